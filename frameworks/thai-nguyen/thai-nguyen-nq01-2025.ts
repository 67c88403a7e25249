// Nghị quyết 01-NQ/TU, 31/12/2020, Thái Nguyên: targets for 2025. Read at vndx.gov.vn and thainguyentv.vn
// (82798); the list is incomplete.
import { defineFramework } from '../../src/framework/model.js';

export const thaiNguyenNq012025 = defineFramework({
  id: 'thai-nguyen-nq01-2025',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Mục tiêu đến năm 2025 của Nghị quyết 01-NQ/TU (Thái Nguyên)',
    en: 'Targets to 2025 of Resolution 01-NQ/TU (Thái Nguyên)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '01-NQ/TU',
    title: {
      vi: 'Nghị quyết 01-NQ/TU về Chương trình chuyển đổi số tỉnh Thái Nguyên giai đoạn 2021-2025, định hướng đến năm 2030',
      en: 'Resolution 01-NQ/TU on the digital transformation programme of Thái Nguyên 2021-2025, orientation to 2030',
    },
    issuer: 'Ban Chấp hành Đảng bộ tỉnh Thái Nguyên',
    issuedOn: '2020-12-31',
    source:
      'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
    confidence: 'quoted',
  },
  validity: { to: '2025' },
  scale: 9,
  components: 15,
  source: [
    'https://thainguyentv.vn/thong-qua-nghi-quyet-ve-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-82798.html',
    'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
  ],
  confidence: 'quoted',
  provenance: {
    scale: { confidence: 'derived', how: 'One point for each target listed.' },
    title: { confidence: 'derived', how: 'Our wording.' },
    components: {
      source:
        'https://baomoi.net.vn/chuyen-doi-so-de-thuc-hien-muc-tieu-phat-trien-thai-nguyen-so-xanh-hanh-phuc-c51020819.epi',
      confidence: 'quoted',
    },
  },
  note: 'After four years 15 of 15 targets were reported as basically done (baomoi c51020819); nine of them are listed here.',
  groups: [
    {
      code: '1',
      title: { vi: 'Chung', en: 'Overall' },
      max: 1,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Thứ hạng chuyển đổi số cả nước', en: 'National digital transformation rank' },
          max: 1,
          inputs: {
            value: { kind: 'count', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: 'hạng' },
          },
          target: { at: 15, direction: 'at-most', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
          },
          note: 'A rank: less is better. Progress on the way needs a starting rank, which the source does not give.',
        },
      ],
    },
    {
      code: '2',
      title: { vi: 'Chính quyền số', en: 'Digital government' },
      max: 7,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '2.1',
          title: {
            vi: 'Dịch vụ công trực tuyến mức độ 4, cung cấp trên nhiều phương tiện kể cả thiết bị di động',
            en: 'Level-4 online public services on several devices',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 90, direction: 'more-than', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
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
            vi: 'Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng',
            en: 'Provincial work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 90, direction: 'more-than', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
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
            vi: 'Hồ sơ công việc cấp huyện xử lý trên môi trường mạng',
            en: 'District work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 80, direction: 'more-than', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
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
            vi: 'Hồ sơ công việc cấp xã xử lý trên môi trường mạng',
            en: 'Commune work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 60, direction: 'more-than', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
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
          code: '2.5',
          title: {
            vi: 'Chế độ báo cáo, chỉ tiêu tổng hợp định kỳ và thống kê được kết nối, tích hợp, chia sẻ trên hệ thống dùng chung',
            en: 'Periodic and statistical reporting connected and shared on common systems',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 100, direction: 'at-least', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
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
          code: '2.6',
          title: {
            vi: 'Cơ sở dữ liệu dùng chung được kết nối, chia sẻ trên toàn tỉnh',
            en: 'Shared databases connected province-wide',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 100, direction: 'at-least', by: '2025' },
          source:
            'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
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
          code: '2.7',
          title: {
            vi: 'Đô thị thông minh (TP Thái Nguyên, TP Sông Công, TX Phổ Yên)',
            en: 'Smart cities (Thái Nguyên, Sông Công, Phổ Yên)',
          },
          max: 1,
          inputs: {
            value: { kind: 'count', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: 'đô thị' },
          },
          target: { at: 3, direction: 'at-least', by: '2025' },
          source:
            'https://thainguyentv.vn/thong-qua-nghi-quyet-ve-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-82798.html',
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
      code: '3',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: 1,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '3.1',
          title: { vi: 'Doanh nghiệp số', en: 'Digital enterprises' },
          max: 1,
          inputs: {
            value: {
              kind: 'count',
              title: { vi: 'Giá trị đạt được', en: 'Value reached' },
              unit: 'doanh nghiệp',
            },
          },
          target: { at: 700, direction: 'more-than', by: '2025' },
          source:
            'https://thainguyentv.vn/thong-qua-nghi-quyet-ve-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-82798.html',
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
    'Six of the fifteen targets: the text read is cut inside those for digital government, and those for the society were not visible.',
  ],
});
