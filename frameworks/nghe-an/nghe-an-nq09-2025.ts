// Nghị quyết 09-NQ/TU, 5/8/2022, Nghệ An; plan 586/KH-UBND, 22/8/2022: targets for 2025. Their number per
// pillar was read in Báo Xây dựng of October 2023 and at tttt.nghean.gov.vn (583737); the list was not visible.
import { defineFramework } from '../../src/framework/model.js';

export const ngheAnNq092025 = defineFramework({
  id: 'nghe-an-nq09-2025',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Mục tiêu đến năm 2025 của Nghị quyết 09-NQ/TU (Nghệ An)',
    en: 'Targets to 2025 of Resolution 09-NQ/TU (Nghệ An)',
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
  validity: { to: '2025' },
  scale: 20,
  components: 20,
  source: [
    'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
    'https://tttt.nghean.gov.vn/tin-tuc--su-kien/hoi-nghi-truc-tuyen-so-ket-01-nam-trien-khai-thuc-hien-ke-hoach-chuyen-doi-so-tinh-nghe-an-den-n-583737?pageindex=0',
  ],
  confidence: 'quoted',
  provenance: {
    scale: { confidence: 'derived', how: '11 + 6 + 3 targets, one point each.' },
    title: { confidence: 'derived', how: 'Our wording.' },
  },
  note: 'Give the number of targets reached in each pillar. Published: 8 of 11, 2 of 6 and 1 of 3 on 21/9/2023; 11 of 11, 5 of 6 and 3 of 3 in September 2025 (baonghean.vn 10306202). Carried out under the plan 586/KH-UBND (22/8/2022).',
  groups: [
    {
      code: '1',
      title: { vi: 'Chính quyền số', en: 'Digital government' },
      max: 11,
      components: 11,
      source: [
        'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
        'https://tttt.nghean.gov.vn/tin-tuc--su-kien/hoi-nghi-truc-tuyen-so-ket-01-nam-trien-khai-thuc-hien-ke-hoach-chuyen-doi-so-tinh-nghe-an-den-n-583737?pageindex=0',
      ],
      confidence: 'quoted',
      provenance: {
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
        max: {
          confidence: 'derived',
          how: 'The number of targets is quoted; the resolution gives no points, so one for each.',
        },
      },
    },
    {
      code: '2',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: 6,
      components: 6,
      source: [
        'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
        'https://tttt.nghean.gov.vn/tin-tuc--su-kien/hoi-nghi-truc-tuyen-so-ket-01-nam-trien-khai-thuc-hien-ke-hoach-chuyen-doi-so-tinh-nghe-an-den-n-583737?pageindex=0',
      ],
      confidence: 'quoted',
      provenance: {
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
        max: {
          confidence: 'derived',
          how: 'The number of targets is quoted; the resolution gives no points, so one for each.',
        },
      },
    },
    {
      code: '3',
      title: { vi: 'Xã hội số', en: 'Digital society' },
      max: 3,
      components: 3,
      source: [
        'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
        'https://tttt.nghean.gov.vn/tin-tuc--su-kien/hoi-nghi-truc-tuyen-so-ket-01-nam-trien-khai-thuc-hien-ke-hoach-chuyen-doi-so-tinh-nghe-an-den-n-583737?pageindex=0',
      ],
      confidence: 'quoted',
      provenance: {
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
        max: {
          confidence: 'derived',
          how: 'The number of targets is quoted; the resolution gives no points, so one for each.',
        },
      },
    },
  ],
  unknown: ['Names and values of the 20 targets for 2025: the text read is cut before them.'],
});
