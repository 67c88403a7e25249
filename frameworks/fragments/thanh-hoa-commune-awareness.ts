// Thanh Hóa 3853/2022 (communes): component 1.1, read in self-assessment forms of Nông Cống township and
// Triệu Thành commune.
import { defineFramework } from '../../src/framework/model.js';

export const thanhHoaCommuneAwareness = defineFramework({
  id: 'thanh-hoa-commune-awareness',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Nhận thức số: chỉ số thành phần 1.1 cấp xã của Thanh Hóa',
    en: 'Digital awareness: component 1.1 of communes in Thanh Hóa',
  },
  level: 'commune',
  englishBy: 'chiso',
  decision: {
    number: '3853/2022',
    issuer: 'Thanh Hóa',
    source: [
      'http://thitran.nongcong.gov.vn/web/trang-chu/chuyen-doi-so/chuyen-doi-so.html',
      'trieuthanh.trieuson.gov.vn',
    ],
    confidence: 'derived',
    how: 'Number and year as found with the forms filled in by communes; the full number and the issuing body were not seen.',
  },
  validity: { years: [2022] },
  scale: 20,
  components: null,
  source: 'http://thitran.nongcong.gov.vn/web/trang-chu/chuyen-doi-so/chuyen-doi-so.html',
  confidence: 'quoted',
  provenance: {
    title: { confidence: 'derived', how: 'Our wording.' },
    scale: { confidence: 'derived', how: 'Sum of the components listed.' },
  },
  note: 'A fragment to learn from and copy, not a whole framework: the form gives this group 100 points, of which this component makes 20. Its part A asks for officials, enterprises and population, unscored; communes score themselves and explain each score.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: 20,
      components: null,
      source: 'http://thitran.nongcong.gov.vn/web/trang-chu/chuyen-doi-so/chuyen-doi-so.html',
      confidence: 'quoted',
      provenance: {
        max: {
          confidence: 'derived',
          how: 'Sum of the components listed. The form itself gives the group 100.',
        },
      },
      indicators: [
        {
          code: '1.1',
          title: {
            vi: 'Người đứng đầu xã (Bí thư/Chủ tịch) là Trưởng ban Ban Chỉ đạo về chuyển đổi số',
            en: 'Head of commune chairs the steering committee',
          },
          max: 20,
          text: 'Trưởng: tối đa; Phó: 1/2 tối đa; chưa có/không phải: 0',
          inputs: {
            chair: {
              kind: 'choice',
              title: {
                vi: 'Trưởng ban là: người đứng đầu (head), cấp phó (deputy), người khác (notLeader), chưa có ban (none)',
                en: 'Who chairs the committee: the head, a deputy head, no leader, or there is none',
              },
              options: ['head', 'deputy', 'notLeader', 'none'],
            },
          },
          rule: {
            kind: 'choice',
            input: 'chair',
            options: {
              head: { share: 1 },
              deputy: { share: '1/2' },
              notLeader: { share: 0 },
              none: { share: 0 },
            },
          },
          source: 'http://thitran.nongcong.gov.vn/web/trang-chu/chuyen-doi-so/chuyen-doi-so.html',
          confidence: 'quoted',
          provenance: { text: { confidence: 'derived', how: 'Shortened from the form.' } },
        },
      ],
    },
  ],
  unknown: ['The rest of the group (80 of its 100 points) and all other groups.'],
});
