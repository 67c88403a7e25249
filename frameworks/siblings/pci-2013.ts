// PCI 2013 to 2016 and 2021, VCCI and USAID (pcivietnam.org): ten sub-indices. Figures were read in the
// workbooks kept at github.com/mdtrinh/vietnamdata (CC0); weights are fitted to them.
import { defineFramework } from '../../src/framework/model.js';

export const pci2013 = defineFramework({
  id: 'pci-2013',
  version: '1.0.0',
  status: 'partial',
  title: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', en: 'Provincial Competitiveness Index (PCI)' },
  level: 'province',
  englishBy: 'chiso',
  decision: { issuer: 'VCCI', source: 'pcivietnam.org', confidence: 'quoted' },
  validity: { years: [2013, 2014, 2015, 2016, 2021] },
  replaces: 'pci-2009',
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
  note: 'Give each sub-index as its share of 10 (a published 8.86 is { share: "0.886" }): the total is then the published index. A sub-index is the weighted mean of its indicators, each 1 + 9 (x - least) / (greatest - least) over the provinces of the year, or 11 less that where less is better. From 2014 on the indicators run between limits that are not the least and greatest value of the year, probably those of a base year, so that a sub-index may leave 1 to 10. The years 2017 to 2020 were not seen; 2021 agrees within 0.02, its inputs having two decimals.',
  groups: [
    {
      code: '1',
      title: { vi: 'Gia nhập thị trường', en: 'Entry' },
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
      title: { vi: 'Thiên vị, cạnh tranh bình đẳng', en: 'Bias, fair competition' },
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
      code: '7',
      title: { vi: 'Tính năng động', en: 'Proactivity' },
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
      title: { vi: 'Hỗ trợ doanh nghiệp', en: 'Business support' },
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
      code: '10',
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
    'Indicators of all ten sub-indices; of sub-index 6 in 2013 fourteen weights are known (six of .34/6, six of .33/6, two of .33/2), no names.',
    'The limits of the indicators from 2014 on.',
    'Edges of the classes: the names “Rất tốt”, “Tốt”, … were seen, no thresholds.',
    'Whether the weights hold for 2017 to 2020.',
  ],
});
