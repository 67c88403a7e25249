// Viet Nam ICT Index: three pillars HTKT, HTNL, ƯD. Methods were read in part at 123doc (report 2014,
// appendix 3); weights and normalisation are not known.
import { defineFramework } from '../../src/framework/model.js';

export const ictIndex = defineFramework({
  id: 'ict-index',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông Việt Nam (Viet Nam ICT Index)',
    en: 'Viet Nam ICT Index',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    issuer: 'Bộ Thông tin và Truyền thông',
    source:
      'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
    confidence: 'quoted',
  },
  scale: null,
  components: null,
  source: ['123doc 5346039 (report 2014, appendix 3)', '123docz 4930250'],
  confidence: 'quoted',
  provenance: {
    ranking: {
      source: 'ranks of the ICT application index 2017',
      confidence: 'derived',
      how: 'Tied provinces share a rank in the published list: 17, 17, 19; 32, 32, 34; 40, 40, 42.',
    },
    title: {
      source:
        'press interview on digital transformation in Đồng Nai, early 2024 (it begins “Thời gian qua, Đồng Nai đã có nhiều nỗ lực”)',
      confidence: 'quoted',
    },
  },
  note: 'Until 2015 weights came from a principal component analysis; the method changed in 2016. Đà Nẵng 2016, 0.83, is the mean of 0.84, 0.76 and 0.89: equal weights are possible, not confirmed. Earlier editions also had the pillars SXKD and MT/TCCS; for 2006 a fit on rounded figures gives about .302, .258, .222, .146 and .068, an estimate only. Tied provinces share a rank (2017: 17, 17, 19).',
  groups: [
    {
      code: '1',
      title: { vi: 'HTKT', en: 'HTKT' },
      max: null,
      components: null,
      source: ['123doc 5346039 (report 2014, appendix 3)', '123docz 4930250'],
      confidence: 'quoted',
      provenance: { code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' } },
    },
    {
      code: '2',
      title: { vi: 'HTNL', en: 'HTNL' },
      max: null,
      components: null,
      source: ['123doc 5346039 (report 2014, appendix 3)', '123docz 4930250'],
      confidence: 'quoted',
      provenance: { code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' } },
    },
    {
      code: '3',
      title: { vi: 'ƯD', en: 'ƯD' },
      max: null,
      components: null,
      source: ['123doc 5346039 (report 2014, appendix 3)', '123docz 4930250'],
      confidence: 'quoted',
      provenance: { code: { confidence: 'derived', how: 'Numbered by us in the order of listing.' } },
    },
  ],
  ranking: { ties: 'competition' },
  unknown: [
    'Weights of the pillars in any year.',
    'How indicators are turned into shares, and the indicators themselves.',
    'The abbreviations HTKT, HTNL and ƯD written out in full.',
    'Which years it holds for.',
  ],
});
