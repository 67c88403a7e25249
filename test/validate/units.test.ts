import { describe, expect, test } from 'vitest';
import type { Framework } from '../../src/framework/model.js';
import { ChisoError } from '../../src/messages/issue.js';
import { parseUnits, type UnitOptions, validateColumns, validateUnits } from '../../src/validate/units.js';
import { changed, type Loose, short, single, sound } from './support.js';

const framework = changed((d, i) => {
  d.unitTypes = { full: { title: { vi: 'Đủ' }, scale: 30 }, light: { title: { vi: 'Gọn' }, scale: 25 } };
  d.ranking = { groups: [{ code: 'A' }, { code: 'B' }] };
  i[0].appliesTo = ['full'];
  i[0].rule.of = { add: [{ in: 'meetings' }, { children: { value: 'size', how: 'sum', missing: 'skip' } }] };
  i[0].inputs.size = { kind: 'count', of: 'children' };
}) as Framework;

const kinds: Loose = single(
  { max: 10, rule: { kind: 'manual' } },
  {
    number: { kind: 'number', min: -5, max: '100', step: '0.5' },
    count: { kind: 'count' },
    percent: { kind: 'percent' },
    share: { kind: 'share' },
    boolean: { kind: 'boolean' },
    choice: { kind: 'choice', options: ['Hòa Bình', 'b'] },
    open: { kind: 'choice' },
    date: { kind: 'date' },
    survey: { kind: 'survey', options: ['1', '2'] },
  },
);

function problems(value: unknown, options?: UnitOptions, of: Framework = framework): readonly string[] {
  return short(validateUnits(of, value, options).issues ?? []);
}

function unit(inputs: Loose, more: Loose = {}): Loose {
  return { id: 'a', type: 'full', inputs, ...more };
}

/** What a value of an input of `kinds` becomes, or the problem with it. */
function read(name: string, value: unknown, options?: UnitOptions): unknown {
  const result = validateUnits(kinds, [{ id: 'a', inputs: { '1.1': { [name]: value } } }], options);
  if (result.value === undefined) return result.issues.map(({ code }) => code).join();
  return (result.value[0] as Loose).inputs['1.1'][name];
}

test('sound units come back as equal copies, absent keys stay absent', () => {
  const units = [
    unit(
      { '1.1': { meetings: 3 }, '1.2': { a: 1, b: 2 }, '1.3': 'head', '2': { share: 0.5 } },
      {
        name: 'A',
        group: 'A',
        ranked: false,
        facts: { population: 5 },
        evidence: { '1.1': ['x'], '1': 'y' },
        children: [{ id: 'c', values: { size: 4 } }],
      },
    ),
    { id: 'b', type: 'light', inputs: { '1.2': null, '2': '7.5' } },
  ];
  const frozen = JSON.stringify(units);
  const result = validateUnits(framework, units);
  expect(result).toEqual({ value: units });
  expect(result.value?.[0]).not.toBe(units[0]);
  expect(JSON.stringify(units)).toBe(frozen);
});

describe('fields of a unit', () => {
  test.each<readonly [string, Loose, string]>([
    ['an unknown type', unit({}, { type: 'ful' }), 'error unknown-unit-type 0/type'],
    ['no type', { id: 'a', inputs: {} }, 'error unit-type-missing 0/type'],
    ['an unknown ranking group', unit({}, { group: 'C' }), 'error unknown-ranking-group 0/group'],
    ['an unknown key', unit({}, { input: {} }), 'error unknown-key 0/input'],
    ['no id', { type: 'full', inputs: {} }, 'error wrong-type 0/id'],
    ['an empty id', unit({}, { id: ' ' }), 'error empty 0/id'],
    ['a number for an id', unit({}, { id: 3 }), 'error wrong-type 0/id'],
    ['no inputs', { id: 'a', type: 'full' }, 'error wrong-type 0/inputs'],
    ['a list of inputs', unit([]), 'error wrong-type 0/inputs'],
    ['a text for ranked', unit({}, { ranked: 'no' }), 'error wrong-type 0/ranked'],
    ['an unknown code', unit({ '1.9': 1 }), 'error unknown-code 0/inputs/1.9'],
    ['a code with members', unit({ '1': 1 }), 'error not-scored-directly 0/inputs/1'],
    ['a code of another type', unit({ '1.1': 1 }, { type: 'light' }), 'error code-not-for-type 0/inputs/1.1'],
    ['an unknown input', unit({ '1.2': { c: 1 } }), 'error unknown-input 0/inputs/1.2/c'],
    ['an input of the sub-units', unit({ '1.1': { size: 1 } }), 'error unknown-input 0/inputs/1.1/size'],
    ['one value for two inputs', unit({ '1.2': 1 }), 'error several-inputs 0/inputs/1.2'],
    [
      'a value and not applicable',
      unit({ '1.2': { notApplicable: 'x', a: 1 } }),
      'error value-and-not-applicable 0/inputs/1.2',
    ],
    [
      'not applicable without reason',
      unit({ '1.2': { notApplicable: ' ' } }),
      'error reason-missing 0/inputs/1.2',
    ],
    ['an unknown fact', unit({}, { facts: { area: 1 } }), 'error unknown-input 0/facts/area'],
    ['evidence of an unknown code', unit({}, { evidence: { '9': 'x' } }), 'error unknown-code 0/evidence/9'],
    ['evidence that is a number', unit({}, { evidence: { '1.1': 3 } }), 'error wrong-type 0/evidence/1.1'],
    ['sub-units that are no list', unit({}, { children: {} }), 'error wrong-type 0/children'],
    ['a sub-unit that is a number', unit({}, { children: [3] }), 'error wrong-type 0/children/0'],
    ['a sub-unit without id', unit({}, { children: [{ values: {} }] }), 'error wrong-type 0/children/0/id'],
    [
      'a sub-unit without values',
      unit({}, { children: [{ id: 'c' }] }),
      'error wrong-type 0/children/0/values',
    ],
    [
      'a sub-unit listed twice',
      unit(
        {},
        {
          children: [
            { id: 'c', values: {} },
            { id: 'c', values: {} },
          ],
        },
      ),
      'error duplicate-unit 0/children/1/id',
    ],
    [
      'an unknown key of a sub-unit',
      unit({}, { children: [{ id: 'c', values: {}, name: 'x' }] }),
      'error unknown-key 0/children/0/name',
    ],
    [
      'an unknown input of a sub-unit',
      unit({}, { children: [{ id: 'c', values: { sise: 1 } }] }),
      'error unknown-input 0/children/0/values/sise',
    ],
    ['points above the maximum', unit({ '2': 11 }), 'error out-of-range 0/inputs/2'],
    ['points below zero', unit({ '2': -1 }), 'error out-of-range 0/inputs/2'],
    ['a share above 1', unit({ '2': { share: 1.1 } }), 'error out-of-range 0/inputs/2/share'],
    ['a share with something else', unit({ '2': { share: 1, x: 2 } }), 'error unknown-input 0/inputs/2/x'],
    ['points that are a list', unit({ '2': [1] }), 'error wrong-kind 0/inputs/2'],
    [
      'a part larger than its whole',
      unit({ '1.2': { a: 3, b: 2 } }),
      'warning numerator-above-denominator 0/inputs/1.2',
    ],
    ['no object', 3, 'error wrong-type 0'],
  ])('%s', (_what, value, expected) => {
    expect(problems([value])).toContain(expected);
  });

  test('nothing is right where nothing is asked', () => {
    expect(problems([unit({ '1.1': null }, { type: 'light' })])).toEqual([]);
  });

  test('a unit listed twice', () => {
    expect(problems([unit({}), unit({})])).toEqual(['error duplicate-unit 1/id']);
  });

  test('not applicable needs a policy of the framework', () => {
    const none = changed((d) => void delete d.na);
    expect(problems([{ id: 'a', inputs: { '1.2': { notApplicable: 'x' } } }], {}, none)).toEqual([
      'error not-applicable-undeclared 0/inputs/1.2',
    ]);
    expect(problems([unit({ '1.2': { notApplicable: 'x' } })])).toEqual([]);
    expect(problems([unit({ '1.2': { a: { notApplicable: 'x' }, b: 1 } })])).toEqual([]);
  });

  test('a rule that refuses larger parts makes them an error', () => {
    const strict = changed((_, i) => void Object.assign(i[1].rule, { outside: 'error' }));
    expect(problems([{ id: 'a', inputs: { '1.2': { a: '3', b: 2 } } }], {}, strict)).toEqual([
      'error numerator-above-denominator 0/inputs/1.2',
    ]);
    const open = changed((_, i) => void Object.assign(i[1].rule, { outside: 'extend' }));
    expect(problems([{ id: 'a', inputs: { '1.2': { a: 3, b: 2 } } }], {}, open)).toEqual([]);
  });
});

describe('values by kind', () => {
  test.each<readonly [string, unknown, unknown]>([
    ['number', 7, 7],
    ['number', '7.5', '7.5'],
    ['number', '1/2', 'fraction-unclear'],
    ['number', '', null],
    ['number', '—', null],
    ['number', null, null],
    ['number', 100, 100],
    ['number', 100.5, 'out-of-range'],
    ['number', -5, -5],
    ['number', -5.5, 'out-of-range'],
    ['number', 7.3, 'off-step'],
    ['number', '7,04', 'number-needs-locale'],
    ['number', '75%', 'number-needs-locale'],
    ['number', 'abc', 'number-unreadable'],
    ['number', true, 'wrong-kind'],
    ['number', [1], 'wrong-kind'],
    ['number', { share: 0.5 }, 'wrong-kind'],
    ['number', Number.POSITIVE_INFINITY, 'wrong-kind'],
    ['count', 3, 3],
    ['count', 3.5, 'wrong-kind'],
    ['count', '3.0', '3.0'],
    ['count', -1, 'out-of-range'],
    ['percent', 75, 75],
    ['percent', 101, 'out-of-range'],
    ['share', '0.75', '0.75'],
    ['share', 75, 'out-of-range'],
    ['boolean', true, true],
    ['boolean', 'false', false],
    ['boolean', 1, true],
    ['boolean', 0, false],
    ['boolean', '', null],
    ['boolean', 'yes', 'wrong-kind'],
    ['choice', 'b', 'b'],
    ['choice', 'Hòa Bình'.normalize('NFD'), 'Hòa Bình'],
    ['choice', 'c', 'unknown-option'],
    ['choice', '', null],
    ['choice', true, 'wrong-kind'],
    ['open', 'anything', 'anything'],
    ['open', 4, '4'],
    ['open', 'x'.repeat(2000), 'unknown-option'],
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '2026-02-30', 'wrong-kind'],
    ['date', '28/02/2026', 'wrong-kind'],
    ['date', '', null],
    ['survey', { 1: 5, 2: 0 }, { 1: 5, 2: 0 }],
    ['survey', { 1: -5 }, 'wrong-kind'],
    ['survey', { 1: 1.5 }, 'wrong-kind'],
    ['survey', { 3: 1 }, 'unknown-option'],
    ['survey', 5, 'wrong-kind'],
    ['survey', '', null],
  ])('%s: %j', (name, value, expected) => {
    expect(read(name, value)).toEqual(expected);
  });

  test.each<readonly [string, unknown, unknown]>([
    ['count', '1.000', '1000'],
    ['number', '7,5', '7.5'],
    ['number', '1.5', 'number-ambiguous'],
    ['number', 'x', 'number-unreadable'],
    ['number', '75%', 'percent-unfit'],
    ['percent', '75,5%', '75.5'],
    ['percent', '75,5', '75.5'],
    ['share', '75,5 %', '0.755'],
    ['share', '0,75', '0.75'],
    ['number', '—', null],
    ['number', 7.5, 7.5],
  ])('in Vietnamese, %s: %j', (name, value, expected) => {
    expect(read(name, value, { locale: 'vi' })).toEqual(expected);
  });

  test('a single input takes the bare value, also a survey', () => {
    const one = single(
      { max: 10, rule: { kind: 'linear', of: { share: { input: 'q', levels: ['1'] } } } },
      { q: { kind: 'survey' } },
    );
    expect(problems([{ id: 'a', inputs: { '1.1': { 1: 5, 2: 6 } } }], {}, one)).toEqual([]);
    expect(problems([{ id: 'a', inputs: { '1.1': { q: { 1: 5 } } } }], {}, one)).toEqual([]);
    expect(problems([unit({ '1.3': 'head' })])).toEqual([]);
  });

  test('points typed by people keep to the limits of their rule', () => {
    const typed = single(
      { max: 10, rule: { kind: 'manual', input: 's', min: 2, step: '0.25' } },
      { s: { kind: 'number' } },
    );
    const give = (value: unknown) => problems([{ id: 'a', inputs: { '1.1': value } }], {}, typed);
    expect(give(7.25)).toEqual([]);
    expect(give(7.3)).toEqual(['error off-step 0/inputs/1.1']);
    expect(give(1)).toEqual(['error out-of-range 0/inputs/1.1']);
    expect(give(11)).toEqual(['error out-of-range 0/inputs/1.1']);
  });

  test('a code that takes no data', () => {
    const none = changed((_, i) => {
      i[0].rule.of.in = 'population';
      i[0].inputs = undefined;
    });
    expect(problems([{ id: 'a', inputs: { '1.1': 3 } }], {}, none)).toEqual([
      'error unknown-input 0/inputs/1.1',
    ]);
  });
});

describe('columns', () => {
  const plain = sound() as Framework;
  const table = {
    ids: ['a', 'b'],
    names: ['A', undefined],
    columns: {
      '1.1': Float64Array.of(3, Number.NaN),
      '1.2.a': ['1', 2],
      '1.2.b': [4, null],
      '1.3': ['head', '—'],
      population: [5, 6],
    },
  };

  test('become units with the same data', () => {
    expect(validateUnits(plain, table)).toEqual({
      value: [
        {
          id: 'a',
          name: 'A',
          facts: { population: 5 },
          inputs: { '1.1': 3, '1.2': { a: '1', b: 4 }, '1.3': 'head' },
        },
        { id: 'b', facts: { population: 6 }, inputs: { '1.1': null, '1.2': { a: 2, b: null }, '1.3': null } },
      ],
    });
  });

  test('stay columns where columns are wanted', () => {
    const { value } = validateColumns(plain, table);
    expect(value?.columns['1.1']).toEqual(Float64Array.of(3, Number.NaN));
    expect(value?.columns['1.1']).not.toBe(table.columns['1.1']);
    expect(value?.columns['1.3']).toEqual(['head', null]);
  });

  test.each<readonly [string, Loose, string]>([
    ['no ids', { columns: {} }, 'error wrong-type ids'],
    ['no columns', { ids: [] }, 'error wrong-type columns'],
    ['an empty id', { ids: [''], columns: {} }, 'error wrong-type ids/0'],
    ['an id used twice', { ids: ['a', 'a'], columns: {} }, 'error duplicate-unit ids/1'],
    ['an unknown key', { ids: [], columns: {}, column: 1 }, 'error unknown-key column'],
    ['an unknown column', { ids: [], columns: { '1.2.c': [] } }, 'error unknown-code columns/1.2.c'],
    ['a column of a sum', { ids: [], columns: { '1': [] } }, 'error not-scored-directly columns/1'],
    ['a short column', { ids: ['a'], columns: { '1.1': [] } }, 'error column-length columns/1.1'],
    ['a column that is no list', { ids: ['a'], columns: { '1.1': 3 } }, 'error wrong-type columns/1.1'],
    ['a wrong value', { ids: ['a'], columns: { '1.1': [-1] } }, 'error out-of-range columns/1.1/0'],
    [
      'an infinite value',
      { ids: ['a'], columns: { '1.1': Float64Array.of(Number.POSITIVE_INFINITY) } },
      'error not-finite columns/1.1/0',
    ],
    [
      'a part larger than its whole',
      { ids: ['a'], columns: { '1.2.a': [2], '1.2.b': [1] } },
      'warning numerator-above-denominator columns/1.2.a/0',
    ],
    ['names that are no list', { ids: ['a'], columns: {}, names: 'x' }, 'error wrong-type names'],
    ['names that are numbers', { ids: ['a'], columns: {}, names: [3] }, 'error wrong-type names/0'],
    ['too few names', { ids: ['a'], columns: {}, names: [] }, 'error column-length names'],
    ['an unknown group', { ids: ['a'], columns: {}, groups: ['x'] }, 'error unknown-ranking-group groups/0'],
  ])('%s', (_what, value, expected) => {
    expect(problems(value, {}, plain)).toContain(expected);
  });

  test('types are checked row by row', () => {
    const given = (types: Loose) =>
      problems({ ids: ['a', 'b'], ...(types ? { types } : {}), columns: { '1.1.meetings': [1, 2] } });
    expect(given(undefined)).toEqual(['error unit-type-missing types']);
    expect(given(['full', 'x'])).toEqual(['error unknown-unit-type types/1']);
    expect(given(['full', undefined])).toEqual(['error unit-type-missing types/1']);
    expect(given(['full', 'light'])).toEqual(['error code-not-for-type columns/1.1.meetings/1']);
  });
});

test('parseUnits returns the units or throws everything', () => {
  expect(parseUnits(framework, [unit({})])).toEqual([unit({})]);
  expect(() => parseUnits(framework, [unit({ x: 1 })])).toThrow(ChisoError);
});

test('every problem is told in both languages, without holes', () => {
  const { issues = [] } = validateUnits(framework, [
    unit({ '1.9': 1, '1.2': { a: 'x' }, '2': 11 }),
    unit({}),
    3,
  ]);
  for (const { message, hint } of issues) {
    for (const text of [message.en, hint.en, message.vi, hint.vi])
      expect(text).not.toMatch(/undefined|NaN|\[object|^$/);
    expect(message.vi).not.toBe(message.en);
  }
  expect(issues.length).toBeGreaterThan(4);
});
