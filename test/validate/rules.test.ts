import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/framework/model.js';
import { validateFramework } from '../../src/validate/framework.js';
import { found, type Loose, short, single } from './support.js';

interface Example {
  readonly id: string;
  readonly item: Loose;
  readonly cases: readonly {
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly children?: unknown;
  }[];
}

const { examples } = JSON.parse(
  readFileSync(new URL('../data/rule-examples.json', import.meta.url), 'utf8'),
) as { examples: readonly Example[] };

/** The inputs of an example, declared as its cases use them. */
function inputsOf({ item, cases }: Example): Readonly<Record<string, Input>> {
  const inputs: Record<string, Input> = {};
  JSON.stringify(item.rule, (key, value) => {
    const name = typeof value === 'string' && ['in', 'input', 'submitted'].includes(key) ? value : undefined;
    if (name !== undefined) inputs[name] = { kind: kindOf(cases.map((each) => each.inputs[name])) };
    return value;
  });
  if (item.rule.of?.children) inputs[item.rule.of.children.value] = { kind: 'number', of: 'children' };
  return inputs;
}

function kindOf(values: readonly unknown[]): Input['kind'] {
  if (values.some((value) => typeof value === 'boolean')) return 'boolean';
  if (values.some((value) => typeof value === 'object' && value !== null)) return 'survey';
  if (values.some((value) => /^\d{4}-/.test(String(value)))) return 'date';
  return values.some((value) => /^[a-zA-Z]+$/.test(String(value)) && value !== 'NA') && !values.includes(null)
    ? 'choice'
    : 'number';
}

describe('every rule found in real decisions is sound', () => {
  test.each(examples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    expect(found(single(example.item, inputsOf(example))).filter((each) => each.startsWith('error'))).toEqual(
      [],
    );
  });
});

const rule = 'groups/0/indicators/0/rule';
const percent: Readonly<Record<string, Input>> = { x: { kind: 'percent' } };
const count: Readonly<Record<string, Input>> = { x: { kind: 'count' } };
const share: Readonly<Record<string, Input>> = { x: { kind: 'share' } };
const number: Readonly<Record<string, Input>> = { x: { kind: 'number' } };
const x = { in: 'x' };

/** Problems of a rule of an indicator with 10 points. */
function problems(
  written: Loose,
  inputs: Readonly<Record<string, Input>> = count,
  item: Loose = {},
): readonly string[] {
  return found(single({ max: 10, rule: written, ...item }, inputs)).map((each) =>
    each.replace(rule, '').replace(/ \//, ' '),
  );
}

describe('choice', () => {
  const inputs: Readonly<Record<string, Input>> = { x: { kind: 'choice', options: ['a', 'b'] } };
  const choice = (options: Loose, more: Loose = {}) => ({ kind: 'choice', input: 'x', options, ...more });

  test('every option has points', () => {
    expect(problems(choice({ a: 1, b: 2 }), inputs)).toEqual([]);
    expect(problems(choice({ a: 1 }), inputs)).toEqual(['error option-without-points options']);
    expect(problems(choice({ a: 1 }, { else: 0 }), inputs)).toEqual([]);
  });

  test('an option the input does not have can never be used', () => {
    expect(problems(choice({ a: 1, b: 2, c: 3 }), inputs)).toEqual(['error option-never-used options/c']);
  });

  test('an else after all options can never be used', () => {
    expect(problems(choice({ a: 1, b: 2 }, { else: 0 }), inputs)).toEqual(['warning else-never-used else']);
  });

  test('yes and no are written true and false', () => {
    expect(problems(choice({ true: 1, false: 0 }), { x: { kind: 'boolean' } })).toEqual([]);
    expect(problems(choice({ yes: 1, no: 0 }), { x: { kind: 'boolean' } })).toEqual([
      'error option-never-used options/yes',
      'error option-never-used options/no',
      'error option-without-points options',
      'error option-without-points options',
    ]);
  });

  test('without declared options a slip would fall into else', () => {
    expect(problems(choice({ a: 1 }, { else: 0 }), { x: { kind: 'choice' } })).toEqual([
      'warning options-undeclared else',
    ]);
    expect(problems(choice({ a: 1 }), { x: { kind: 'choice' } })).toEqual([]);
  });

  test('a rule without options gives nothing', () => {
    expect(problems(choice({}), { x: { kind: 'choice' } })).toEqual(['error empty options']);
  });

  test('points stay between zero and the maximum, unless the document says otherwise', () => {
    expect(problems(choice({ a: 11, b: -1 }), inputs)).toEqual([
      'error points-above-max options/a',
      'error points-negative options/b',
    ]);
    expect(problems(choice({ a: { share: '3/2' }, b: 0 }), inputs)).toEqual([
      'error share-above-one options/a/share',
    ]);
    expect(problems(choice({ a: { share: -1 }, b: 0 }), inputs)).toEqual(['error points-negative options/a']);
    expect(problems(choice({ a: 11, b: { share: 2 } }), inputs, { mayExceed: true })).toEqual([]);
    expect(problems(choice({ a: 1, b: -1 }), inputs, { mayBeNegative: true })).toEqual([]);
  });
});

describe('bands', () => {
  const bands = (list: Loose, more: Loose = {}) => ({ kind: 'bands', of: x, bands: list, ...more });

  test('edges left out are taken from the neighbours', () => {
    expect(
      problems(
        bands([
          { from: 4, give: 10 },
          { from: 2, give: 5 },
          { to: 2, give: 0 },
        ]),
      ),
    ).toEqual([]);
  });

  test('a gap between bands is told with its interval', () => {
    const written = bands([
      { from: 90, give: 10 },
      { from: 50, to: 80, give: 5 },
      { to: 50, give: 0 },
    ]);
    expect(problems(written, percent)).toEqual(['error band-gap bands/0']);
    const { issues } = validateFramework(single({ max: 10, rule: written }, percent));
    expect(issues?.[0]?.message.en).toContain('from 80 to below 90');
    expect(issues?.[0]?.message.vi).toContain('từ 80 đến dưới 90');
    expect(problems({ ...written, else: 0 }, percent)).toEqual(['warning band-gap-takes-else bands/0']);
  });

  test('whole numbers have no gap between 2 and 3', () => {
    const list = [
      { from: 3, give: 10 },
      { from: 0, to: 2, toIncl: true, give: 1 },
    ];
    expect(problems(bands(list))).toEqual([]);
    expect(problems(bands(list), { x: { kind: 'number', min: 0 } })).toEqual(['error band-gap bands/0']);
  });

  test('numbers beyond the end bands are a warning, unless there is an else', () => {
    const list = [{ from: 1, to: 3, give: 5 }];
    expect(problems(bands(list))).toEqual(['warning band-gap bands/0', 'warning band-gap bands/0']);
    expect(problems(bands(list, { else: 0 }))).toEqual([]);
  });

  test('overlapping bands are told with their interval', () => {
    const written = bands([
      { from: 50, give: 10 },
      { from: 0, to: 60, give: 5 },
    ]);
    expect(problems(written, percent)).toEqual(['error band-overlap bands/1']);
    expect(validateFramework(single({ max: 10, rule: written }, percent)).issues?.[0]?.message.en).toContain(
      'from 50 to below 60',
    );
    expect(
      problems(
        bands([
          { from: 50, give: 10 },
          { to: 50, toIncl: true, give: 5 },
        ]),
        percent,
      ),
    ).toEqual(['error band-overlap bands/1']);
    expect(
      problems(
        bands([
          { from: 4, give: 10 },
          { from: 4, give: 8 },
          { to: 4, give: 5 },
        ]),
      ),
    ).toEqual(['error band-overlap bands/1']);
  });

  test('a band hidden in a wider one is found behind another', () => {
    const list = [
      { from: 0, to: 100, toIncl: true, give: 1 },
      { from: 10, to: 20, give: 2 },
      { from: 30, to: 40, give: 3 },
    ];
    expect(problems(bands(list), percent)).toEqual([
      'error band-overlap bands/1',
      'error band-overlap bands/2',
    ]);
  });

  test('a band out of reach can never be used', () => {
    expect(
      problems(
        bands([
          { from: 101, give: 10 },
          { to: 101, give: 5 },
        ]),
        percent,
      ),
    ).toEqual(['error band-never-used bands/0']);
    expect(
      problems(
        bands([
          { from: 0, give: 10 },
          { to: 0, give: 5 },
        ]),
      ),
    ).toEqual(['error band-never-used bands/1']);
  });

  test('a band with nothing between its edges', () => {
    expect(problems(bands([{ from: 5, to: 5, give: 10 }], { else: 0 }))).toEqual([
      'error band-empty bands/0',
    ]);
    expect(problems(bands([{ from: 6, to: 5, give: 10 }], { else: 0 }))).toEqual([
      'error band-empty bands/0',
    ]);
  });

  test('percentages and shares are not mixed up', () => {
    expect(
      problems(
        bands([
          { from: '0.8', give: 10 },
          { to: '0.8', give: 5 },
        ]),
        percent,
      ),
    ).toEqual(['error percent-or-share bands']);
    expect(
      problems(
        bands([
          { from: 80, give: 10 },
          { to: 80, give: 5 },
        ]),
        share,
      ),
    ).toEqual(['error percent-or-share bands']);
  });
});

describe('linear', () => {
  const linear = (of: Loose, more: Loose = {}) => ({ kind: 'linear', of, ...more });

  test('a percentage on the knots 0 and 1 is a slip', () => {
    expect(problems(linear(x), percent)).toEqual(['error percent-or-share of']);
    expect(
      problems(
        linear(x, {
          knots: [
            [0, 0],
            [100, 10],
          ],
        }),
        percent,
      ),
    ).toEqual([]);
    expect(problems(linear(x), share)).toEqual([]);
    expect(
      problems(
        linear(x, {
          knots: [
            [0, 0],
            [100, 10],
          ],
        }),
        share,
      ),
    ).toEqual(['error percent-or-share knots']);
  });

  test('knots rise', () => {
    expect(
      problems(
        linear(x, {
          knots: [
            [0, 0],
            [5, 3],
            [5, 4],
            [2, 1],
          ],
        }),
      ),
    ).toEqual(['error knots-not-rising knots/2/0', 'error knots-not-rising knots/3/0']);
  });

  test('knots lie where the numbers are', () => {
    expect(
      problems(
        linear(x, {
          knots: [
            [0, 0],
            [2, 10],
          ],
        }),
        share,
      ),
    ).toEqual(['warning knots-never-met knots']);
    expect(
      problems(
        linear(x, {
          knots: [
            [-5, 0],
            [2, 10],
          ],
        }),
      ),
    ).toEqual(['warning knots-never-met knots']);
    expect(
      problems(
        linear(x, {
          knots: [
            [0, 0],
            ['0.8', 10],
          ],
        }),
        share,
      ),
    ).toEqual([]);
  });

  test('what knots and the cut give is checked', () => {
    expect(
      problems(
        linear(x, {
          knots: [
            [0, -1],
            [1, 11],
          ],
          cutBelow: { at: 0, give: 12 },
        }),
        number,
      ),
    ).toEqual([
      'error points-negative knots/0/1',
      'error points-above-max knots/1/1',
      'error points-above-max cutBelow/give',
    ]);
  });

  test('a line that goes on may leave the maximum in a sum', () => {
    const written = { kind: 'combine', how: 'sum', parts: [{ rule: linear(x, { outside: 'extend' }) }] };
    expect(problems(written, number)).toEqual(['error points-negative ']);
  });
});

describe('perUnit', () => {
  const each = (more: Loose) => ({ kind: 'perUnit', of: x, points: 1, ...more });

  test('steps are above zero, limits in order', () => {
    expect(problems(each({ every: 0 }))).toEqual(['error not-positive every']);
    expect(problems(each({ every: -2 }))).toEqual(['error not-positive every']);
    expect(problems(each({ min: 5, max: 4 }))).toEqual(['error min-above-max min']);
  });

  test('part of a step needs a word', () => {
    expect(problems(each({}), number)).toEqual(['warning partial-undeclared of']);
    expect(problems(each({ partial: 'floor' }), number)).toEqual([]);
    expect(problems(each({ every: 3 }))).toEqual(['warning partial-undeclared of']);
    expect(problems(each({}))).toEqual([]);
  });

  test('its cap keeps within the maximum, and without one the maximum is the cap', () => {
    expect(problems(each({ max: 12 }))).toEqual(['error points-above-max max']);
    expect(problems(each({ max: 12 }), { x: { kind: 'count', max: 9 } })).toEqual([]);
    expect(problems(each({ base: 12 }))).toEqual(['error points-above-max base']);
    expect(problems(each({}), count, { mayExceed: true })).toEqual([]);
  });

  test('deductions need a floor, or a word', () => {
    expect(problems(each({ points: -1 }))).toEqual(['error points-negative points']);
    expect(problems(each({ points: -1, base: 10, min: 0 }))).toEqual([]);
    expect(problems(each({ points: -1 }), count, { mayBeNegative: true })).toEqual([]);
    expect(problems(each({ points: -1, base: 5 }), { x: { kind: 'count', max: 5 } })).toEqual([]);
  });
});

describe('combine, clamp, when, fixed, manual', () => {
  const fixed = (give: Loose) => ({ kind: 'fixed', give });
  const combine = (how: string, ...parts: Loose[]) => ({ kind: 'combine', how, parts });

  test('parts that can add up to more than the maximum show both numbers', () => {
    const written = combine('sum', { rule: fixed(6) }, { rule: fixed(7) });
    expect(problems(written, {})).toEqual(['error parts-exceed-max ']);
    expect(validateFramework(single({ max: 10, rule: written })).issues?.[0]?.message.en).toMatch(/13.*10/);
    expect(problems(written, {}, { mayExceed: true })).toEqual([]);
    expect(problems(combine('max', { rule: fixed(6) }, { rule: fixed(7) }), {})).toEqual([]);
  });

  test('a part keeps within its own maximum', () => {
    expect(problems(combine('sum', { max: 5, rule: fixed(6) }), {})).toEqual([
      'error points-above-max parts/0/rule/give',
    ]);
    expect(problems(combine('sum', { max: 0, rule: fixed(0) }), {})).toEqual([
      'error not-positive parts/0/max',
    ]);
  });

  test('a sum may fall below zero only with a word', () => {
    expect(problems(combine('sum', { rule: fixed(5) }, { rule: fixed(-6) }), {})).toEqual([
      'error points-negative ',
    ]);
    expect(problems(combine('sum', { rule: fixed(5) }, { rule: fixed(-4) }), {})).toEqual([]);
    expect(problems({ kind: 'clamp', min: 0, rule: combine('sum', { rule: fixed(-6) }) }, {})).toEqual([]);
  });

  test('weights of a mean are not all zero', () => {
    expect(problems(combine('mean', { rule: fixed(5), weight: 0 }), {})).toEqual([
      'error not-positive parts',
    ]);
    expect(problems(combine('mean', { rule: fixed(5), weight: -1 }), {})).toEqual([
      'error not-positive parts',
    ]);
    expect(problems(combine('mean', { rule: fixed(5), weight: 2 }), {})).toEqual([]);
  });

  test('the limits of a clamp are in order and hold what is inside', () => {
    expect(problems({ kind: 'clamp', min: 5, max: 4, rule: fixed(3) }, {})).toEqual([
      'error min-above-max min',
    ]);
    expect(problems({ kind: 'clamp', max: 10, rule: fixed(30) }, {})).toEqual([]);
    expect(problems({ kind: 'clamp', max: 11, rule: fixed(3) }, {})).toEqual(['error points-above-max max']);
  });

  test('cases that never hold, are covered or repeated', () => {
    const some = { cmp: [x, '>', 5] };
    const when = (...conditions: Loose[]) => ({
      kind: 'when',
      cases: conditions.map((each) => ({ if: each, then: fixed(1) })),
      else: fixed(0),
    });
    expect(problems(when(some, some))).toEqual(['warning case-never-used cases/1/if']);
    expect(problems(when({ cmp: [x, '<', 0] }))).toEqual(['warning case-never-used cases/0/if']);
    expect(problems(when({ cmp: [x, '>=', 0] }, some))).toEqual([
      'warning case-never-used cases/1/if',
      'warning else-never-used else',
    ]);
    expect(problems(when({ not: { cmp: [x, '>=', 0] } }))).toEqual(['warning case-never-used cases/0/if']);
    expect(problems(when({ any: [{ cmp: [x, '=', -1] }, { cmp: [x, '<', '0'] }] }))).toEqual([
      'warning case-never-used cases/0/if',
    ]);
    expect(problems(when({ all: [{ cmp: [x, '!=', -1] }, { cmp: [x, '>', -1] }] }))).toEqual([
      'warning else-never-used else',
    ]);
    expect(problems(when({ atLeast: { n: 3, of: [some, some] } }))).toEqual(
      expect.arrayContaining(['error condition-never-holds cases/0/if/atLeast/n']),
    );
    expect(problems({ ...when(some), else: undefined })).toEqual(['warning else-missing ']);
    expect(problems(when({ cmp: [x, '<=', 5] }, { missing: 'x' }))).toEqual([]);
  });

  test('an option that is asked for is one of the input', () => {
    const inputs: Readonly<Record<string, Input>> = { x: { kind: 'choice', options: ['a', 'b'] } };
    const written = { kind: 'when', cases: [{ if: { is: ['x', 'c'] }, then: fixed(1) }], else: fixed(0) };
    expect(problems(written, inputs)).toEqual(
      expect.arrayContaining(['error option-never-used cases/0/if/is/1']),
    );
  });

  test('points of a council: limits, step, maximum', () => {
    const manual = (more: Loose) => ({ kind: 'manual', input: 'x', ...more });
    expect(problems(manual({}), number)).toEqual([]);
    expect(problems(manual({ min: 5, max: 4 }), number)).toEqual(['error min-above-max min']);
    expect(problems(manual({ step: 0 }), number)).toEqual(['error not-positive step']);
    expect(problems(manual({ step: 3 }), number)).toEqual(['warning step-uneven step']);
    expect(problems(manual({ max: 11 }), number)).toEqual(['error points-above-max max']);
    expect(problems(manual({ min: -1 }), number)).toEqual(['error points-negative min']);
    expect(problems({ kind: 'manual' }, number)).toEqual([]);
  });
});

describe('figures', () => {
  const survey: Readonly<Record<string, Input>> = { x: { kind: 'survey', options: ['1', '2', 'none'] } };

  test('levels of a survey are known and have a number', () => {
    expect(problems({ kind: 'linear', of: { share: { input: 'x', levels: ['2', '3'] } } }, survey)).toEqual([
      'error level-unknown of/share',
    ]);
    expect(
      problems(
        {
          kind: 'linear',
          of: { mean: { input: 'x' } },
          knots: [
            [0, 0],
            [2, 10],
          ],
        },
        survey,
      ),
    ).toEqual(['error level-not-a-number of/mean']);
    expect(
      problems(
        {
          kind: 'linear',
          of: { mean: { input: 'x', exclude: ['none'] } },
          knots: [
            [0, 0],
            [2, 10],
          ],
        },
        survey,
      ),
    ).toEqual([]);
    const scores = { 1: 1, 2: 2, none: 0 };
    expect(
      problems(
        {
          kind: 'linear',
          of: { mean: { input: 'x', scores } },
          knots: [
            [0, 0],
            [2, 10],
          ],
        },
        survey,
      ),
    ).toEqual([]);
  });

  test('a share of sub-units needs the value to reach', () => {
    const inputs: Readonly<Record<string, Input>> = { x: { kind: 'number', of: 'children' } };
    const children = { value: 'x', how: 'shareAtLeast', missing: 'zero' };
    expect(problems({ kind: 'linear', of: { children } }, inputs)).toEqual([
      'error least-missing of/children',
    ]);
    expect(problems({ kind: 'linear', of: { children: { ...children, least: 5 } } }, inputs)).toEqual([]);
  });

  test('ranges follow sums, differences, products, quotients and figures', () => {
    const out = (of: Loose, inputs: Readonly<Record<string, Input>>, from: Loose) =>
      problems(
        {
          kind: 'bands',
          of,
          bands: [
            { from, give: 10 },
            { to: from, give: 5 },
          ],
        },
        inputs,
      );
    const two: Readonly<Record<string, Input>> = {
      x: { kind: 'share' },
      y: { kind: 'count', min: 1, max: 4 },
    };
    const y = { in: 'y' };
    expect(out({ add: [x, y] }, two, 5)).toEqual([]);
    expect(out({ add: [x, y] }, two, 6)).toEqual(['error band-never-used bands/0']);
    expect(out({ sub: [y, x] }, two, -1)).toEqual(['error band-never-used bands/1']);
    expect(out({ mul: [y, x, 2] }, two, 9)).toEqual(['error band-never-used bands/0']);
    expect(out({ mul: [{ sub: [x, 1] }, y] }, two, -5)).toEqual(['error band-never-used bands/1']);
    expect(out({ ratio: { num: x, den: y } }, two, '1.5')).toEqual(['error band-never-used bands/0']);
    expect(out({ ratio: { num: x, den: y, complement: true } }, two, 2)).toEqual([
      'error band-never-used bands/0',
    ]);
    expect(out({ ratio: { num: { sub: [x, y] }, den: y } }, two, -9)).toEqual([]);
    expect(out({ peer: { of: x, stat: 'max' } }, share, 2)).toEqual(['error band-never-used bands/0']);
    expect(out({ ln: x }, share, -3)).toEqual([]);
    expect(out({ daysLate: { submitted: 'x', due: '2026-12-10' } }, { x: { kind: 'date' } }, 0)).toEqual([
      'error band-never-used bands/1',
    ]);
    expect(
      out({ daysLate: { submitted: 'x', due: '2026-12-32', holidays: ['x'] } }, { x: { kind: 'date' } }, 1),
    ).toEqual(['error invalid-date of/daysLate/due', 'error invalid-date of/daysLate/holidays/0']);
    const ofChildren: Readonly<Record<string, Input>> = { x: { kind: 'percent', of: 'children' } };
    expect(out({ children: { value: 'x', how: 'mean', missing: 'zero' } }, ofChildren, 101)).toEqual([
      'error band-never-used bands/0',
    ]);
    expect(
      out({ children: { value: { mul: [x, 2] }, how: 'sum', missing: 'skip' } }, ofChildren, 201),
    ).toEqual([]);
  });
});

test('a short problem names severity, code and place', () => {
  expect(
    short(validateFramework(single({ max: 10, rule: { kind: 'fixed', give: 11 } })).issues ?? []),
  ).toEqual([`error points-above-max ${rule}/give`]);
});
