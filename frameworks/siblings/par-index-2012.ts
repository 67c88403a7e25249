// PAR INDEX 2012 (QĐ 1294/QĐ-BNV): appraisal plus survey out of 100, read in published results. The maxima
// of the two parts were not found.
import { defineFramework } from '../../src/framework/model.js';

export const parIndex2012 = defineFramework({
  id: 'par-index-2012',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Chỉ số cải cách hành chính (PAR INDEX)',
    en: 'Public Administration Reform Index (PAR INDEX)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '1294/QĐ-BNV',
    issuer: 'Bộ Nội vụ',
    source: 'QĐ 1294/QĐ-BNV (2012)',
    confidence: 'derived',
    how: 'The number is quoted; the issuer is read from its suffix BNV.',
  },
  validity: { years: [2012] },
  scale: 100,
  components: null,
  source: 'QĐ 1294/QĐ-BNV (2012); results of Đà Nẵng and Bà Rịa - Vũng Tàu',
  confidence: 'quoted',
  provenance: {
    title: {
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
    },
  },
  note: 'The total is the plain sum of the appraised points and the points of the survey: Đà Nẵng 53.25 + 33.87 = 87.12, Bà Rịa - Vũng Tàu 54.35 + 31.79 = 86.14. From 2022 on another decision holds (876/QĐ-BNV, 10/11/2022, for 2022 to 2030).',
  groups: [
    {
      code: '1',
      title: { vi: 'Điểm thẩm định', en: 'Appraised points' },
      max: null,
      components: null,
      source: 'QĐ 1294/QĐ-BNV (2012); results of Đà Nẵng and Bà Rịa - Vũng Tàu',
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
      title: { vi: 'Điểm khảo sát', en: 'Points of the survey' },
      max: null,
      components: null,
      source: 'QĐ 1294/QĐ-BNV (2012); results of Đà Nẵng and Bà Rịa - Vũng Tàu',
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
  unknown: [
    'How the 100 points are shared between appraisal and survey.',
    'Fields, criteria and rules of both.',
    'Rounding and ties.',
  ],
});
