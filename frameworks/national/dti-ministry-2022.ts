// Quyết định 922/QĐ-BTTTT, 20/5/2022, table II (ministries). Main indicators, points and component counts
// were read in the copy at mytour.vn; the annex with the 70 components was not readable.
import { defineFramework } from '../../src/framework/model.js';

export const dtiMinistry2022 = defineFramework({
  id: 'dti-ministry-2022',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số cấp bộ (DTI cấp bộ)',
    en: 'Ministerial Digital Transformation Index',
  },
  level: 'ministry',
  englishBy: 'chiso',
  decision: {
    number: '922/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2022-05-20',
    source: [
      'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      'https://m.anninhthudo.vn/bo-tinh-quoc-gia-duoc-danh-gia-muc-do-chuyen-doi-so-theo-tieu-chi-moi-post505313.antd',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2021, 2022, 2023] },
  replaces: 'dti-ministry-2020',
  replacedBy: 'dti-ministry-2024',
  scale: 1000,
  components: 70,
  source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
  confidence: 'quoted',
  provenance: {
    validity: {
      confidence: 'derived',
      how: 'As for the provincial set of the same decision: sources name 2021 and 2022; for 2023 no other decision existed, but no source says so.',
    },
    unitTypes: { source: 'kinhtedothi; vneconomy (two ranking blocks)', confidence: 'quoted' },
    ranking: { source: 'kinhtedothi; vneconomy (two ranking blocks)', confidence: 'quoted' },
  },
  note: 'The decision also asks for an unscored part “Thông tin chung” (general information). There are no pillars. In the block without public services 8 ministries were ranked for 2021, later 9; in the other 17.',
  unitTypes: {
    'with-public-services': {
      title: { vi: 'Bộ có cung cấp dịch vụ công', en: 'Ministry that provides public services' },
      scale: 1000,
    },
    'without-public-services': {
      title: { vi: 'Bộ không cung cấp dịch vụ công', en: 'Ministry that provides no public services' },
      scale: null,
    },
  },
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: 100,
      components: 5,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      confidence: 'quoted',
    },
    {
      code: '2',
      title: { vi: 'Thể chế số', en: 'Digital institutions' },
      max: 100,
      components: 11,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      confidence: 'quoted',
    },
    {
      code: '3',
      title: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
      max: 100,
      components: 4,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      confidence: 'quoted',
    },
    {
      code: '4',
      title: { vi: 'Nhân lực số', en: 'Digital workforce' },
      max: 100,
      components: 5,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      confidence: 'quoted',
    },
    {
      code: '5',
      title: { vi: 'An toàn thông tin mạng', en: 'Network information security' },
      max: 100,
      components: 16,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      confidence: 'quoted',
    },
    {
      code: '6',
      title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
      max: 500,
      components: 29,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source: 'https://mytour.vn/vi/blog/bai-viet/he-thong-chi-so-danh-gia-chuyen-doi-so-cap-bo.html',
      confidence: 'quoted',
    },
  ],
  ranking: {
    groups: [
      {
        code: 'with-public-services',
        title: { vi: 'Bộ có cung cấp dịch vụ công', en: 'Ministries that provide public services' },
        unitTypes: ['with-public-services'],
      },
      {
        code: 'without-public-services',
        title: { vi: 'Bộ không cung cấp dịch vụ công', en: 'Ministries that provide no public services' },
        unitTypes: ['without-public-services'],
      },
    ],
  },
  unknown: [
    'Names, points and rules of all 70 components.',
    'Scale of ministries without public services, and which components do not apply to them. Sets of single ministries reduce it (to 500 of 650, or 500 of 640); nothing says the national one does so too.',
    'How published values are rounded, and what happens to ties.',
  ],
});
