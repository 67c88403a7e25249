// Quyết định 1726/QĐ-BTTTT, 12/10/2020 (ministries). Counts and scale were read at phapluatmoitruong.vn;
// the annex was not readable.
import { defineFramework } from '../../src/framework/model.js';

export const dtiMinistry2020 = defineFramework({
  id: 'dti-ministry-2020',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số cấp bộ (2020)',
    en: 'Ministerial Digital Transformation Index (2020 framework)',
  },
  level: 'ministry',
  englishBy: 'chiso',
  decision: {
    number: '1726/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2020-10-12',
    source: [
      'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
      'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2020] },
  replacedBy: 'dti-ministry-2022',
  scale: 500,
  components: 41,
  source: [
    'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
  ],
  confidence: 'quoted',
  note: 'The components split into 111 criteria. Ministries are judged as a whole, not by pillar.',
  groups: [
    {
      code: '1',
      title: { vi: 'Toàn bộ bộ chỉ số', en: 'The whole set' },
      max: 500,
      components: 41,
      source: [
        'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
        'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
      ],
      confidence: 'quoted',
      provenance: {
        code: { confidence: 'derived', how: 'A stand-in for the whole: the main indicators were not seen.' },
        title: { confidence: 'derived', how: 'A stand-in for the whole: the main indicators were not seen.' },
      },
    },
  ],
  ranking: {
    groups: [
      {
        code: 'with-public-services',
        title: { vi: 'Bộ có dịch vụ công', en: 'Ministries with public services' },
      },
      {
        code: 'without-public-services',
        title: { vi: 'Bộ không có dịch vụ công', en: 'Ministries without public services' },
      },
    ],
  },
  unknown: [
    'Main indicators of the ministry set: whether they are the seven of the provincial set was not seen.',
    'Names, points and rules of the 41 components and 111 criteria.',
    'Whether both ranking blocks have the same scale.',
  ],
});
