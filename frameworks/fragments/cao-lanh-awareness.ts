// Cao Lãnh city, Đồng Tháp (district level): components 1.1 to 1.3, read at cds.tpcaolanh.dongthap.gov.vn.
// The page is cut inside 1.3.
import { defineFramework } from '../../src/framework/model.js';

export const caoLanhAwareness = defineFramework({
  id: 'cao-lanh-awareness',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Nhận thức số: ba chỉ số thành phần của TP. Cao Lãnh (Đồng Tháp)',
    en: 'Digital awareness: three components of Cao Lãnh city (Đồng Tháp)',
  },
  level: 'district',
  englishBy: 'chiso',
  decision: {
    issuer: 'Thành phố Cao Lãnh, tỉnh Đồng Tháp',
    source:
      'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
    confidence: 'derived',
    how: 'The city’s portal prints the criteria; the decision behind them was not named in what could be read.',
  },
  scale: 30,
  components: null,
  source: 'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
  confidence: 'quoted',
  provenance: {
    title: { confidence: 'derived', how: 'Our wording.' },
    scale: { confidence: 'derived', how: 'Sum of the components listed.' },
  },
  note: 'A fragment to learn from and copy, not a whole framework: the set gives this group 60 points, of which these three components make 30.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: 30,
      components: null,
      source:
        'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
      confidence: 'quoted',
      provenance: {
        max: {
          confidence: 'derived',
          how: 'Sum of the components listed. The set itself gives the group 60.',
        },
      },
      indicators: [
        {
          code: '1.1',
          title: {
            vi: 'Người đứng đầu là Trưởng Ban chỉ đạo chuyển đổi số',
            en: 'Head chairs the steering committee',
          },
          max: 10,
          text: 'Trưởng ban là Bí thư/Chủ tịch: Điểm tối đa; là Phó Bí thư/Phó Chủ tịch: 1/2*Điểm tối đa; chưa có Ban chỉ đạo hoặc Trưởng ban không phải lãnh đạo: 0',
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
          evidence: { required: 'flag', text: 'Có trích dẫn số hiệu, tên văn bản, ngày văn bản, trích yếu' },
          source:
            'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
          confidence: 'quoted',
          provenance: {
            text: { confidence: 'derived', how: 'Shortened from the page.' },
            evidence: {
              source:
                'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
              confidence: 'derived',
              how: 'The page asks for it; that its absence only warns is our choice.',
            },
          },
        },
        {
          code: '1.2',
          title: {
            vi: 'Người đứng đầu chủ trì, chỉ đạo chuyển đổi số',
            en: 'Head leads digital transformation',
          },
          max: 10,
          text: 'Dự đủ phiên họp của tỉnh: 1/2*Điểm tối đa; chủ trì họp của huyện: 1/2*Điểm tối đa; không thì 0 cho từng phần',
          inputs: {
            attendsAll: {
              kind: 'boolean',
              title: { vi: 'Dự đủ các phiên họp của tỉnh', en: 'Attends all meetings of the province' },
            },
            chairsOwn: {
              kind: 'boolean',
              title: { vi: 'Chủ trì các cuộc họp của huyện', en: 'Chairs the meetings of the district' },
            },
          },
          rule: {
            kind: 'combine',
            how: 'sum',
            parts: [
              {
                rule: { kind: 'choice', input: 'attendsAll', options: { true: { share: '1/2' }, false: 0 } },
              },
              { rule: { kind: 'choice', input: 'chairsOwn', options: { true: { share: '1/2' }, false: 0 } } },
            ],
          },
          source:
            'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
          confidence: 'quoted',
          provenance: { text: { confidence: 'derived', how: 'Shortened from the page.' } },
        },
        {
          code: '1.3',
          title: {
            vi: 'Văn bản chỉ đạo chuyên đề do người đứng đầu ký',
            en: 'Thematic directives signed by the head',
          },
          max: 10,
          text: 'a/b (phần sau bị cắt)',
          rule: { kind: 'manual' },
          source:
            'https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html',
          confidence: 'quoted',
          note: 'A ratio a/b is to be seen, the rest of the rule is cut: points are given by hand until it is known.',
        },
      ],
    },
  ],
  unknown: [
    'The rest of the group: 30 of its 60 points.',
    'The rule of 1.3 beyond “a/b”.',
    'All other groups.',
    'Which years it holds for.',
  ],
});
