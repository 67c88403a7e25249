// Technology Achievement Index, UNDP. Goalposts of 72 countries were read in Saisana, Saltelli and
// Tarantola (2005), table 1; data and ranks of 23 countries in the OECD/JRC handbook (2008).
import { defineFramework } from '../../src/framework/model.js';

export const tai = defineFramework({
  id: 'tai',
  version: '1.0.0',
  status: 'complete',
  title: { vi: 'Chỉ số thành tựu công nghệ (TAI)', en: 'Technology Achievement Index (TAI)' },
  level: 'country',
  englishBy: 'OECD/JRC Handbook on Constructing Composite Indicators',
  decision: {
    issuer: 'UNDP',
    source: [
      'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
      'OECD/JRC Handbook on Constructing Composite Indicators (2008)',
    ],
    confidence: 'quoted',
  },
  scale: 1,
  components: 8,
  source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
  confidence: 'quoted',
  provenance: {
    title: {
      confidence: 'derived',
      how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
    },
    scale: { confidence: 'derived', how: 'Shares from 0 to 1, averaged.' },
  },
  note: 'The goalposts are the least and greatest values of 72 countries; telephones and electricity are taken as logarithms (to any base: the share is the same). Ranks of the 23 countries of the handbook follow only with these goalposts; with those of the 23 countries 12 to 15 are misplaced. The indicators are called by the short names of the table. Which years it holds for was not in the table.',
  groups: [
    {
      code: '1',
      title: { vi: 'Tám chỉ tiêu', en: 'Eight indicators' },
      max: 1,
      aggregate: 'weighted-mean',
      components: 8,
      source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'One group for all: the average is taken over the eight at once.',
        },
        code: {
          confidence: 'derived',
          how: 'One group for all: the average is taken over the eight at once.',
        },
      },
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Bằng sáng chế', en: 'Patents' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Bằng sáng chế', en: 'Patents' } } },
          normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 994], clamp: true },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
        },
        {
          code: '1.2',
          title: { vi: 'Tiền bản quyền', en: 'Royalties' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Tiền bản quyền', en: 'Royalties' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [0.0, 272.6],
            clamp: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
        },
        {
          code: '1.3',
          title: { vi: 'Internet', en: 'Internet' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Internet', en: 'Internet' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [0.0, 232.4],
            clamp: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
        },
        {
          code: '1.4',
          title: { vi: 'Xuất khẩu', en: 'Exports' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Xuất khẩu', en: 'Exports' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [0.0, 80.8],
            clamp: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
        },
        {
          code: '1.5',
          title: { vi: 'Điện thoại', en: 'Telephones' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Điện thoại', en: 'Telephones' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [1, 901],
            clamp: true,
            log: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
          note: 'Give the value itself, not its logarithm.',
        },
        {
          code: '1.6',
          title: { vi: 'Điện', en: 'Electricity' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Điện', en: 'Electricity' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [22, 6969],
            clamp: true,
            log: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
          note: 'Give the value itself, not its logarithm.',
        },
        {
          code: '1.7',
          title: { vi: 'Số năm đi học', en: 'Schooling' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Số năm đi học', en: 'Schooling' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [0.8, 12.0],
            clamp: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
        },
        {
          code: '1.8',
          title: { vi: 'Đại học', en: 'University' },
          max: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Đại học', en: 'University' } } },
          normalize: {
            method: 'goalposts',
            direction: 'higher-is-better',
            goalposts: [0.1, 27.4],
            clamp: true,
          },
          source: 'Saisana, Saltelli, Tarantola 2005 (JRSS-A), table 1',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the table.' },
            max: { confidence: 'derived', how: 'Equal weights: a simple average.' },
            'normalize.clamp': {
              confidence: 'derived',
              how: 'Some countries lie at or beyond a goalpost (Japan’s patents are at it); the published ranks follow only if they are kept within.',
            },
          },
        },
      ],
    },
  ],
});
