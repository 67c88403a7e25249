// Quyết định 3473/QĐ-UBND, 29/12/2023, Đồng Nai (departments). Main indicators were read in a press
// interview of early 2024, their points at svhttdl.dongnai.gov.vn; the 40 components were not readable.
import { defineFramework } from '../../src/framework/model.js';

export const dongNaiDepartments2023 = defineFramework({
  id: 'dong-nai-departments-2023',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số của các sở, ban, ngành tỉnh Đồng Nai',
    en: 'Digital transformation assessment index set for departments, boards and sectors of Đồng Nai province',
  },
  level: 'department',
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
  components: 40,
  source: [
    'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
    'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
  ],
  confidence: 'quoted',
  provenance: {
    validity: {
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
    },
    groups: {
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
      confidence: 'derived',
      how: 'The visible part of the page with the points does not print the number 3473; it is matched by “10 chỉ số chính, 40 chỉ số thành phần, 1000 điểm” and by the same ten names as in the press. The points add up to 1,000.',
    },
  },
  note: 'The score is the sum of the points; units are ranked from high to low. First applied in 2024: units report figures each quarter and half-year as Sở TT-TT directs, the year’s result goes to UBND tỉnh for rating and ranking, and Sở TT-TT publishes it on chuyendoiso.dongnai.gov.vn.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: 50,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
      note: 'A department that shares out its work under this main indicator lists: training for officials; attending training held by the IT authority; a digital transformation section on the department website. These are tasks in its words, not names of components; their codes and points are not known.',
    },
    {
      code: '2',
      title: { vi: 'Thể chế số', en: 'Digital institutions' },
      max: 150,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
      note: 'A department that shares out its work under this main indicator lists: a thematic resolution (or equivalent) of the unit’s Party committee; a yearly plan or action programme (text cut). These are tasks in its words, not names of components; their codes and points are not known.',
    },
    {
      code: '3',
      title: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
      max: 50,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
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
      max: 100,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
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
      max: 100,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
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
      max: 300,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
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
      max: 50,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
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
      max: 100,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '9',
      title: {
        vi: 'Thực hiện các nhiệm vụ cải thiện chỉ số chuyển đổi số (DTI) cấp tỉnh',
        en: 'Tasks to improve the provincial digital transformation index (DTI)',
      },
      max: 50,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
    {
      code: '10',
      title: {
        vi: 'Kết quả chuyển đổi số (thay đổi phương thức làm việc dựa trên các công nghệ số)',
        en: 'Digital transformation results (changed ways of working based on digital technologies)',
      },
      max: 50,
      components: null,
      source: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2837&CatId=95',
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
    'Codes, names, points and rules of the 40 components.',
    'Component count of each main indicator.',
    'Who appraises, and the deadlines.',
    'Rounding, classes and ties.',
    'Whether the decision was amended or replaced later: nothing was found.',
  ],
});
