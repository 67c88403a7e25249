// Quyết định 3473/QĐ-UBND, 29/12/2023, Đồng Nai (districts and cities). Main indicators and scale were read
// in a press interview of early 2024; neither their points nor the 64 components were found.
import { defineFramework } from '../../src/framework/model.js';

export const dongNaiDistricts2023 = defineFramework({
  id: 'dong-nai-districts-2023',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số của UBND cấp huyện, thành phố thuộc tỉnh Đồng Nai',
    en: "Digital transformation assessment index set for district and city People's Committees of Đồng Nai province",
  },
  level: 'district',
  englishBy: 'chiso',
  decision: {
    number: '3473/QĐ-UBND',
    issuer: 'Chủ tịch UBND tỉnh Đồng Nai',
    issuedOn: '2023-12-29',
    signer: 'Võ Tấn Đức',
    source: [
      'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-3473-QD-UBND-2023-Bo-chi-so-danh-gia-Chuyen-doi-so-so-ban-nganh-Dong-Nai-604301.aspx?tab=7',
      'https://hethongphapluat.com/quyet-dinh-3473-qd-ubnd-nam-2023-ve-bo-chi-so-danh-gia-chuyen-doi-so-cua-cac-so-ban-nganh-uy-ban-nhan-dan-cap-huyen-thanh-pho-thuoc-tinh-dong-nai.html',
    ],
    confidence: 'quoted',
  },
  validity: { from: '2024' },
  scale: 1000,
  components: 64,
  source:
    'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
  confidence: 'quoted',
  note: 'The score is the sum of the points; units are ranked from high to low. First applied in 2024: units report figures each quarter and half-year as Sở TT-TT directs, the year’s result goes to UBND tỉnh for rating and ranking, and Sở TT-TT publishes it on chuyendoiso.dongnai.gov.vn.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: null,
      components: null,
      family: { vi: 'Nhóm nền tảng dùng chung', en: 'Common foundation group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '2',
      title: { vi: 'Thể chế số', en: 'Digital institutions' },
      max: null,
      components: null,
      family: { vi: 'Nhóm nền tảng dùng chung', en: 'Common foundation group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '3',
      title: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
      max: null,
      components: null,
      family: { vi: 'Nhóm nền tảng dùng chung', en: 'Common foundation group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '4',
      title: { vi: 'Nhân lực số', en: 'Digital human resources' },
      max: null,
      components: null,
      family: { vi: 'Nhóm nền tảng dùng chung', en: 'Common foundation group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '5',
      title: { vi: 'An toàn thông tin mạng', en: 'Network information security' },
      max: null,
      components: null,
      family: { vi: 'Nhóm nền tảng dùng chung', en: 'Common foundation group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '6',
      title: { vi: 'Hoạt động chính quyền số', en: 'Digital government activities' },
      max: null,
      components: null,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '7',
      title: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activities' },
      max: null,
      components: null,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '8',
      title: { vi: 'Hoạt động xã hội số', en: 'Digital society activities' },
      max: null,
      components: null,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
  ],
  unknown: [
    'Points of each of the eight main indicators: only their sum, 1,000, is known.',
    'Codes, names, points and rules of the 64 components.',
    'Component count of each main indicator.',
    'Who appraises, and the deadlines.',
    'Rounding, classes and ties.',
    'Whether the decision was amended or replaced later: nothing was found.',
  ],
});
