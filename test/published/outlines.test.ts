/** What happens with a framework that is not fully known. */
import { type ChisoError, describeFramework, score, scoreAll } from 'chiso';
import { deriveFramework } from 'chiso/authoring';
import { dongNaiDistricts2023, dtiMinistry2022, parIndex2012 } from 'chiso/frameworks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets } from '../frameworks/lint/presets.js';

const outlines = presets.filter(({ framework }) => framework.status === 'outline');

describe.each(outlines)('$framework.id', ({ framework }) => {
  test('cannot be scored, and the error lists exactly the numbers to supply', () => {
    const needed = describeFramework(framework).missing.filter((missing) => missing.needed);
    expect(needed.length).toBeGreaterThan(0);
    const { issues } = thrown(() => scoreAll(framework, []));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['points-unknown']));
    const paths = (list: readonly { path: readonly unknown[] }[]) =>
      list.map(({ path }) => path.join('.')).sort();
    expect(paths(issues)).toEqual(paths(needed));
  });
});

test('every other framework can be scored', () => {
  for (const { framework } of presets) {
    if (framework.status !== 'outline') expect(scoreAll(framework, []).totals).toEqual([]);
  }
});

test('Đồng Nai districts are scored once their points are supplied', () => {
  // The points are invented for this test: no source gives them.
  const invented = [100, 100, 100, 100, 100, 200, 150, 150];
  const change = Object.fromEntries(invented.map((max, index) => [String(index + 1), { max }]));
  const framework = deriveFramework(dongNaiDistricts2023, { id: 'dong-nai-districts-invented', change });
  const card = score(framework, {
    id: 'x',
    inputs: { '1': 80, '2': 70, '3': 60, '4': 50, '5': 40, '6': 150, '7': 75, '8': '37.5' },
  });
  // 80 + 70 + 60 + 50 + 40 + 150 + 75 + 37.5
  expect(card.total).toBe(562.5);
  expect(framework.derivedFrom).toBe('dong-nai-districts-2023@1.0.0');
});

test('ministries with public services are scored; those without are an error, since their scale is not known', () => {
  const inputs = { '1': 100, '2': 100, '3': 100, '4': 100, '5': 100, '6': 250 };
  const unit = (type: string) => ({ id: 'x', type, inputs });
  expect(score(dtiMinistry2022, unit('with-public-services')).total).toBe(750);
  const { issues } = thrown(() => score(dtiMinistry2022, unit('without-public-services')));
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['points-unknown', 'unitTypes.without-public-services.scale'],
  ]);
});

test('PAR INDEX is the sum of its parts however the 100 points are shared', () => {
  fc.assert(
    fc.property(fc.integer({ min: 54, max: 66 }), (max) => {
      const change = { '1': { max }, '2': { max: 100 - max } };
      const framework = deriveFramework(parIndex2012, { id: 'par-index-2012-shared', change });
      expect(score(framework, { id: 'Đà Nẵng', inputs: { '1': '53.25', '2': '33.87' } }).total).toBe(87.12);
    }),
  );
});

function thrown(run: () => unknown): ChisoError {
  try {
    run();
  } catch (error) {
    return error as ChisoError;
  }
  throw new Error('nothing was thrown');
}
