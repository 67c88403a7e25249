import { createHash } from 'node:crypto';
import { fingerprint, rank, type Sealed, scoreAll, seal, type Unit, verifySeal } from 'chiso';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf, type Loose, ratio, single } from '../scoring/support.js';

const framework = single({
  inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
  rule: { kind: 'linear', of: ratio('zero') },
});
const units: Unit[] = [
  { id: 'x', inputs: { '1.1': { a: 3, b: 4 } } },
  { id: 'y', inputs: { '1.1': { a: 1, b: 4 } } },
];
const sealed = seal({ framework, units, result: rank(scoreAll(framework, units)) });
const copy = (): Loose => JSON.parse(JSON.stringify(sealed));
const told = (value: unknown) =>
  verifySeal(value).issues?.map(({ code, path }) => `${code} ${path.join('/')}`);

describe('fingerprints', () => {
  test('are SHA-256 of the canonical text of RFC 8785', () => {
    // The example of the RFC, section 3.2.2, and its canonical form in 3.2.3.
    const given = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    const text =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(fingerprint(given)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('sort keys by UTF-16 units, as section 3.2.3 of the RFC shows', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const text = `{${order.map((key) => `${JSON.stringify(key)}:1`).join()}}`;
    const value = Object.fromEntries(keys.map((key) => [key, 1]));
    expect(fingerprint(value)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('survive JSON and any order of keys', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text);
        const turned = (each: Loose): Loose =>
          Array.isArray(each)
            ? each.map(turned)
            : each && typeof each === 'object'
              ? Object.fromEntries(
                  Object.entries(each)
                    .reverse()
                    .map(([key, inner]) => [key, turned(inner)]),
                )
              : each;
        expect(fingerprint(turned(value))).toBe(fingerprint(value));
      }),
    );
  });

  test.each<Loose>([
    [Number.NaN],
    [{ a: [Infinity] }],
    ['\ud800'],
    [{ '\udc00': 1 }],
    [() => 1],
    [new Date(0)],
    [1n],
  ])('refuse %s, which no JSON holds', (value) =>
    expect(issuesOf(() => fingerprint(value))[0]?.code).toBe('not-canonical'),
  );

  test('refuse what is nested without end', () => {
    const round: Loose = {};
    round.round = round;
    expect(issuesOf(() => fingerprint(round))[0]?.code).toBe('not-canonical');
  });
});

describe('a sealed ranking', () => {
  test('is verified from its copy, in whatever order keys and units come back', () => {
    expect(verifySeal(copy())).toEqual({ value: JSON.parse(JSON.stringify(sealed)) });
    expect(verifySeal({ ...copy(), units: copy().units.reverse() }).issues).toBeUndefined();
  });

  test.each<[string, (sealed: Loose) => void, string[]]>([
    [
      'a datum',
      (each) => {
        each.units[1].inputs['1.1'].a = 2;
      },
      ['seal-broken units', 'seal-result-differs result'],
    ],
    [
      'a title of the framework',
      (each) => {
        each.framework.title.vi = 'x';
      },
      ['seal-broken framework'],
    ],
    [
      'a total',
      (each) => {
        each.result.entries[0].value = 9;
      },
      ['seal-broken result', 'seal-result-differs result'],
    ],
    [
      'an option',
      (each) => {
        each.options = { ties: 'dense' };
      },
      ['seal-broken options'],
    ],
    [
      'a digit of the seal',
      (each) => {
        each.seal.all = each.seal.all.replace(/^./, 'g');
      },
      ['seal-broken all'],
    ],
    [
      'the version',
      (each) => {
        each.seal.engine = '99.0.0';
      },
      ['seal-broken all'],
    ],
  ])('shows that %s was changed', (_what, change, expected) => {
    const changed = copy();
    change(changed);
    expect(told(changed)).toEqual(expected);
  });

  test('and a wrong result with a seal made for it is found out', () => {
    const forged = { ...copy(), result: { ...copy().result, entries: [...copy().result.entries].reverse() } };
    forged.seal.result = fingerprint({ ...forged.result, engine: undefined });
    const { all: _, ...parts } = forged.seal;
    forged.seal.all = fingerprint(parts);
    expect(told(forged)).toEqual(['seal-result-differs result']);
  });

  test('is not made for a result that the data do not give', () => {
    const other = rank(scoreAll(framework, units.slice(1)));
    expect(issuesOf(() => seal({ framework, units, result: other }))[0]?.code).toBe('seal-result-differs');
  });

  test('of another version says so and is good', () => {
    const old = copy();
    old.seal.engine = '0.0.0-old';
    const { all: _, ...parts } = old.seal;
    old.seal.all = fingerprint(parts);
    expect(told(old)).toEqual(['seal-other-version seal/engine']);
    expect(verifySeal(old).value).toBeDefined();
  });

  test('keeps its options: stage, ties and the ranking before', () => {
    const before = rank(scoreAll(framework, [units[1] as Unit]));
    const options = { stage: 'final', ties: 'dense', previous: before } as const;
    const one: Sealed = seal({
      framework,
      units,
      options,
      result: rank(scoreAll(framework, units), options),
    });
    expect(verifySeal(JSON.parse(JSON.stringify(one))).issues).toBeUndefined();
  });

  test.each<Loose>([[null], [5], [{}], [{ seal: {} }], [[]]])('%j is none', (value) => {
    expect(told(value)).toEqual(['seal-missing ']);
  });
});

test('a scorecard is sealed like a ranking', () => {
  const board = scoreAll(framework, units, { stage: 'final' });
  const card = seal({ framework, units, options: { stage: 'final' }, result: board.scorecard('x') });
  expect(verifySeal(JSON.parse(JSON.stringify(card))).issues).toBeUndefined();
});
