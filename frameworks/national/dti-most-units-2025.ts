// Quyết định 3136/QĐ-BKHCN, 10/10/2025 (units of the Ministry of Science and Technology). Main indicators,
// scale and the points of the sixth were read at hethongphapluat.vn and vietnam.vn.
import { defineFramework } from '../../src/framework/model.js';

export const dtiMostUnits2025 = defineFramework({
  id: 'dti-most-units-2025',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Bộ chỉ số chuyển đổi số của các đơn vị thuộc Bộ Khoa học và Công nghệ',
    en: 'Digital transformation index of units of the Ministry of Science and Technology',
  },
  level: 'unit of a ministry',
  englishBy: 'chiso',
  decision: {
    number: '3136/QĐ-BKHCN',
    issuer: 'Bộ Khoa học và Công nghệ',
    issuedOn: '2025-10-10',
    source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
    confidence: 'quoted',
  },
  scale: 1000,
  components: null,
  source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
  confidence: 'quoted',
  note: 'Made after 405/QĐ-BKHCN. It also asks for general information that is not scored. The first five main indicators share 400 points (1,000 less 600); how is not known.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: null,
      components: null,
      source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
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
      source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
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
      source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
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
      title: { vi: 'Nhân lực số', en: 'Digital workforce' },
      max: null,
      components: null,
      source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
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
      source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
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
      title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
      max: 600,
      components: null,
      source: ['hethongphapluat.vn', 'vietnam.vn/en (bo-kh-cn-ban-hanh-…)'],
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
    'Points of the first five main indicators.',
    'How many components there are, their names, points and rules.',
    'Which years it holds for.',
  ],
});
