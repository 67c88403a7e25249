/** The same from a CommonJS module. */
import { defineFramework, score } from 'chiso';
import * as presets from 'chiso/frameworks';

const framework = defineFramework({
  id: 'consumer',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Thử' },
  scale: 10,
  groups: [{ code: '1', title: { vi: 'Một' }, max: 10, indicators: [{ code: '1.1', max: 10 }] }],
});
const { total } = score(framework, { id: 'A', inputs: { '1.1': 7.5 } });

if (total !== 7.5) throw new Error(`total: ${total}`);
if (Object.keys(presets).length === 0) throw new Error('presets');
