// PCI 2009 to 2012, VCCI and USAID (pcivietnam.org): nine sub-indices. Figures were read in the workbooks
// kept at github.com/mdtrinh/vietnamdata (CC0); weights are fitted to them.
import { defineFramework } from '../../src/framework/model.js';

export const pci2009 = defineFramework({
  id: 'pci-2009',
  version: '1.0.0',
  status: 'partial',
  title: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', en: 'Provincial Competitiveness Index (PCI)' },
  level: 'province',
  englishBy: 'chiso',
  decision: { issuer: 'VCCI', source: 'pcivietnam.org', confidence: 'quoted' },
  validity: { years: [2009, 2010, 2012] },
  replaces: 'pci-2006',
  replacedBy: 'pci-2013',
  scale: 100,
  components: null,
  source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
  confidence: 'derived',
  how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
  provenance: {
    title: {
      confidence: 'quoted',
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
    },
    scale: {
      confidence: 'derived',
      how: 'PCI = 10 x the weighted mean of sub-indices from 1 to 10: the weights in percent are the most points of each.',
    },
  },
  note: 'Give each sub-index as its share of 10 (a published 8.86 is { share: "0.886" }): the total is then the published index. A sub-index is the weighted mean of its indicators, each 1 + 9 (x - least) / (greatest - least) over the provinces of the year, or 11 less that where less is better. The published index of 2011 does not follow from its sub-indices with any of the known weights (largest difference 0.55, median 0.20), so 2011 is left out of the validity.',
  groups: [
    {
      code: '1',
      title: { vi: 'Gia nhập thị trường', en: 'Entry' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '2',
      title: { vi: 'Đất đai', en: 'Land' },
      max: 5,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '3',
      title: { vi: 'Tính minh bạch', en: 'Transparency' },
      max: 20,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '4',
      title: { vi: 'Chi phí thời gian', en: 'Time' },
      max: 15,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '5',
      title: { vi: 'Chi phí không chính thức', en: 'Informal charges' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '6',
      title: { vi: 'Tính năng động', en: 'Proactivity' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '7',
      title: { vi: 'Hỗ trợ doanh nghiệp', en: 'Business support' },
      max: 5,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '8',
      title: { vi: 'Đào tạo lao động', en: 'Labour training' },
      max: 20,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
    {
      code: '9',
      title: { vi: 'Thể chế pháp lý', en: 'Legal institutions' },
      max: 5,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: {
          confidence: 'derived',
          how: 'The source read is in English or has abbreviations; the Vietnamese wording is ours.',
        },
      },
    },
  ],
  unknown: [
    'Indicators of all nine sub-indices, and their weights.',
    'Why 2011 does not reproduce.',
    'Names and edges of the classes.',
  ],
});
