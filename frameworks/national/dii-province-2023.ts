// Quyết định 885/QĐ-BTTTT, 25/5/2023 (DII, digital infrastructure of provinces). Groups, points and counts
// were read at kinhtevadubao.vn and english.luatvietnam.vn; the criteria were not readable.
import { defineFramework } from '../../src/framework/model.js';

export const diiProvince2023 = defineFramework({
  id: 'dii-province-2023',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Bộ tiêu chí đánh giá hạ tầng số của các tỉnh, thành phố (DII)',
    en: 'Digital Infrastructure Index of provinces (DII)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '885/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2023-05-25',
    signer: 'Phạm Đức Long',
    source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
    confidence: 'quoted',
  },
  scale: 300,
  components: 24,
  source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
  confidence: 'quoted',
  provenance: {
    title: { confidence: 'derived', how: 'Approximate: the exact title was not seen.' },
    scale: { confidence: 'derived', how: 'Sum of the six groups: 80 + 60 + 20 + 30 + 20 + 90.' },
  },
  note: 'The province reports; Cục Viễn thông assesses and sends its first result to the province for confirmation or comment; a second assessment and the report follow.',
  groups: [
    {
      code: '1',
      title: {
        vi: 'Kế hoạch thúc đẩy, hỗ trợ phát triển hạ tầng số',
        en: 'Plans to promote and support digital infrastructure',
      },
      max: 80,
      components: 4,
      source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
      confidence: 'quoted',
    },
    {
      code: '2',
      title: { vi: 'Hạ tầng viễn thông băng rộng', en: 'Broadband telecommunication infrastructure' },
      max: 60,
      components: 6,
      source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
      confidence: 'quoted',
    },
    {
      code: '3',
      title: { vi: 'Hạ tầng điện toán đám mây', en: 'Cloud infrastructure' },
      max: 20,
      components: 1,
      source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
      confidence: 'quoted',
    },
    {
      code: '4',
      title: { vi: 'Hạ tầng công nghệ số', en: 'Digital technology infrastructure' },
      max: 30,
      components: 3,
      source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
      confidence: 'quoted',
    },
    {
      code: '5',
      title: { vi: 'Nền tảng số', en: 'Digital platforms' },
      max: 20,
      components: 1,
      source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
      confidence: 'quoted',
    },
    {
      code: '6',
      title: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunication services' },
      max: 90,
      components: 9,
      source: ['kinhtevadubao 26122', 'english.luatvietnam 253659'],
      confidence: 'quoted',
    },
  ],
  unknown: [
    'Names, points and rules of all 24 criteria.',
    'Rounding, classes and ties.',
    'Which years it holds for.',
  ],
});
