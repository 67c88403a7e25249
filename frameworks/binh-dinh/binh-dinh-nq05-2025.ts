// Nghị quyết 05-NQ/TU, 20/9/2021, Bình Định; plan 59/KH-UBND, 25/4/2022: targets for 2025. Read in seed
// article 001 and at vietnamnet.vn (778770).
import { defineFramework } from '../../src/framework/model.js';

export const binhDinhNq052025 = defineFramework({
  id: 'binh-dinh-nq05-2025',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Mục tiêu đến năm 2025 của Nghị quyết 05-NQ/TU (Bình Định)',
    en: 'Targets to 2025 of Resolution 05-NQ/TU (Bình Định)',
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
  validity: { to: '2025' },
  scale: 13,
  components: null,
  source: [
    'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
    'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
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
      max: 6,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Dịch vụ công trực tuyến mức độ 4', en: 'Level-4 online public services' },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 100, direction: 'at-least', by: '2025' },
          source: [
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          ],
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
            vi: 'Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng',
            en: 'Provincial work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 90, direction: 'at-least', by: '2025' },
          source: [
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          ],
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
            vi: 'Hồ sơ công việc cấp huyện xử lý trên môi trường mạng',
            en: 'District work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 80, direction: 'at-least', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
          note: 'VietNamNet (778770) prints 80% for communes; the interview in Báo Bình Định gives 80% for districts and 60% for communes.',
        },
        {
          code: '1.4',
          title: {
            vi: 'Hồ sơ công việc cấp xã xử lý trên môi trường mạng',
            en: 'Commune work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 60, direction: 'at-least', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
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
          code: '1.5',
          title: {
            vi: 'Mỗi đơn vị cấp huyện có đơn vị hành chính cấp xã chuyển đổi số',
            en: 'Share of commune-level units undergoing digital transformation in each district',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 20, direction: 'at-least', by: '2025' },
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
          code: '1.6',
          title: {
            vi: 'Số đô thị thông minh (Quy Nhơn, An Nhơn, Hoài Nhơn)',
            en: 'Smart cities (Quy Nhơn, An Nhơn, Hoài Nhơn)',
          },
          max: 1,
          inputs: {
            value: { kind: 'count', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: 'đô thị' },
          },
          target: { at: 3, direction: 'at-least', by: '2025' },
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
          target: { at: 10, direction: 'at-least', by: '2025' },
          source: [
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          ],
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
          code: '2.2',
          title: {
            vi: 'Sản phẩm, dịch vụ được chứng nhận thương hiệu có mặt trên sàn thương mại điện tử',
            en: 'Branded products and services on e-commerce platforms',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 50, direction: 'at-least', by: '2025' },
          source: [
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
            'https://vietnamnet.vn/vn/goc-nhin/binh-dinh-phan-dau-co-it-nhat-3-do-thi-thong-minh-vao-nam-2025-778770.html',
          ],
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
            vi: 'Doanh nghiệp công nghệ số, khởi nghiệp, đổi mới sáng tạo',
            en: 'Digital technology / start-up / innovative enterprises',
          },
          max: 1,
          inputs: {
            value: {
              kind: 'count',
              title: { vi: 'Giá trị đạt được', en: 'Value reached' },
              unit: 'doanh nghiệp',
            },
          },
          target: { at: 100, direction: 'at-least', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
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
          code: '2.4',
          title: {
            vi: 'Chuyên gia, lao động tại Công viên phần mềm Quang Trung - Bình Định và Trung tâm AI - Đô thị phụ trợ Long Vân',
            en: 'Experts and workers at the software park and AI centre',
          },
          max: 1,
          inputs: {
            value: { kind: 'count', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: 'người' },
          },
          target: { at: 2000, direction: 'at-least', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
            target: {
              source:
                'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
              confidence: 'derived',
              how: '“About 2,000” is read as at least 2,000.',
            },
          },
          note: 'Printed as “khoảng” (about) 2,000.',
        },
      ],
    },
    {
      code: '3',
      title: { vi: 'Xã hội số', en: 'Digital society' },
      max: 3,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '3.1',
          title: {
            vi: 'Hạ tầng mạng băng rộng cáp quang phủ hộ gia đình',
            en: 'Households covered by fibre broadband',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 80, direction: 'more-than', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
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
          code: '3.2',
          title: { vi: 'Hạ tầng cáp quang phủ xã', en: 'Communes covered by fibre broadband' },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 100, direction: 'at-least', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
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
          code: '3.3',
          title: { vi: 'Dân số có tài khoản thanh toán điện tử', en: 'Population with an e-payment account' },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 50, direction: 'more-than', by: '2025' },
          source:
            'Báo Bình Định, “Phát huy vai trò người đứng đầu cơ quan, đơn vị trong chuyển đổi số” (interview with the deputy director of Sở TT&TT on Nghị quyết 05-NQ/TU)',
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
  ],
  unknown: [
    'Targets other than those listed: the resolution was not readable beyond its opening.',
    'Where each target starts from, except what single reports say.',
  ],
});
