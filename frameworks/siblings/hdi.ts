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
      source: [
        'UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO)',
        'http://hdr.undp.org/en/content/previous-human-development-reports-countries-were-divided-quartiles-hdi-distribution-four',
        'https://services1.arcgis.com/VAI453sU9tG9rSmh/arcgis/rest/services/WorldGeo_HumanCulture_HumanDevIndex_features/FeatureServer/1',
      ],
      confidence: 'quoted',
      how: 'UNDP’s page has the edges 0.55, 0.7 and 0.8, fixed since 2014, and the names of the ends; the map layer has all four names with each edge in the class above it (0.700 to 0.799), so that a value is put in its class as printed, with three decimals. The Vietnamese names are ours.',
    },
  },
  note: 'Cube root of the product of three dimensions; education is the mean of its two indicators. What the report does with a country that lacks a figure was not in the text read.',
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
    round: { places: 3 },
    bands: [
      { code: 'very-high', title: { vi: 'Rất cao', en: 'Very high' }, from: '0.8' },
      { code: 'high', title: { vi: 'Cao', en: 'High' }, from: '0.7' },
      { code: 'medium', title: { vi: 'Trung bình', en: 'Medium' }, from: '0.55' },
      { code: 'low', title: { vi: 'Thấp', en: 'Low' }, below: '0.55' },
    ],
  },
});
