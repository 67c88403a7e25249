// Quyết định 2361/QĐ-BTTTT, 31/12/2024 (recognition levels, cấp huyện). Title and date were read at
// thuvienphapluat.vn, the number of levels at tincongnghe.net; the criteria were not readable.
import { defineFramework } from '../../src/framework/model.js';

export const recognitionDistrict2024 = defineFramework({
  id: 'recognition-district-2024',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Khung tiêu chí và phương pháp đánh giá, xét công nhận mức độ chuyển đổi số cấp huyện và cấp xã (Phiên bản 1.0)',
    en: 'Criteria framework and method for assessing and recognising the digital transformation level of districts and communes (version 1.0)',
  },
  level: 'district',
  englishBy: 'chiso',
  decision: {
    number: '2361/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2024-12-31',
    signer: 'Phạm Đức Long',
    source: [
      'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-2361-QD-BTTTT-2024-Khung-tieu-chi-cong-nhan-muc-do-chuyen-doi-so-cap-huyen-639017.aspx?ac=emails',
      'https://tincongnghe.net/t-131568/bo-tttt-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa.html',
      'https://www.baotravinh.vn/chuyen-doi-so/bo-thong-tin-va-truyen-thong-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa-42658.html',
    ],
    confidence: 'quoted',
  },
  scale: null,
  components: null,
  source: [
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-2361-QD-BTTTT-2024-Khung-tieu-chi-cong-nhan-muc-do-chuyen-doi-so-cap-huyen-639017.aspx?ac=emails',
    'https://tincongnghe.net/t-131568/bo-tttt-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa.html',
    'https://www.baotravinh.vn/chuyen-doi-so/bo-thong-tin-va-truyen-thong-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa-42658.html',
    'evrimagaci.org 149361',
  ],
  confidence: 'quoted',
  provenance: {
    classNames: {
      source:
        'https://tincongnghe.net/t-131568/bo-tttt-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa.html',
      confidence: 'derived',
      how: 'Five levels are counted; the English words for the lowest and the highest are those of a news page, the Vietnamese names were not seen.',
    },
  },
  note: 'A framework of levels to be recognised, not an index out of 1,000 points; meant as a base on which each locality builds its own criteria. Districts were abolished on 1/7/2025; whether the decision was amended or repealed afterwards was not found.',
  groups: [
    {
      code: '1',
      title: { vi: 'Chính quyền số', en: 'Digital government' },
      max: null,
      components: null,
      source:
        'https://tincongnghe.net/t-131568/bo-tttt-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa.html',
      confidence: 'derived',
      how: 'The news page names the subject in English; code, order and Vietnamese wording are ours.',
    },
    {
      code: '2',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: null,
      components: null,
      source:
        'https://tincongnghe.net/t-131568/bo-tttt-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa.html',
      confidence: 'derived',
      how: 'The news page names the subject in English; code, order and Vietnamese wording are ours.',
    },
    {
      code: '3',
      title: { vi: 'Xã hội số', en: 'Digital society' },
      max: null,
      components: null,
      source:
        'https://tincongnghe.net/t-131568/bo-tttt-huong-dan-danh-gia-muc-do-chuyen-doi-so-cap-huyen-va-xa.html',
      confidence: 'derived',
      how: 'The news page names the subject in English; code, order and Vietnamese wording are ours.',
    },
  ],
  classNames: [
    { code: '5', title: { vi: 'Mức 5 (chưa rõ tên)', en: 'Comprehensive' } },
    { code: '4', title: { vi: 'Mức 4 (chưa rõ tên)', en: 'Level 4 (name not known)' } },
    { code: '3', title: { vi: 'Mức 3 (chưa rõ tên)', en: 'Level 3 (name not known)' } },
    { code: '2', title: { vi: 'Mức 2 (chưa rõ tên)', en: 'Level 2 (name not known)' } },
    { code: '1', title: { vi: 'Mức 1 (chưa rõ tên)', en: 'Initiation' } },
  ],
  unknown: [
    'All criteria: names, points and rules.',
    'Thresholds and Vietnamese names of the five levels, and any name of levels 2 to 4.',
    'What differs between the criteria for districts and those for the other level.',
    'Which years it holds for.',
  ],
});
