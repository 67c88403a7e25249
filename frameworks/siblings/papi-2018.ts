// PAPI from 2018 on (papi.org.vn; CECODES, VFF-CRT, RTA, UNDP): eight dimensions from 1 to 10, added up;
// their names were not in the table read.
import { defineFramework } from '../../src/framework/model.js';

export const papi2018 = defineFramework({
  id: 'papi-2018',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    en: 'Provincial Governance and Public Administration Performance Index (PAPI)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: { issuer: 'CECODES, VFF-CRT, RTA, UNDP', source: 'papi.org.vn', confidence: 'quoted' },
  validity: { from: '2018' },
  replaces: 'papi-2011',
  scale: 80,
  components: null,
  source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
  confidence: 'quoted',
  provenance: {
    title: {
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
    },
    scale: { confidence: 'derived', how: 'Eight dimensions of 10.' },
  },
  note: 'From 2018 there are eight dimensions from 1 to 10, added up without weights. The six of the years before are named in papi-2011; which of them remain was not in the source read.',
  groups: [
    {
      code: '1',
      title: { vi: 'Nội dung 1 (chưa rõ tên)', en: 'Dimension 1 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '2',
      title: { vi: 'Nội dung 2 (chưa rõ tên)', en: 'Dimension 2 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '3',
      title: { vi: 'Nội dung 3 (chưa rõ tên)', en: 'Dimension 3 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '4',
      title: { vi: 'Nội dung 4 (chưa rõ tên)', en: 'Dimension 4 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '5',
      title: { vi: 'Nội dung 5 (chưa rõ tên)', en: 'Dimension 5 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '6',
      title: { vi: 'Nội dung 6 (chưa rõ tên)', en: 'Dimension 6 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '7',
      title: { vi: 'Nội dung 7 (chưa rõ tên)', en: 'Dimension 7 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
    {
      code: '8',
      title: { vi: 'Nội dung 8 (chưa rõ tên)', en: 'Dimension 8 (name not known)' },
      max: 10,
      components: null,
      source: 'github.com/mdtrinh/vietnamdata be581b8 (CC0); papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)',
      confidence: 'quoted',
      provenance: {
        title: {
          confidence: 'derived',
          how: 'A stand-in: eight dimensions are counted by the source, their names were not seen.',
        },
        code: { confidence: 'derived', how: 'A stand-in, like the title.' },
      },
    },
  ],
  unknown: ['Names of the eight dimensions.', 'Their parts, and how answers of the survey become values.'],
});
