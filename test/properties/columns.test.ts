/** Columns take the fast path wherever there is one; a unit alone never does. Both must say the same. */
import {
  ChisoError,
  type Framework,
  type Ranking,
  rank,
  type Scorecard,
  score,
  scoreAll,
  type Unit,
  type UnitColumns,
} from 'chiso';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Loose } from '../scoring/support.js';
import { fractionOf, roundTo, textOf } from './reference.js';

const types = ['xa', 'phuong', 'dac-khu'] as const;

/** Inputs by name; every indicator has them all. */
const inputs: Loose = {
  a: { kind: 'number' },
  b: { kind: 'number' },
  whole: { kind: 'count' },
  percent: { kind: 'percent' },
  third: { kind: 'number', min: '1/3', max: '20/3' },
  within: { kind: 'number', min: -2.5, max: 12.5 },
  stepped: { kind: 'number', step: '0.5' },
  yes: { kind: 'boolean' },
  option: { kind: 'choice', options: ['a', 'b'] },
};

const small = fc.integer({ min: 0, max: 12 });
const decimals = fc.integer({ min: -300, max: 1500 }).map((n) => n / 100);
const awkward = fc.constantFrom(1e-9, 123456.7, 1e15, 9007199254740991, 1e20, 0.1, 1.005, -0, -3);
const numbers = fc.oneof({ weight: 8, arbitrary: small }, { weight: 4, arbitrary: decimals }, awkward);
const absent = fc.constant(null);
const inapplicable = fc.constant({ notApplicable: 'x' });
const texts = fc.constantFrom('1', '0.5', '-2', '1/3', '12.125', '-0', '007');

/** Cells of one column: all plain numbers (then also as a `Float64Array`), or of every sort. */
function cells(
  of: fc.Arbitrary<unknown>,
  others: fc.Arbitrary<unknown>,
  length: number,
): fc.Arbitrary<Loose> {
  const list = (cell: fc.Arbitrary<unknown>) => fc.array(cell, { minLength: length, maxLength: length });
  return fc.oneof(
    list(of),
    list(of).map((each) =>
      each.every((cell) => typeof cell === 'number') ? Float64Array.from(each as number[]) : each,
    ),
    list(fc.oneof({ weight: 6, arbitrary: of }, others)),
  );
}

const others = fc.oneof(absent, inapplicable, texts);
const sizes = 9;
const columnOf: Readonly<Record<string, fc.Arbitrary<Loose>>> = {
  a: cells(numbers, others, sizes),
  b: cells(numbers, others, sizes),
  whole: cells(small, others, sizes),
  percent: cells(
    fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    others,
    sizes,
  ),
  third: cells(fc.integer({ min: 1, max: 6 }), others, sizes),
  within: cells(
    fc.integer({ min: -5, max: 25 }).map((n) => n / 2),
    others,
    sizes,
  ),
  stepped: cells(small, others, sizes),
  yes: cells(fc.boolean(), fc.oneof(absent, inapplicable, fc.constantFrom('true', 'false', 0, 1)), sizes),
  option: cells(fc.constantFrom('a', 'b'), fc.oneof(absent, inapplicable), sizes),
};

const number = fc.constantFrom(
  'a',
  'b',
  'whole',
  'percent',
  'third',
  'within',
  'stepped',
  'yes',
  'fact',
  'flag',
);
const single = number.map((name) => ({ in: name }));
const of = fc.oneof(
  single,
  fc
    .record({
      num: single,
      den: single,
      complement: fc.boolean(),
      zeroDen: fc.constantFrom('full', 'zero', 'na', 'error'),
    })
    .map((ratio) => ({ ratio })),
);
const outside = fc.constantFrom({}, { outside: 'clamp' }, { outside: 'error' }, { outside: 'extend' });
const linear = fc.tuple(of, outside).map(([value, extra]) => ({ kind: 'linear', of: value, ...extra }));
const bands = of.map((value) => ({
  kind: 'bands',
  of: value,
  bands: [
    { to: 0, give: -1 },
    { from: 0, to: '1/3', give: { share: '1/3' } },
    { from: '1/3', to: 7, give: '2.25' },
    { from: 7, give: 9 },
  ],
}));
const choice = fc.constantFrom<Loose>(
  { kind: 'choice', input: 'yes', options: { true: 7, false: 1 } },
  { kind: 'choice', input: 'flag', options: { true: 7, false: 1 } },
  { kind: 'choice', input: 'option', options: { a: { share: '2/3' } }, else: '0.1' },
);
const perUnit = fc
  .record({
    name: number,
    points: fc.constantFrom(1, -2, '0.25'),
    over: fc.constantFrom(0, 2),
    every: fc.constantFrom(1, 5),
  })
  .chain(({ name, ...rest }) =>
    fc
      .constantFrom('floor', 'ceil', 'prorate')
      .map((partial) => ({ kind: 'perUnit', of: { in: name }, ...rest, partial })),
  );
const manual = fc.constantFrom<Loose>(
  { kind: 'manual', input: 'a' },
  { kind: 'manual', input: 'within', min: -2, max: 12 },
  { kind: 'manual', input: 'a', step: '0.5' },
);
const leaf = fc.oneof(linear, bands, choice, perUnit, manual, fc.constant({ kind: 'fixed', give: 2 }));
const combine = fc.tuple(leaf, leaf).map(([first, second]) => ({
  kind: 'combine',
  how: 'sum',
  parts: [{ max: 4, rule: first }, { rule: second }],
}));
const indicator = fc.record({
  rule: fc.oneof({ weight: 4, arbitrary: leaf }, combine),
  mayExceed: fc.boolean(),
  mayBeNegative: fc.boolean(),
  missing: fc.constantFrom('absent', 'zero'),
  na: fc.constantFrom('full', 'zero', 'drop', 'rescale'),
  evidence: fc.constantFrom(undefined, undefined, { required: 'flag' }, { required: 'zero' }),
});
const digits = fc.record({
  places: fc.integer({ min: 0, max: 3 }),
  mode: fc.constantFrom('half-up', 'half-even', 'down', 'up'),
});
const rounding = fc
  .subarray(['indicator', 'group', 'total'])
  .chain((stages) => fc.tuple(...stages.map((stage) => digits.map((each) => ({ stage, ...each })))))
  .map((stages) => ({ rounding: stages }));
const cap = fc.constantFrom({}, {}, { cap: 5 }, { cap: '4.35' }, { cap: '10/3' });
const classes = {
  of: 'percent',
  bands: [
    { code: 'A', title: { vi: 'A' }, from: 60 },
    { code: 'B', title: { vi: 'B' }, from: 30 },
    { code: 'C', title: { vi: 'C' } },
  ],
};
const comparisons = fc.constantFrom('<', '<=', '=', '!=', '>=', '>');
const operand = fc.constantFrom(
  { percentOf: '1' },
  { percentOf: '2' },
  { percentOf: '1.1' },
  { score: '1' },
  { score: '2.1' },
  { score: '1.2' },
  { in: 'fact' },
);
const edges = fc.constantFrom<string | number>(0, 1, 3, '4.35', '10/3', '20/3', 30, 50, 100);
const plainTest: fc.Arbitrary<Loose> = fc.oneof(
  fc.tuple(operand, comparisons, edges, fc.boolean()).map(([of, comparison, edge, turned]) => ({
    cmp: turned ? [edge, comparison, of] : [of, comparison, edge],
  })),
  fc.constantFrom<Loose>(
    { is: ['flag', true] },
    { is: ['flag', false] },
    { evidence: '1.2' },
    { missing: 'fact' },
    { cmp: [{ score: '1.1' }, '>', { score: '1.2' }] },
  ),
);
const conditions: fc.Arbitrary<Loose> = fc.oneof(
  { weight: 3, arbitrary: plainTest },
  plainTest.map((not) => ({ not })),
  fc.tuple(plainTest, plainTest).map((all) => ({ all })),
  fc.tuple(plainTest, plainTest).map((any) => ({ any })),
  fc.tuple(plainTest, plainTest, plainTest).map((all) => ({ atLeast: { n: 2, of: all } })),
);
const acts = fc.constantFrom<Loose>(
  { do: 'unranked' },
  { do: 'cap-total', at: '4.35' },
  { do: 'cap-total', at: 12 },
  { do: 'cap-total', at: '10/3' },
  { do: 'zero-indicator', target: '1.2' },
  { do: 'zero-group', target: '1' },
  { do: 'class-at-most', class: 'B', score: 'keep' },
  { do: 'class-down', score: 'edge' },
  { do: 'fail' },
);
const gates = fc.oneof(
  fc.constant({}),
  fc
    .array(
      fc.tuple(conditions, acts).map(([when, act]) => ({ when, ...act })),
      { minLength: 1, maxLength: 2 },
    )
    .map((list) => ({ gates: list })),
);
const policies = fc.record({
  bonus: fc.constantFrom('may-exceed-scale', 'capped-before-penalties', 'capped-after-penalties'),
  penalty: fc.constantFrom('may-be-negative', 'stops-at-zero'),
});

/** Each indicator is worth 20/3; where there are types, half of it for "xa", and the first is not for "dac-khu". */
const worth = (indicators: number, halves: number): string => `${indicators * halves * 10}/3`;

const frameworks = fc
  .record({
    first: fc.array(indicator, { minLength: 2, maxLength: 4 }),
    second: fc.array(indicator, { minLength: 1, maxLength: 2 }),
    role: fc.constantFrom('score', 'bonus', 'penalty', 'info', 'condition'),
    typed: fc.boolean(),
    caps: fc.tuple(cap, cap),
    policy: policies,
    nested: fc.boolean(),
    extra: fc.tuple(
      rounding,
      gates,
      fc.constantFrom(
        {},
        { convertTo: 1000, convertBy: 'applicable' },
        { convertTo: 1000, convertBy: 'scale' },
      ),
    ),
  })
  .map(({ first, second, role, typed, caps, policy, nested, extra }): Framework => {
    const group = (code: string, members: readonly Loose[], more: object, others: number): object => ({
      code,
      title: { vi: 'Nhóm' },
      max: worth(members.length, 2),
      ...(typed ? { maxFor: { xa: worth(members.length, 1), 'dac-khu': worth(others, 2) } } : {}),
      ...more,
      indicators: members.map((rest, index) => ({
        code: `${code}.${index + 1}`,
        max: '20/3',
        inputs,
        ...rest,
        ...(typed ? { maxFor: { xa: '10/3' } } : {}),
        ...(typed && code === '1' && index === 0 ? { appliesTo: ['xa', 'phuong'] } : {}),
      })),
    });
    const one = group('1', first, caps[0], first.length - 1);
    const two = group('2', second, { role, ...caps[1] }, second.length);
    const counted = first.length + (role === 'score' ? second.length : 0);
    const scales = { xa: worth(counted, 1), phuong: worth(counted, 2), 'dac-khu': worth(counted - 1, 2) };
    const unitTypes = types.map((type) => [type, { title: { vi: type }, scale: scales[type] }]);
    return {
      id: 'random',
      version: '1.0.0',
      status: 'complete',
      level: 'commune',
      title: { vi: 'Ngẫu nhiên' },
      scale: worth(counted, 2),
      facts: { fact: { kind: 'number' }, flag: { kind: 'boolean' } },
      ...(typed ? { unitTypes: Object.fromEntries(unitTypes) } : {}),
      ...(role === 'bonus' ? { bonus: policy.bonus } : {}),
      ...(role === 'penalty' ? { penalty: policy.penalty } : {}),
      ...Object.assign({}, ...extra),
      classes,
      views: [{ code: 'V', title: { vi: 'Trụ cột' }, members: ['2', '1.1'] }],
      ranking: { tieBreakers: ['2', '1.1'] },
      groups: nested ? [{ ...one, code: 'N', indicators: [], groups: [one] }, two] : [one, two],
    } as Loose;
  });

const problem = frameworks.chain((framework) => {
  const leaves = framework.groups.flatMap(({ indicators = [], groups = [] }) => [
    ...indicators,
    ...groups.flatMap((inner) => inner.indicators ?? []),
  ]);
  const columns: Record<string, fc.Arbitrary<Loose>> = {
    fact: cells(numbers, others, sizes),
    flag: columnOf['yes'] as fc.Arbitrary<Loose>,
  };
  for (const { code } of leaves) {
    for (const name of Object.keys(inputs))
      columns[`${code}.${name}`] = columnOf[name] as fc.Arbitrary<Loose>;
  }
  return fc.record({
    framework: fc.constant(framework),
    kinds: fc.array(fc.constantFrom(...types), { minLength: sizes, maxLength: sizes }),
    columns: fc.record(columns),
    proofs: fc.array(fc.subarray(leaves.map(({ code }) => code)), { minLength: sizes, maxLength: sizes }),
  });
});

function attempt<T>(compute: () => T): T | 'error' {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ChisoError) return 'error';
    throw error;
  }
}

function outcome(framework: Framework, units: Unit[] | UnitColumns): readonly (number | null)[] | 'error' {
  return attempt(() => scoreAll(framework, units as Unit[]).totals);
}

/** Places by exact numbers, the first that differs decides; a unit without one stands behind. */
function placesBy(
  ids: readonly string[],
  numbers: readonly (readonly (string | null)[])[],
): readonly string[] {
  const worse = (a: string | null, b: string | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const [left, right] = [fractionOf(a), fractionOf(b)];
    const difference = right.top * left.bottom - left.top * right.bottom;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  };
  const compare = (a: number, b: number): number =>
    (numbers[a] ?? []).map((own, index) => worse(own, numbers[b]?.[index] ?? null)).find(Boolean) ?? 0;
  return ids
    .map((id, index) => {
      const better = ids.filter((_, other) => compare(other, index) < 0).length;
      return `${better + 1} ${id}`;
    })
    .sort();
}

const places = ({ entries }: Ranking) =>
  entries.filter((entry) => entry.rank !== null).map((entry) => `${entry.rank} ${entry.unit}`);

const inTens: Loose = {
  id: 'tens',
  version: '1.0.0',
  status: 'complete',
  level: 'commune',
  title: { vi: 'Hàng chục' },
  scale: 40,
  facts: { fact: { kind: 'number' }, flag: { kind: 'boolean' } },
  groups: ['1', '2'].map((code) => ({
    code,
    title: { vi: 'Nhóm' },
    max: 20,
    indicators: [1, 2].map((each) => ({
      code: `${code}.${each}`,
      max: 10,
      inputs: { a: { kind: 'number' } },
      rule: { kind: 'manual', input: 'a' },
      na: 'full',
      evidence: { required: 'flag' },
    })),
  })),
};

test('every gate does to the total of columns what it does to a unit alone', () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
    fc.constant(null),
    fc.constant({ notApplicable: 'x' }),
  );
  const unit = fc.record({
    facts: fc.record({ fact: cell, flag: fc.constantFrom(true, false, null) }),
    inputs: fc.record({ '1.1': cell, '1.2': cell, '2.1': cell, '2.2': cell }),
    evidence: fc.constantFrom({}, { '1.2': ['công văn'] }),
  });
  let fired = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(conditions, acts), { minLength: 1, maxLength: 3 }),
      fc.array(unit, { minLength: 8, maxLength: 8 }),
      (list, given) => {
        const framework = { ...inTens, classes, gates: list.map(([when, act]) => ({ when, ...act })) };
        const units = given.map((each, index) => ({ id: `u${index}`, ...each })) as Loose;
        const cards = units.map((each: Unit) => score(framework, each));
        const board = scoreAll(framework, units);
        fired += cards.filter((card: Scorecard) => card.gates.some((gate) => gate.fired)).length;
        expect(board.totals).toEqual(cards.map((card: Scorecard) => card.total));
        const rankedAlone = cards
          .filter((card: Scorecard) => card.ranked && card.status === 'scored')
          .map((card: Scorecard) => card.unit);
        const { entries } = rank(board);
        expect(
          entries
            .filter((entry) => entry.rank !== null)
            .map((entry) => entry.unit)
            .sort(),
        ).toEqual(rankedAlone.sort());
      },
    ),
    { numRuns: 1500 },
  );
  expect(fired).toBeGreaterThan(1000);
});

test('columns of any sort give each unit the total that it has alone, or an error where one has an error', () => {
  let compared = 0;
  fc.assert(
    fc.property(problem, ({ framework, kinds, columns, proofs }) => {
      const unit = (row: number): Unit => {
        const data: Record<string, Record<string, unknown>> = {};
        for (const [key, column] of Object.entries(columns)) {
          const [, code, name] = /^(\d\.\d)\.(\w+)$/.exec(key) ?? [];
          if (code && name) data[code] = { ...data[code], [name]: column[row] };
        }
        const { fact, flag } = columns as Loose;
        const type = framework.unitTypes ? { type: kinds[row] } : {};
        return { id: `u${row}`, ...type, facts: { fact: fact[row], flag: flag[row] }, inputs: data } as Loose;
      };
      const rows = Array.from({ length: sizes }, (_, row) => row);
      const alone = rows.map((row) => attempt(() => score(framework, unit(row))));
      const good = rows.filter((row) => alone[row] !== 'error');
      const table = (chosen: readonly number[]): UnitColumns => ({
        ids: chosen.map((row) => `u${row}`),
        ...(framework.unitTypes ? { types: chosen.map((row) => kinds[row]) } : {}),
        columns: Object.fromEntries(
          Object.entries(columns).map(([key, column]) => {
            const kept = chosen.map((row) => column[row]);
            return [key, column instanceof Float64Array ? Float64Array.from(kept) : kept];
          }),
        ),
      });
      const cards = good.map((row) => alone[row] as Scorecard);
      const totals = cards.map(({ total }) => total);
      const whole = cards.filter(
        ({ ranked, status, exactTotal }) => ranked && status === 'scored' && exactTotal !== null,
      );
      compared += totals.length;
      expect(outcome(framework, table(good))).toEqual(totals);
      expect(outcome(framework, good.map(unit))).toEqual(totals);
      // Evidence has no columns: units that have some come as objects.
      const proved = good.map((row) => ({
        ...unit(row),
        evidence: Object.fromEntries((proofs[row] ?? []).map((code: string) => [code, ['công văn']])),
      }));
      expect(outcome(framework, proved)).toEqual(proved.map((each) => score(framework, each).total));
      const board = scoreAll(framework, table(good));
      const deciders = (card: Scorecard): (string | null)[] => [
        card.groups['2']?.exact ?? null,
        card.indicators['1.1']?.exact ?? null,
      ];
      const ids = whole.map((card) => card.unit);
      expect(places(rank(board)).sort()).toEqual(
        placesBy(
          ids,
          whole.map((card) => [card.exactTotal, ...deciders(card)]),
        ),
      );
      for (const by of ['1', '2', '1.2', 'V']) {
        const part = (card: Scorecard): string | null =>
          (card.views[by] ?? card.groups[by] ?? card.indicators[by])?.exact ?? null;
        const ranked = cards.filter((card) => card.ranked && part(card) !== null);
        expect(places(rank(board, { by, incomplete: 'ranked' })).sort()).toEqual(
          placesBy(
            ranked.map((card) => card.unit),
            ranked.map((card) => [part(card), ...deciders(card)]),
          ),
        );
      }
      for (const mode of ['half-up', 'half-even', 'down', 'up'] as const) {
        const rounded = whole.map((card) =>
          textOf(roundTo(fractionOf(card.exactTotal as string), 1, mode), 1),
        );
        expect(places(rank(board, { round: { places: 1, mode } })).sort()).toEqual(
          placesBy(
            ids,
            whole.map((card, index) => [rounded[index] as string, ...deciders(card)]),
          ),
        );
      }
      if (good.length < rows.length) expect(outcome(framework, table(rows))).toBe('error');
    }),
    { numRuns: 800 },
  );
  expect(compared).toBeGreaterThan(1000);
});
