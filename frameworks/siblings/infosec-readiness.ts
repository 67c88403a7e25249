// Readiness for network information security, classes A to E. Classes and component indices were read at
// cand.com.vn (i582766); weights and thresholds were not found.
import { defineFramework } from '../../src/framework/model.js';

export const infosecReadiness = defineFramework({
  id: 'infosec-readiness',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Mức độ sẵn sàng bảo đảm an toàn thông tin mạng',
    en: 'Readiness for network information security',
  },
  level: 'ministry, province',
  englishBy: 'chiso',
  decision: {
    issuer: 'Chưa rõ',
    source: 'cand.com.vn i582766',
    confidence: 'derived',
    how: 'The page read reports results; who issues the classification was not in the text read.',
  },
  scale: null,
  components: null,
  source: 'cand.com.vn i582766',
  confidence: 'quoted',
  provenance: {
    title: {
      source: 'Báo Thái Nguyên, 23/12/2021, “Nền móng vững chắc và kỳ vọng mới”',
      confidence: 'quoted',
    },
    classNames: { source: 'cand.com.vn i582766', confidence: 'quoted' },
  },
  note: 'Classes of 2019: of all units 4 A, 46 B, 32 C and 7 D; provinces 3, 32, 24 and 4; ministries 1, 14, 8 and 3; none E.',
  groups: [
    {
      code: '1',
      title: { vi: 'Phiếu báo cáo', en: 'Report form' },
      max: null,
      components: null,
      source: 'cand.com.vn i582766',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
      },
    },
    {
      code: '2',
      title: { vi: 'Cổng thông tin', en: 'Portal' },
      max: null,
      components: null,
      source: 'cand.com.vn i582766',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
      },
    },
    {
      code: '3',
      title: { vi: 'Lây nhiễm mã độc', en: 'Malware infection' },
      max: null,
      components: null,
      source: 'cand.com.vn i582766',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
      },
    },
    {
      code: '4',
      title: { vi: 'Lộ lọt thông tin', en: 'Leaks' },
      max: null,
      components: null,
      source: 'cand.com.vn i582766',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
      },
    },
    {
      code: '5',
      title: { vi: 'Kết nối, chia sẻ', en: 'Connection and sharing' },
      max: null,
      components: null,
      source: 'cand.com.vn i582766',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
        code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' },
      },
    },
  ],
  classNames: [
    { code: 'A', title: { vi: 'Tốt', en: 'Good' } },
    { code: 'B', title: { vi: 'Khá', en: 'Fairly good' } },
    { code: 'C', title: { vi: 'Trung bình', en: 'Average' } },
    { code: 'D', title: { vi: 'Mới bắt đầu quan tâm', en: 'Beginning to care' } },
    { code: 'E', title: { vi: 'Chưa quan tâm', en: 'Not caring yet' } },
  ],
  unknown: [
    'Weights of the five component indices.',
    'Scores at which the classes begin.',
    'What each component measures.',
    'Which years it holds for.',
  ],
});
