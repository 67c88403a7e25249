// District DTI annex of a province that could not be identified: components 1.1 to 1.3, read on
// thuvienphapluat.vn (bulletin). The text is cut inside 1.4.
import { defineFramework } from '../../src/framework/model.js';

export const unidentifiedDistrictAwareness = defineFramework({
  id: 'unidentified-district-awareness',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Nhận thức số: ba chỉ số thành phần cấp huyện của một tỉnh chưa xác định',
    en: 'Digital awareness: three district components of a province not identified',
  },
  level: 'district',
  englishBy: 'chiso',
  decision: {
    issuer: 'Chưa xác định',
    source:
      'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
    confidence: 'derived',
    how: 'The fragment names neither decision nor province; its units are “huyện, thị xã, thành phố”, so it is not Đồng Nai.',
  },
  scale: 60,
  components: null,
  source:
    'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
  confidence: 'quoted',
  provenance: {
    title: { confidence: 'derived', how: 'Our wording.' },
    scale: { confidence: 'derived', how: 'Sum of the components listed.' },
  },
  note: 'A fragment to learn from and copy, not a whole framework: the annex gives this group 100 points, of which these three components make 60.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: 60,
      components: null,
      source:
        'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
      confidence: 'quoted',
      provenance: {
        max: {
          confidence: 'derived',
          how: 'Sum of the components listed. The annex itself gives the group 100.',
        },
      },
      indicators: [
        {
          code: '1.1',
          title: {
            vi: 'Ban chỉ đạo chuyển đổi số cấp huyện tổ chức các cuộc họp trong năm',
            en: 'Steering committee meetings held in the year',
          },
          max: 20,
          text: '4 lần: 20; 3 lần: 15; 2 lần: 10; 1 lần: 5; còn lại: 0',
          dataSource: 'UBND huyện, thị xã, thành phố cung cấp',
          verifiedBy: 'Sở Thông tin và Truyền thông',
          inputs: {
            meetings: { kind: 'count', title: { vi: 'Số cuộc họp trong năm', en: 'Meetings in the year' } },
          },
          rule: {
            kind: 'bands',
            of: { in: 'meetings' },
            bands: [
              { from: 4, give: 20 },
              { from: 3, give: 15 },
              { from: 2, give: 10 },
              { from: 1, give: 5 },
            ],
            else: 0,
          },
          source:
            'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
          confidence: 'quoted',
          provenance: {
            rule: {
              source:
                'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
              confidence: 'derived',
              how: 'The tiers are quoted; “4” is read as four or more, since the annex speaks of an average of one a quarter.',
            },
          },
        },
        {
          code: '1.2',
          title: {
            vi: 'Bí thư/Chủ tịch chủ trì các cuộc họp về CĐS',
            en: 'Share of digital transformation meetings chaired by the head',
          },
          max: 20,
          text: 'Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa',
          inputs: {
            a: {
              kind: 'count',
              title: { vi: 'Số cuộc họp do người đứng đầu chủ trì', en: 'Meetings chaired by the head' },
            },
            b: { kind: 'count', title: { vi: 'Tổng số cuộc họp', en: 'All meetings' } },
          },
          rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'error' } } },
          source:
            'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
          confidence: 'quoted',
          provenance: {
            rule: {
              source:
                'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
              confidence: 'quoted',
              how: 'The ratio is quoted. Nothing is said of a above b, which earns no more than the maximum here, or of b = 0, which is an error here.',
            },
          },
        },
        {
          code: '1.3',
          title: {
            vi: 'Văn bản chỉ đạo chuyên đề về CĐS do người đứng đầu ký',
            en: 'Share of thematic directives signed by the head',
          },
          max: 20,
          text: 'Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa',
          dataSource: 'UBND huyện, thị xã, thành phố cung cấp',
          verifiedBy: 'Sở Thông tin và Truyền thông',
          inputs: {
            a: {
              kind: 'count',
              title: { vi: 'Số văn bản người đứng đầu ký', en: 'Directives signed by the head' },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Số văn bản của huyện theo yêu cầu của tỉnh',
                en: 'Directives of the district that the province requires',
              },
            },
          },
          rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'error' } } },
          source:
            'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
          confidence: 'quoted',
          provenance: {
            rule: {
              source:
                'https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5&key=oPVE5UW4rz1NbNH3uUwp%2FQ%3D%3D',
              confidence: 'quoted',
              how: 'The ratio is quoted. Nothing is said of a above b, which earns no more than the maximum here, or of b = 0, which is an error here.',
            },
          },
          note: 'b counts the directives of the district that the province requires; a is not limited to those, so it may be greater than b.',
        },
      ],
    },
  ],
  unknown: [
    'Points and rule of 1.4 “Cổng/Trang TTĐT có chuyên mục riêng về chuyển đổi số” (the text is cut).',
    'The rest of the group, and all other groups.',
    'The province and the decision.',
    'Which years it holds for.',
  ],
});
