// Quyết định 922/QĐ-BTTTT, 20/5/2022, table III.1 (country). Count and scale were read at download.vn and
// anninhthudo.vn; the table itself was cut.
import { defineFramework } from '../../src/framework/model.js';

export const dtiCountry2022 = defineFramework({
  id: 'dti-country-2022',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số quốc gia (DTI quốc gia)',
    en: 'National Digital Transformation Index',
  },
  level: 'country',
  englishBy: 'chiso',
  decision: {
    number: '922/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2022-05-20',
    source: [
      'https://download.vn/chi-so-danh-gia-chuyen-doi-so-cap-quoc-gia-59972',
      'https://m.anninhthudo.vn/bo-tinh-quoc-gia-duoc-danh-gia-muc-do-chuyen-doi-so-theo-tieu-chi-moi-post505313.antd',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2021, 2022, 2023] },
  replaces: 'dti-country-2020',
  replacedBy: 'dti-country-2024',
  scale: 1000,
  components: 24,
  source: [
    'https://download.vn/chi-so-danh-gia-chuyen-doi-so-cap-quoc-gia-59972',
    'https://m.anninhthudo.vn/bo-tinh-quoc-gia-duoc-danh-gia-muc-do-chuyen-doi-so-theo-tieu-chi-moi-post505313.antd',
  ],
  confidence: 'quoted',
  provenance: {
    validity: {
      confidence: 'derived',
      how: 'The years assessed under this decision: 2021 and 2022 are quoted for the provincial set, 2023 is not.',
    },
  },
  note: 'Table III.1. The indicators say how far the targets of the national programme and strategies are reached. The first name begins “Tỷ lệ người sử…” (cut).',
  groups: [
    {
      code: '1',
      title: { vi: 'Toàn bộ bộ chỉ số', en: 'The whole set' },
      max: 1000,
      components: 24,
      source: [
        'https://download.vn/chi-so-danh-gia-chuyen-doi-so-cap-quoc-gia-59972',
        'https://m.anninhthudo.vn/bo-tinh-quoc-gia-duoc-danh-gia-muc-do-chuyen-doi-so-theo-tieu-chi-moi-post505313.antd',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'A stand-in for the whole: how the indicators are grouped was not seen.',
        },
        title: {
          confidence: 'derived',
          how: 'A stand-in for the whole: how the indicators are grouped was not seen.',
        },
      },
    },
  ],
  unknown: [
    'The names of 23 indicators and most of the first.',
    'Points and rules of all 24.',
    'How they are grouped, and whether by pillar.',
  ],
});
