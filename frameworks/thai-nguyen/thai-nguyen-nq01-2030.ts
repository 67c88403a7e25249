// Nghị quyết 01-NQ/TU, 31/12/2020, Thái Nguyên: targets for 2030. Read at vndx.gov.vn and thainguyentv.vn
// (82798); the list is incomplete.
import { defineFramework } from '../../src/framework/model.js';

export const thaiNguyenNq012030 = defineFramework({
  id: 'thai-nguyen-nq01-2030',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Mục tiêu đến năm 2030 của Nghị quyết 01-NQ/TU (Thái Nguyên)',
    en: 'Targets to 2030 of Resolution 01-NQ/TU (Thái Nguyên)',
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
  validity: { to: '2030' },
  scale: 3,
  components: null,
  source: [
    'https://thainguyentv.vn/thong-qua-nghi-quyet-ve-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-82798.html',
    'https://vndx.gov.vn/thai-nguyen-chuong-trinh-chuyen-doi-so-tinh-thai-nguyen-giai-doan-20212025-dinh-huong-den-nam-2030',
  ],
  confidence: 'quoted',
  provenance: {
    scale: { confidence: 'derived', how: 'One point for each target listed.' },
    title: { confidence: 'derived', how: 'Our wording.' },
  },
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
          target: { at: 10, direction: 'at-most', by: '2030' },
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
      max: 1,
      components: null,
      confidence: 'derived',
      how: 'One point for each target listed here.',
      indicators: [
        {
          code: '2.1',
          title: {
            vi: 'Người dân, doanh nghiệp hài lòng với dịch vụ công trực tuyến',
            en: 'Citizens and businesses satisfied with online public services',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 90, direction: 'more-than', by: '2030' },
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
          target: { at: 3000, direction: 'more-than', by: '2030' },
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
  unknown: ['Targets for 2030 other than these three.'],
});
