// EBI, e-business index of VECOM (ebi.vecom.vn): four pillars 2012 to 2020, read there; weights were not
// found.
import { defineFramework } from '../../src/framework/model.js';

export const ebi = defineFramework({
  id: 'ebi',
  version: '1.0.0',
  status: 'outline',
  title: { vi: 'Chỉ số Thương mại điện tử (EBI)', en: 'E-Business Index (EBI)' },
  level: 'province',
  englishBy: 'chiso',
  decision: { issuer: 'VECOM', source: 'ebi.vecom.vn', confidence: 'quoted' },
  validity: { years: [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020] },
  scale: 100,
  components: null,
  source: 'ebi.vecom.vn',
  confidence: 'quoted',
  provenance: {
    title: {
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
    },
  },
  note: 'Four pillars from 2012 to 2020, three from 2021 on. Values run from 0 to 100, after the readiness method of Harvard CID. The publisher says that the weights were kept for some years. Đà Nẵng 2024: 70, 31 and 52 give 47; weights .2, .4 and .4 would give 47.2, which is not confirmed.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhân lực và hạ tầng', en: 'Human resources and infrastructure' },
      max: null,
      components: null,
      source: 'ebi.vecom.vn',
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
      title: { vi: 'B2C', en: 'B2C' },
      max: null,
      components: null,
      source: 'ebi.vecom.vn',
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
      title: { vi: 'B2B', en: 'B2B' },
      max: null,
      components: null,
      source: 'ebi.vecom.vn',
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
      title: { vi: 'G2B', en: 'G2B' },
      max: null,
      components: null,
      source: 'ebi.vecom.vn',
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
    'Weights of the pillars in any year.',
    'Indicators and how they are measured.',
    'Names of the three pillars used from 2021 on.',
  ],
});
