import { rank, scoreAll } from 'chiso';
import { describe, expect, test } from 'vitest';
import { framework, group, type Loose, problemsOf } from '../scoring/support.js';

const manual = (code: string, max: number, extra: Loose = {}): Loose => ({ code, max, ...extra });
const places = (ranking: Loose): unknown => ranking.entries.map((entry: Loose) => [entry.unit, entry.rank]);
const values = (...list: readonly unknown[]): Loose =>
  list.map((value, index) => ({ unit: `u${index}`, value }));

describe('places of equal units', () => {
  // Values 9, 8, 8, 8, 7.
  const tied = values(8, 9, 8, 7, 8);

  test.each([
    ['competition', [1, 2, 2, 2, 5]],
    ['dense', [1, 2, 2, 2, 3]],
    ['ordinal', [1, 2, 3, 4, 5]],
    ['fractional', [1, 3, 3, 3, 5]], // (2 + 3 + 4) / 3
  ])('%s', (ties, expected) => {
    expect(rank(tied, { ties: ties as Loose }).entries.map((entry) => entry.rank)).toEqual(expected);
  });

  test('two share 2.5 of 2 and 3', () => {
    expect(places(rank(values(1, 2, 2, 3), { ties: 'fractional' }))).toEqual([
      ['u3', 1],
      ['u1', 2.5],
      ['u2', 2.5],
      ['u0', 4],
    ]);
  });

  test('another word is refused', () => {
    expect(problemsOf(() => rank(tied, { ties: 'toString' as Loose }))).toEqual(['unknown-option at ties']);
  });

  test('they stand in the natural order of their ids, whatever order they came in', () => {
    const list = ['Xã 10', 'Xã 9', 'Xã 009', 'Xã', 'Xã 9a'].map((unit) => ({ unit, value: 1 }));
    for (const given of [list, [...list].reverse()]) {
      expect(rank(given).entries.map(({ unit }) => unit)).toEqual(['Xã', 'Xã 009', 'Xã 9', 'Xã 9a', 'Xã 10']);
    }
  });
});

describe('published values', () => {
  test('are compared exactly, beyond what a double can tell', () => {
    const list = [
      { unit: 'a', value: '0.63500000000000000001' },
      { unit: 'b', value: '0.6350' },
      { unit: 'c', value: '127/200' },
    ];
    expect(places(rank(list))).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ]);
    expect(places(rank(list, { round: { places: 4 } }))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('without a value, or not to be ranked, are listed last with the reason', () => {
    const { entries } = rank([
      { unit: 'a', value: null },
      { unit: 'b', value: 5, ranked: false },
      { unit: 'c', value: -1 },
    ]);
    expect(
      entries.map(({ unit, rank: place, value, reason }) => [unit, place, value, reason?.en ?? null]),
    ).toEqual([
      ['c', 1, -1, null],
      ['a', null, null, 'no member has a score'],
      ['b', null, 5, 'not to be ranked'],
    ]);
  });

  test('are ranked group by group', () => {
    const list = [
      ['a', 1, 'X'],
      ['b', 3, 'Y'],
      ['c', 2, 'X'],
    ].map(([unit, value, code]) => ({ unit, value, group: code }));
    expect(rank(list as Loose).entries.map((entry) => [entry.group, entry.unit, entry.rank])).toEqual([
      ['X', 'c', 1],
      ['X', 'a', 2],
      ['Y', 'b', 1],
    ]);
  });

  test('must be numbers, and each unit stand once', () => {
    const list = [
      { unit: 'a', value: 1 },
      { unit: 'a', value: '7,5' },
      { unit: 'b', value: Number.NaN },
    ];
    expect(problemsOf(() => rank(list))).toEqual([
      'duplicate-unit at 1',
      'wrong-kind at 1/value',
      'wrong-kind at 2/value',
    ]);
  });

  test('none at all are an empty ranking; anything else is not from here', () => {
    expect(rank([]).entries).toEqual([]);
    for (const nothing of [{}, null, undefined, 5, 'x'])
      expect(problemsOf(() => rank(nothing as Loose))).toEqual(['not-from-chiso']);
    const all = scoreAll(framework([group('1', [manual('1.1', 10)])]), []);
    expect(problemsOf(() => rank({ ...all }))).toEqual(['not-from-chiso']);
  });
});

describe('change against an earlier ranking', () => {
  test('is the number of places gained; none for the new, the unranked and those who changed group', () => {
    const previous = rank([
      { unit: 'a', value: 3 },
      { unit: 'b', value: 2 },
      { unit: 'c', value: null },
      { unit: 'e', value: 9, group: 'X' },
    ]);
    const now = rank(
      [
        { unit: 'a', value: 1 },
        { unit: 'b', value: 5 },
        { unit: 'c', value: 4 },
        { unit: 'd', value: 3 },
        { unit: 'e', value: 2 },
        { unit: 'f', value: null },
      ],
      { previous },
    );
    const changes = Object.fromEntries(now.entries.map(({ unit, change }) => [unit, change]));
    // b from 2 to 1, a from 1 to 5.
    expect(changes).toEqual({ b: 1, c: null, d: null, e: null, a: -4, f: null });
  });
});

describe('a scoreboard', () => {
  const document = (ranking: Loose = {}, extra: Loose = {}): Loose =>
    framework(
      [
        group('1', [manual('1.1', 10), manual('1.2', 10, { na: 'drop' })]),
        { code: '2', title: { vi: '2' }, max: 20 },
      ],
      {
        ranking,
        views: [{ code: 'V', title: { vi: 'V' }, members: ['1.2', '2'] }],
        ...extra,
      },
    );
  const unit = (id: string, a: unknown, b: unknown, c: unknown, extra: Loose = {}): Loose => ({
    id,
    inputs: { '1.1': a, '1.2': b, '2': c },
    ...extra,
  });
  const ranked = (units: readonly Loose[], options: Loose = {}, from: Loose = document()): Loose =>
    rank(scoreAll(from, units), options);

  test('carries names, totals and groups', () => {
    const { entries } = ranked([unit('a', 1, 1, 1, { name: 'Đơn vị A' })]);
    expect(entries).toEqual([
      { unit: 'a', name: 'Đơn vị A', rank: 1, value: 3, group: null, reason: null, change: null },
    ]);
  });

  test('ties are exact: two thirds and one third tie with one', () => {
    const units = [
      unit('a', '2/3', '1/3', 0),
      unit('b', 1, 0, 0),
      unit('c', '0.66666666666666666', '1/3', 0),
    ];
    expect(places(ranked(units))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  test('tie-breakers decide in turn, more points first, those without points last', () => {
    const policy = document({ tieBreakers: ['2', '1.1'] }, { missing: 'absent' });
    const units = [unit('a', 5, 5, 10), unit('b', 6, 4, 10), unit('c', 0, 8, 12), unit('d', 5, 5, 10)];
    expect(places(ranked(units, {}, policy))).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['d', 3],
    ]);
    const open = document({ tieBreakers: ['1.2'], incomplete: 'ranked' });
    expect(
      places(
        ranked(
          [unit('a', 10, null, 0), unit('b', 5, 5, 0), unit('c', 10, { notApplicable: 'x' }, 0)],
          {},
          open,
        ),
      ),
    ).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
    ]);
  });

  test('tie-breakers also decide between totals that are equal once rounded', () => {
    const policy = document({ tieBreakers: ['2'], round: { places: 0 } });
    expect(places(ranked([unit('a', '5.4', 0, 1), unit('b', '3.8', 0, '2.1')], {}, policy))).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  test('incomplete units are listed without a place, or ranked on what they have', () => {
    const units = [unit('a', 9, null, 20), unit('b', 1, 1, 1), unit('c', null, null, null)];
    const unranked = ranked(units);
    expect(places(unranked)).toEqual([
      ['b', 1],
      ['a', null],
      ['c', null],
    ]);
    expect(unranked.entries[1]).toMatchObject({ value: 29, reason: { vi: 'còn chỉ số chưa có điểm' } });
    expect(places(ranked(units, { incomplete: 'ranked' }))).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', null],
    ]);
    expect(places(ranked(units, {}, document({ incomplete: 'ranked' })))).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', null],
    ]);
    expect(places(ranked(units, { incomplete: 'unranked' }, document({ incomplete: 'ranked' })))).toEqual([
      ['b', 1],
      ['a', null],
      ['c', null],
    ]);
  });

  test('groups in the order declared, those not ranked with the reason', () => {
    const policy = document({ groups: [{ code: 'B' }, { code: 'A', ranked: false }, { code: 'C' }] });
    const units = [
      unit('a', 1, 1, 1, { group: 'A' }),
      unit('b', 2, 1, 1, { group: 'B' }),
      unit('c', 3, 1, 1, { group: 'B' }),
      unit('d', 0, 0, 0),
    ];
    expect(
      ranked(units, {}, policy).entries.map((entry: Loose) => [
        entry.group,
        entry.unit,
        entry.rank,
        entry.reason?.en ?? null,
      ]),
    ).toEqual([
      ['B', 'c', 1, null],
      ['B', 'b', 2, null],
      ['A', 'a', null, 'its group is not ranked'],
      [null, 'd', 1, null],
    ]);
  });

  test('what the framework declares, unless the call says otherwise', () => {
    const policy = document({ ties: 'dense', round: { places: 0, mode: 'down' } });
    const units = [unit('a', '5.2', 0, 0), unit('b', '5.9', 0, 0), unit('c', 4, 0, 0)];
    expect(places(ranked(units, {}, policy))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
    expect(places(ranked(units, { ties: 'competition' }, policy))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
    expect(places(ranked(units, { round: { places: 0, mode: 'half-up' } }, policy))).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  test('by a view, a group or an indicator', () => {
    const units = [unit('a', 10, 1, 5), unit('b', 0, 9, 10), unit('c', 5, '1.5', '4.5')];
    expect(places(ranked(units, { by: 'V' }))).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
    ]);
    expect(places(ranked(units, { by: '1' }))).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(places(ranked(units, { by: '1.2' }))).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ]);
    expect(problemsOf(() => ranked(units, { by: 'toString' }))).toEqual(['unknown-part at by']);
  });

  test('by a part, what counts is whether that part is complete', () => {
    const units = [unit('a', null, 1, 5), unit('b', 5, null, 10), unit('c', 5, { notApplicable: 'x' }, 10)];
    expect(places(ranked(units, { by: 'V' }))).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', null],
    ]);
    expect(places(ranked(units, { by: '1.2' }))).toEqual([
      ['a', 1],
      ['b', null],
      ['c', null],
    ]);
  });

  test('by a view whose parts are raised for what does not apply, as the card shows it', () => {
    const raised = framework(
      [group('1', [manual('1.1', 10, { na: 'rescale' }), manual('1.2', 10, { na: 'rescale' })])],
      { views: [{ code: 'V', title: { vi: 'V' }, members: ['1.1', '1.2'] }] },
    );
    const units = [
      { id: 'a', inputs: { '1.1': 6, '1.2': { notApplicable: 'x' } } },
      { id: 'b', inputs: { '1.1': 6, '1.2': 5 } },
    ];
    const all: Loose = scoreAll(raised, units as Loose);
    const { entries } = rank(all, { by: 'V' });
    expect(entries.map((entry) => [entry.unit, entry.value])).toEqual([
      ['a', 12],
      ['b', 11],
    ]);
    expect(all.scorecard('a').views.V.points).toBe(12);
  });

  test('gates and units that ask for it take no part', () => {
    const gated = document({}, { gates: [{ when: { cmp: [{ score: '2' }, '<', 1] }, do: 'unranked' }] });
    const units = [unit('a', 9, 9, 0), unit('b', 1, 1, 1), unit('c', 5, 5, 5, { ranked: false })];
    expect(places(ranked(units, {}, gated))).toEqual([
      ['b', 1],
      ['a', null],
      ['c', null],
    ]);
  });
});

describe('an earlier ranking', () => {
  const values = (...units: string[]) => units.map((unit, index) => ({ unit, value: 10 - index }));

  test('of the same units says nothing but the change of places', () => {
    const ranking = rank(values('a', 'b'), { previous: rank(values('b', 'a')) });
    expect(ranking.issues).toBeUndefined();
    expect(ranking.entries.map(({ change }) => change)).toEqual([1, -1]);
  });

  test('of other units is remarked: places among three are not places among two', () => {
    const { issues } = rank(values('a', 'b'), { previous: rank(values('c', 'b', 'a')) });
    expect(issues?.map(({ code }) => code)).toEqual(['previous-other-units']);
    expect(issues?.[0]?.message.vi).toBe(
      'Đang so hạng trong 3 đơn vị với hạng trong 2 đơn vị; không còn: c; mới: không có.',
    );
  });

  test('with places that are text compares nothing, and says so', () => {
    const previous = {
      entries: rank(values('a', 'b')).entries.map((entry) => ({ ...entry, rank: String(entry.rank) })),
    };
    const { issues, entries } = rank(values('b', 'a'), { previous: previous as never });
    expect(issues?.map(({ code }) => code)).toEqual(['previous-not-number']);
    expect(entries.map(({ change }) => change)).toEqual([null, null]);
  });
});
