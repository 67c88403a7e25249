// Quyết định 1726/QĐ-BTTTT, 12/10/2020 (country). Three pillars with the same seven main indicators, read
// at anninhthudo.vn; the annex was not readable.
import { defineFramework } from '../../src/framework/model.js';

export const dtiCountry2020 = defineFramework({
  id: 'dti-country-2020',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số quốc gia (2020)',
    en: 'National Digital Transformation Index (2020 framework)',
  },
  level: 'country',
  englishBy: 'chiso',
  decision: {
    number: '1726/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2020-10-12',
    source: [
      'anninhthudo.vn post447489',
      'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2020] },
  replacedBy: 'dti-country-2022',
  scale: null,
  components: null,
  source: [
    'anninhthudo.vn post447489',
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
  ],
  confidence: 'quoted',
  provenance: {
    validity: {
      confidence: 'derived',
      how: 'The year assessed under this decision; quoted for the provincial set.',
    },
  },
  groups: [
    {
      code: 'CPS',
      title: { vi: 'Chính phủ số', en: 'Digital government' },
      max: null,
      components: null,
      source: [
        'anninhthudo.vn post447489',
        'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
      ],
      confidence: 'quoted',
      groups: [
        {
          code: 'CPS.1',
          title: { vi: 'Chuyển đổi nhận thức', en: 'Awareness transformation' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CPS.2',
          title: { vi: 'Kiến tạo thể chế', en: 'Institution building' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CPS.3',
          title: {
            vi: 'Phát triển Hạ tầng và nền tảng số',
            en: 'Development of digital infrastructure and platforms',
          },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CPS.4',
          title: { vi: 'Thông tin và Dữ liệu số', en: 'Digital information and data' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CPS.5',
          title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CPS.6',
          title: { vi: 'An toàn, an ninh mạng', en: 'Cyber safety and security' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CPS.7',
          title: { vi: 'Đào tạo và phát triển nhân lực', en: 'Training and human resource development' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
      ],
    },
    {
      code: 'KTS',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: null,
      components: null,
      source: [
        'anninhthudo.vn post447489',
        'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
      ],
      confidence: 'quoted',
      groups: [
        {
          code: 'KTS.1',
          title: { vi: 'Chuyển đổi nhận thức', en: 'Awareness transformation' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.2',
          title: { vi: 'Kiến tạo thể chế', en: 'Institution building' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.3',
          title: {
            vi: 'Phát triển Hạ tầng và nền tảng số',
            en: 'Development of digital infrastructure and platforms',
          },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.4',
          title: { vi: 'Thông tin và Dữ liệu số', en: 'Digital information and data' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.5',
          title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.6',
          title: { vi: 'An toàn, an ninh mạng', en: 'Cyber safety and security' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.7',
          title: { vi: 'Đào tạo và phát triển nhân lực', en: 'Training and human resource development' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
      ],
    },
    {
      code: 'XHS',
      title: { vi: 'Xã hội số', en: 'Digital society' },
      max: null,
      components: null,
      source: [
        'anninhthudo.vn post447489',
        'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
      ],
      confidence: 'quoted',
      groups: [
        {
          code: 'XHS.1',
          title: { vi: 'Chuyển đổi nhận thức', en: 'Awareness transformation' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.2',
          title: { vi: 'Kiến tạo thể chế', en: 'Institution building' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.3',
          title: {
            vi: 'Phát triển Hạ tầng và nền tảng số',
            en: 'Development of digital infrastructure and platforms',
          },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.4',
          title: { vi: 'Thông tin và Dữ liệu số', en: 'Digital information and data' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.5',
          title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.6',
          title: { vi: 'An toàn, an ninh mạng', en: 'Cyber safety and security' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.7',
          title: { vi: 'Đào tạo và phát triển nhân lực', en: 'Training and human resource development' },
          max: null,
          components: null,
          source: 'anninhthudo.vn post447489',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
      ],
    },
  ],
  unknown: [
    'The scale, and the points of the pillars and main indicators.',
    'How many components there are, their names, points and rules.',
  ],
});
