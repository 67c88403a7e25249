// Nghị quyết 05-NQ/TU, 20/9/2021, Bình Định; plan 59/KH-UBND, 25/4/2022: targets for 2030. Read at
// vietnamnet.vn (778770).
import { defineFramework } from '../../src/framework/model.js';

export const binhDinhNq052030 = defineFramework({
  id: 'binh-dinh-nq05-2030',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Mục tiêu đến năm 2030 của Nghị quyết 05-NQ/TU (Bình Định)',
    en: 'Targets to 2030 of Resolution 05-NQ/TU (Bình Định)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '05-NQ/TU',
    title: {
      vi: 'Nghị quyết 05-NQ/TU về chuyển đổi số tỉnh Bình Định đến năm 2025, định hướng đến năm 2030',
      en: 'Resolution 05-NQ/TU on digital transformation of Bình Định to 2025, orientation to 2030',
    },
    issuer: 'Ban Thường vụ Tỉnh ủy Bình Định (khóa XX)',
    issuedOn: '2021-09-20',
    source: [
      'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
      'https://stttt.binhdinh.gov.vn/vi/news/an-toan-thong-tin/29-29.html',
    ],
    confidence: 'quoted',
  },
  validity: { to: '2030' },
  scale: 7,
  components: null,
  source: [
    'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
  ],
  confidence: 'quoted',
  provenance: {
    scale: { confidence: 'derived', how: 'One point for each target listed.' },
    title: { confidence: 'derived', how: 'Our wording.' },
  },
  note: 'Carried out under the plan 59/KH-UBND (25/4/2022).',
  groups: [
    {
      code: '1',
      title: { vi: 'Chính quyền số', en: 'Digital government' },
      max: 3,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '1.1',
          title: {
            vi: 'Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng',
            en: 'Provincial work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 100, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
        },
        {
          code: '1.2',
          title: {
            vi: 'Hồ sơ công việc cấp huyện xử lý trên môi trường mạng',
            en: 'District work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 90, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
        },
        {
          code: '1.3',
          title: {
            vi: 'Hồ sơ công việc cấp xã xử lý trên môi trường mạng',
            en: 'Commune work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 70, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
        },
      ],
    },
    {
      code: '2',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: 4,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '2.1',
          title: { vi: 'Kinh tế số trong GRDP', en: 'Digital economy share of GRDP' },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 15, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
            target: {
              source:
                'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
              confidence: 'derived',
              how: 'The lower end of the printed range.',
            },
          },
          note: 'Printed as 15–20%: its lower end counts as reached.',
        },
        {
          code: '2.2',
          title: {
            vi: 'Sản phẩm, dịch vụ được chứng nhận thương hiệu có mặt trên sàn thương mại điện tử',
            en: 'Branded products and services on e-commerce platforms',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 80, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
        },
        {
          code: '2.3',
          title: {
            vi: 'Doanh nghiệp nhỏ và vừa thực hiện chuyển đổi số',
            en: 'SMEs that carry out digital transformation',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 80, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
          how: 'The sentence mixes 2025 and 2030; the year 2030 is inferred.',
        },
        {
          code: '2.4',
          title: { vi: 'Doanh nghiệp công nghệ số', en: 'Digital technology enterprises' },
          max: 1,
          inputs: {
            value: {
              kind: 'count',
              title: { vi: 'Giá trị đạt được', en: 'Value reached' },
              unit: 'doanh nghiệp',
            },
          },
          target: { at: 300, direction: 'at-least', by: '2030' },
          source:
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
          how: 'Sentence cut; year 2030 inferred because the interview in Báo Bình Định gives 100 for 2025.',
        },
      ],
    },
  ],
  unknown: ['Targets other than those listed: the resolution was not readable beyond its opening.'],
});
