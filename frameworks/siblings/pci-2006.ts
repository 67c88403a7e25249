// PCI 2006 to 2008, VCCI and USAID (pcivietnam.org). Figures were read in the workbooks kept at
// github.com/mdtrinh/vietnamdata (CC0); weights are fitted to them.
import { defineFramework } from '../../src/framework/model.js';

export const pci2006 = defineFramework({
  id: 'pci-2006',
  version: '1.0.0',
  status: 'partial',
  title: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', en: 'Provincial Competitiveness Index (PCI)' },
  level: 'province',
  englishBy: 'chiso',
  decision: { issuer: 'VCCI', source: 'pcivietnam.org', confidence: 'quoted' },
  validity: { years: [2006, 2007, 2008] },
  replacedBy: 'pci-2009',
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
  note: 'Give each sub-index as its share of 10 (a published 8.86 is { share: "0.886" }): the total is then the published index. A sub-index is the weighted mean of its indicators, each 1 + 9 (x - least) / (greatest - least) over the provinces of the year, or 11 less that where less is better.',
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
      code: '4',
      title: { vi: 'Chi phí thời gian', en: 'Time' },
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
      code: '5',
      title: { vi: 'Chi phí không chính thức', en: 'Informal charges' },
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
      code: '8',
      title: {
        vi: 'Chính sách phát triển khu vực kinh tế tư nhân',
        en: 'Private sector development, business support',
      },
      max: 15,
      components: 6,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: { source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls', confidence: 'quoted' },
      },
      direct: true,
      aggregate: 'weighted-mean',
      indicators: [
        {
          code: '8.1',
          title: {
            vi: 'Chất lượng dịch vụ công - Thông tin thị trường và xúc tiến thương mại tốt và rất tốt',
            en: 'Public services: market information and trade promotion, good and very good (%)',
          },
          max: 10,
          weight: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '8.2',
          title: {
            vi: 'Chất lượng dịch vụ công - Thông tin tìm kiếm đối tác kinh doanh, đầu tư cho các nhà sản xuất địa phương là tốt và rất tốt',
            en: 'Public services: finding business partners and investors for local producers, good and very good (%)',
          },
          max: 10,
          weight: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
          note: 'The workbook prints “đầu đư”, a slip for “đầu tư”.',
        },
        {
          code: '8.3',
          title: {
            vi: 'Chất lượng dịch vụ công - Xúc tiến xuất khẩu và hội chợ thương mại là tốt và rất tốt',
            en: 'Public services: export promotion and trade fairs, good and very good (%)',
          },
          max: 10,
          weight: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '8.4',
          title: {
            vi: 'Chất lượng dịch vụ công - Khu công nghiệp là tốt và rất tốt',
            en: 'Public services: industrial zones, good and very good (%)',
          },
          max: 10,
          weight: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '8.5',
          title: {
            vi: 'Chất lượng dịch vụ công - Công nghệ và các dịch vụ liên quan đến công nghệ là tốt và rất tốt',
            en: 'Public services: technology and related services, good and very good (%)',
          },
          max: 10,
          weight: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '8.6',
          title: {
            vi: 'Số lượng hội chợ thương mại do tỉnh tổ chức 2004-2005 (Viettrade)',
            en: 'Trade fairs held by the province 2004-2005 (Viettrade)',
          },
          max: 10,
          weight: 1,
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
      ],
      note: 'Scored as a whole, so that published sub-indices can be given. Set `direct` to false to score it from its six indicators.',
    },
    {
      code: '9',
      title: { vi: 'Đào tạo lao động', en: 'Labour training' },
      max: 15,
      components: 4,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI workbooks of pcivietnam.org',
      confidence: 'derived',
      how: 'Regression of the published index on its sub-indices, rounded to the grid of 5, 10, 15 and 20%; not quoted. It reproduces the index of these years to 7.5e-6.',
      provenance: {
        code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
        title: { source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls', confidence: 'quoted' },
      },
      direct: true,
      aggregate: 'weighted-mean',
      indicators: [
        {
          code: '9.1',
          title: {
            vi: 'Chất lượng dịch vụ giáo dục do các cơ quan của tỉnh cung cấp là tốt và rất tốt',
            en: 'Education services of the province, good and very good (%)',
          },
          max: 10,
          weight: '0.2',
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '9.2',
          title: {
            vi: 'Chất lượng dịch vụ đào tạo nghề cho người lao động do các cơ quan của tỉnh cung cấp là tốt và rất tốt',
            en: 'Vocational training services of the province, good and very good (%)',
          },
          max: 10,
          weight: '0.2',
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '9.3',
          title: {
            vi: 'Chất lượng tuyển dụng và môi giới lao động do các cơ quan của tỉnh thực hiện là tốt và rất tốt',
            en: 'Recruitment and labour brokerage of the province, good and very good (%)',
          },
          max: 10,
          weight: '0.2',
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
        {
          code: '9.4',
          title: {
            vi: 'Số lượng trường dạy nghề trên 100.000 dân',
            en: 'Vocational schools per 100,000 inhabitants',
          },
          max: 10,
          weight: '0.4',
          inputs: { value: { kind: 'number', title: { vi: 'Giá trị', en: 'Value' } } },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2006.xls',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns of the workbook.' },
            max: { confidence: 'derived', how: 'Indicators run from 1 (worst province) to 10 (best).' },
            weight: {
              confidence: 'derived',
              how: 'Fitted: reproduces the published sub-index of 64 provinces to 2e-15.',
            },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over the 64 provinces; reproduces the published sub-index to 2e-15.',
            },
          },
        },
      ],
      note: 'Scored as a whole, so that published sub-indices can be given. Set `direct` to false to score it from its four indicators.',
    },
    {
      code: '10',
      title: { vi: 'Thể chế pháp lý', en: 'Legal institutions' },
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
  ],
  unknown: [
    'Indicators of eight of the ten sub-indices, and their weights (entry to proactivity, legal).',
    'Indicators of 2007 and 2008: those listed are of 2006.',
    'Names and edges of the classes.',
  ],
});
