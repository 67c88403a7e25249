// Quyết định 405/QĐ-BKHCN, 3/4/2025 (country). Groups, points and counts were read at skhcn.laocai.gov.vn.
import { defineFramework } from '../../src/framework/model.js';

export const dtiCountry2024 = defineFramework({
  id: 'dti-country-2024',
  version: '1.0.0',
  status: 'partial',
  title: { vi: 'Bộ chỉ số chuyển đổi số quốc gia', en: 'National Digital Transformation Index' },
  level: 'country',
  englishBy: 'chiso',
  decision: {
    number: '405/QĐ-BKHCN',
    issuer: 'Bộ Khoa học và Công nghệ',
    issuedOn: '2025-04-03',
    source: [
      'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
      'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
      'https://vietnamnet.vn/ha-noi-hue-hai-phong-tphcm-va-thanh-hoa-dan-dau-ca-nuoc-ve-chuyen-doi-so-2454930.html',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2024] },
  replaces: 'dti-country-2022',
  scale: 1000,
  components: 12,
  source: [
    'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
    'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
    'https://vietnamnet.vn/ha-noi-hue-hai-phong-tphcm-va-thanh-hoa-dan-dau-ca-nuoc-ve-chuyen-doi-so-2454930.html',
  ],
  confidence: 'quoted',
  note: 'The set went from 24 indicators to 12; a third of them are said to be measured automatically. The value published for 2024 is 0.7955.',
  groups: [
    {
      code: '1',
      title: { vi: 'Chính phủ số', en: 'Digital government' },
      max: 400,
      components: 4,
      source:
        'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
      direct: true,
      note: 'Scored as a whole: one of its four indicators is known by name, none by its points.',
      indicators: [
        {
          code: '1.1',
          title: {
            vi: 'Xếp hạng Chính phủ điện tử do Liên hợp quốc đánh giá',
            en: 'UN e-government ranking (EGDI)',
          },
          max: null,
          source:
            'https://vietnamnet.vn/ha-noi-hue-hai-phong-tphcm-va-thanh-hoa-dan-dau-ca-nuoc-ve-chuyen-doi-so-2454930.html',
          confidence: 'derived',
          how: 'The article credits the rise of 2024 to this ranking (71 of 193); that it belongs to this group is taken from its subject.',
          provenance: { code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' } },
        },
      ],
    },
    {
      code: '2',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: 300,
      components: 3,
      source:
        'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
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
      title: { vi: 'Xã hội số', en: 'Digital society' },
      max: 300,
      components: 5,
      source:
        'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
      },
    },
  ],
  unknown: ['The names of 11 of the 12 indicators.', 'Points and rules of all 12.'],
});
