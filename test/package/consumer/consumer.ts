/** A program of someone who uses the library: compiled and run by package.test.ts against the packed tarball. */
import { defineFramework, type Framework, score, validateFramework } from 'chiso';
import * as presets from 'chiso/frameworks';
import * as methods from 'chiso/methods';
import schema from 'chiso/schema.json' with { type: 'json' };

// Exported without annotations, so that the compiler must be able to write their types down.
export const framework = defineFramework({
  id: 'consumer',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Thử' },
  scale: 10,
  groups: [{ code: '1', title: { vi: 'Một' }, max: 10, indicators: [{ code: '1.1', max: 10 }] }],
});
export const scorecard = score(framework, { id: 'A', inputs: { '1.1': 7.5 } });
export const result = validateFramework(JSON.parse(JSON.stringify(framework)));
export const preset: Framework = Object.values(presets)[0] as Framework;

export function typo() {
  // @ts-expect-error the framework has no code 1.2
  return score(framework, { id: 'A', inputs: { '1.2': 7.5 } });
}

if (scorecard.total !== 7.5) throw new Error(`total: ${scorecard.total}`);
if (result.value === undefined) throw new Error(result.issues[0].message.en);
if (typeof preset.id !== 'string' || Object.keys(methods).length === 0) throw new Error('presets or methods');
if (typeof schema !== 'object') throw new Error('schema');
