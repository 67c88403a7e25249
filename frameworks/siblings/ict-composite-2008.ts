// ICT composite inside PCI 2008 (VCCI and USAID, pcivietnam.org): five ICT Index 2006 pillars, min-max 1 to
// 10, added up. Read in the workbook kept at github.com/mdtrinh/vietnamdata (CC0).
import { defineFramework } from '../../src/framework/model.js';

export const ictComposite2008 = defineFramework({
  id: 'ict-composite-2008',
  version: '1.0.0',
  status: 'complete',
  title: { vi: 'Chỉ số công nghệ thông tin trong PCI 2008', en: 'Information technology index in PCI 2008' },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    issuer: 'VCCI',
    source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
    confidence: 'quoted',
  },
  validity: { years: [2008] },
  scale: 50,
  components: 5,
  source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
  confidence: 'quoted',
  provenance: {
    title: { confidence: 'derived', how: 'Our wording, after the name of the sheet.' },
    scale: { confidence: 'derived', how: 'Five pillars of at most 10.' },
  },
  note: 'The five pillars of the ICT Index 2006 are each turned into 1 to 10 between the least and the greatest of 64 provinces and added up; this reproduces the published figure to 5.9e-6. The share of officials with e-mail stands beside them in the sheet with no weight. The abbreviations are those of the sheet; what they stand for is not written out there.',
  groups: [
    {
      code: '1',
      title: { vi: 'Năm trụ cột của ICT Index 2006', en: 'Five pillars of the ICT Index 2006' },
      max: 50,
      components: 5,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
      confidence: 'derived',
      how: 'Verified on 64 provinces; title ours.',
      indicators: [
        {
          code: '1.1',
          title: { vi: 'HTKT', en: 'HTKT' },
          max: 10,
          inputs: {
            value: {
              kind: 'number',
              title: {
                vi: 'Giá trị trụ cột HTKT (ICT Index 2006)',
                en: 'Value of the pillar HTKT (ICT Index 2006)',
              },
            },
          },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns.' },
            max: { confidence: 'derived', how: 'Each pillar runs from 1 to 10.' },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over 64 provinces; the sum reproduces the published figure to 5.9e-6.',
            },
          },
        },
        {
          code: '1.2',
          title: { vi: 'HTNL', en: 'HTNL' },
          max: 10,
          inputs: {
            value: {
              kind: 'number',
              title: {
                vi: 'Giá trị trụ cột HTNL (ICT Index 2006)',
                en: 'Value of the pillar HTNL (ICT Index 2006)',
              },
            },
          },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns.' },
            max: { confidence: 'derived', how: 'Each pillar runs from 1 to 10.' },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over 64 provinces; the sum reproduces the published figure to 5.9e-6.',
            },
          },
        },
        {
          code: '1.3',
          title: { vi: 'ƯD', en: 'ƯD' },
          max: 10,
          inputs: {
            value: {
              kind: 'number',
              title: {
                vi: 'Giá trị trụ cột ƯD (ICT Index 2006)',
                en: 'Value of the pillar ƯD (ICT Index 2006)',
              },
            },
          },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns.' },
            max: { confidence: 'derived', how: 'Each pillar runs from 1 to 10.' },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over 64 provinces; the sum reproduces the published figure to 5.9e-6.',
            },
          },
        },
        {
          code: '1.4',
          title: { vi: 'SXKD', en: 'SXKD' },
          max: 10,
          inputs: {
            value: {
              kind: 'number',
              title: {
                vi: 'Giá trị trụ cột SXKD (ICT Index 2006)',
                en: 'Value of the pillar SXKD (ICT Index 2006)',
              },
            },
          },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns.' },
            max: { confidence: 'derived', how: 'Each pillar runs from 1 to 10.' },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over 64 provinces; the sum reproduces the published figure to 5.9e-6.',
            },
          },
        },
        {
          code: '1.5',
          title: { vi: 'MT/TCCS', en: 'MT/TCCS' },
          max: 10,
          inputs: {
            value: {
              kind: 'number',
              title: {
                vi: 'Giá trị trụ cột MT/TCCS (ICT Index 2006)',
                en: 'Value of the pillar MT/TCCS (ICT Index 2006)',
              },
            },
          },
          normalize: { method: 'min-max', direction: 'higher-is-better', range: [1, 10], equal: 'error' },
          source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0), PCI_2008.xls, sheet “Công nghệ thông tin”',
          confidence: 'quoted',
          provenance: {
            code: { confidence: 'derived', how: 'Order of the columns.' },
            max: { confidence: 'derived', how: 'Each pillar runs from 1 to 10.' },
            normalize: {
              confidence: 'derived',
              how: '1 + 9 (x - least) / (greatest - least) over 64 provinces; the sum reproduces the published figure to 5.9e-6.',
            },
          },
        },
      ],
    },
  ],
});
