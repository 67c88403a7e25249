// Human Development Index, UNDP (HDR 2023/24, data of 2022). Goalposts, caps and the geometric mean,
// checked on 204 published values.
import { defineFramework } from '../../src/framework/model.js';

export const hdi = defineFramework({
  id: 'hdi',
  version: '1.0.0',
  status: 'complete',
  title: { vi: 'Chỉ số phát triển con người (HDI)', en: 'Human Development Index (HDI)' },
  level: 'country',
  englishBy: 'chiso',
  decision: {
    issuer: 'UNDP',
    source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
    confidence: 'quoted',
  },
  validity: { years: [2022] },
  scale: 1,
  aggregate: 'geometric',
  rounding: { stage: 'total', places: 3, mode: 'half-up' },
  components: 4,
  source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
  confidence: 'derived',
  how: 'Reproduces all 204 published values of 2022 at three decimals.',
  provenance: {
    title: {
      confidence: 'derived',
      how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
    },
    rounding: {
      source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
      confidence: 'derived',
      how: 'Published with three decimals; the mode is not quoted, half-up is the default of the library.',
    },
    classes: {
      source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
      confidence: 'derived',
      how: 'The edges .800, .700 and .550 were read; the names of the classes were not in our notes, so they are called by their edges.',
    },
  },
  note: 'Cube root of the product of three dimensions; education is the mean of its two indicators. The names of the four classes, and what the report does with a country that lacks a figure, were not in our notes.',
  groups: [
    {
      code: '1',
      title: { vi: 'Tuổi thọ', en: 'Life' },
      max: 1,
      components: 1,
      source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
      confidence: 'derived',
      how: 'Reproduces all 204 published values of 2022 at three decimals.',
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Tuổi thọ trung bình', en: 'Life expectancy' },
          max: 1,
          inputs: {
            value: {
              kind: 'number',
              title: { vi: 'Tuổi thọ trung bình', en: 'Life expectancy' },
              unit: 'năm',
            },
          },
          normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [20, 85] },
          source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
          confidence: 'derived',
          how: 'Reproduces all 204 published values of 2022 at three decimals.',
        },
      ],
    },
    {
      code: '2',
      title: { vi: 'Giáo dục', en: 'Education' },
      max: 1,
      components: 2,
      aggregate: 'weighted-mean',
      source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
      confidence: 'derived',
      how: 'Reproduces all 204 published values of 2022 at three decimals.',
      indicators: [
        {
          code: '2.1',
          title: { vi: 'Số năm đi học kỳ vọng', en: 'Expected schooling' },
          max: 1,
          inputs: {
            value: {
              kind: 'number',
              title: { vi: 'Số năm đi học kỳ vọng', en: 'Expected schooling' },
              unit: 'năm',
            },
          },
          normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 18] },
          source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
          confidence: 'derived',
          how: 'Reproduces all 204 published values of 2022 at three decimals.',
          note: 'A value above the upper goalpost counts as the goalpost.',
        },
        {
          code: '2.2',
          title: { vi: 'Số năm đi học trung bình', en: 'Mean schooling' },
          max: 1,
          inputs: {
            value: {
              kind: 'number',
              title: { vi: 'Số năm đi học trung bình', en: 'Mean schooling' },
              unit: 'năm',
            },
          },
          normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 15] },
          source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
          confidence: 'derived',
          how: 'Reproduces all 204 published values of 2022 at three decimals.',
          note: 'A value above the upper goalpost counts as the goalpost.',
        },
      ],
    },
    {
      code: '3',
      title: { vi: 'GNI', en: 'GNI' },
      max: 1,
      components: 1,
      source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
      confidence: 'derived',
      how: 'Reproduces all 204 published values of 2022 at three decimals.',
      indicators: [
        {
          code: '3.1',
          title: { vi: 'GNI', en: 'GNI' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'GNI', en: 'GNI' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [100, 75000],
            log: true,
          },
          source: 'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
          confidence: 'derived',
          how: 'Reproduces all 204 published values of 2022 at three decimals.',
          note: 'A value above the upper goalpost counts as the goalpost.',
        },
      ],
    },
  ],
  classes: {
    of: 'total',
    bands: [
      { code: '1', title: { vi: 'Từ 0,800', en: '0.800 and above' }, from: '0.8' },
      { code: '2', title: { vi: 'Từ 0,700 đến dưới 0,800', en: '0.700 to below 0.800' }, from: '0.7' },
      { code: '3', title: { vi: 'Từ 0,550 đến dưới 0,700', en: '0.550 to below 0.700' }, from: '0.55' },
      { code: '4', title: { vi: 'Dưới 0,550', en: 'Below 0.550' }, below: '0.55' },
    ],
  },
});
