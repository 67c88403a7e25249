import { inspect } from 'node:util';
import { ChisoError, defineFramework, scoreAll } from 'chiso';
import { expect, test } from 'vitest';

const framework = defineFramework({
  id: 'short',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  scale: 10,
  title: { vi: 'Ngắn' },
  groups: [{ code: '1', title: { vi: 'Ngắn' }, max: 10, indicators: [{ code: '1.1', max: 10 }] }],
});

const wrong = (count: number): ChisoError => {
  try {
    scoreAll(
      framework,
      Array.from({ length: count }, (_, at) => ({ id: `u${at}`, inputs: { '1.1': 'x' as never } })),
    );
  } catch (error) {
    if (error instanceof ChisoError) return error;
  }
  throw new Error('not refused');
};

test('a hundred problems are a screen of text in a terminal, and all of them in JSON', () => {
  const error = wrong(100);
  expect(error.issues).toHaveLength(100);
  // Ten problems of two lines and "… and 90 more"; then the stack, at most ten lines.
  expect(error.message.split('\n')).toHaveLength(21);
  expect(inspect(error).split('\n').length).toBeLessThanOrEqual(32);
  expect(inspect(error)).toMatch(/^ChisoError: /);
  expect(inspect(error)).not.toContain('issues');
  expect(JSON.parse(JSON.stringify(error)).issues).toHaveLength(100);
});
