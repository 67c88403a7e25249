// Nghị quyết 09-NQ/TU, 5/8/2022, Nghệ An: orientation to 2030. Three targets were read at baonghean.vn/fr
// (10243143).
import { defineFramework } from '../../src/framework/model.js';

export const ngheAnNq092030 = defineFramework({
  id: 'nghe-an-nq09-2030',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Mục tiêu đến năm 2030 của Nghị quyết 09-NQ/TU (Nghệ An)',
    en: 'Targets to 2030 of Resolution 09-NQ/TU (Nghệ An)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '09-NQ/TU',
    title: {
      vi: 'Nghị quyết 09-NQ/TU về chuyển đổi số tỉnh Nghệ An đến năm 2025, định hướng đến năm 2030',
      en: 'Resolution 09-NQ/TU on digital transformation of Nghệ An to 2025, orientation to 2030',
    },
    issuer: 'Ban Chấp hành Đảng bộ tỉnh Nghệ An',
    issuedOn: '2022-08-05',
    source: [
      'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
      'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
    ],
    confidence: 'quoted',
  },
  validity: { to: '2030' },
  scale: 3,
  components: null,
  source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
  confidence: 'quoted',
  provenance: {
    scale: { confidence: 'derived', how: 'One point for each target listed.' },
    title: { confidence: 'derived', how: 'Our wording.' },
  },
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
            en: 'Provincial-level work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 100, direction: 'at-least', by: '2030' },
          source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
            title: {
              source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
              confidence: 'derived',
              how: 'The page is in French; the Vietnamese wording is translated back.',
            },
          },
        },
        {
          code: '1.2',
          title: {
            vi: 'Hồ sơ công việc cấp huyện xử lý trên môi trường mạng',
            en: 'District-level work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 95, direction: 'at-least', by: '2030' },
          source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
            title: {
              source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
              confidence: 'derived',
              how: 'The page is in French; the Vietnamese wording is translated back.',
            },
          },
        },
        {
          code: '1.3',
          title: {
            vi: 'Hồ sơ công việc cấp xã xử lý trên môi trường mạng',
            en: 'Commune-level work files processed online',
          },
          max: 1,
          inputs: {
            value: { kind: 'percent', title: { vi: 'Giá trị đạt được', en: 'Value reached' }, unit: '%' },
          },
          target: { at: 85, direction: 'at-least', by: '2030' },
          source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
            max: {
              confidence: 'derived',
              how: 'The resolution gives no points: one for each target reached, so that the points count them.',
            },
            title: {
              source: 'https://baonghean.vn/fr/tinh-uy-nghe-an-ra-nghi-quyet-ve-chuyen-doi-so-10243143.html',
              confidence: 'derived',
              how: 'The page is in French; the Vietnamese wording is translated back.',
            },
          },
        },
      ],
    },
  ],
  unknown: ['All targets for 2030 other than these three.'],
});
