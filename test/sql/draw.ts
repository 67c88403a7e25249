/** Random frameworks over every policy that SQL writes, and random units for them; the same for the same seed. */
import type { Framework, UnitColumns } from 'chiso';

export type Loose = Record<string, unknown>;

export interface Drawn {
  readonly framework: Framework;
  readonly columns: UnitColumns;
  readonly notApplicable: readonly string[];
  /** SQL type of each column of the table. */
  readonly types: Readonly<Record<string, 'INTEGER' | 'DECIMAL(12,2)' | 'BOOLEAN' | 'TEXT' | 'DATE'>>;
}

export interface Random {
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (oneIn: number) => boolean;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, pick: (list) => list[below(list.length)] as never, chance: (oneIn) => below(oneIn) === 0 };
}

const title = { vi: 'Nhóm' };

/** One framework and its units. */
export function draw(seed: number, units: number): Drawn {
  const r = random(seed);
  const notApplicable: string[] = [];
  const kinds: Record<string, Loose> = {};
  const typed = r.chance(3);
  const places = r.pick([0, 1, 2]);
  const mode = r.pick(['half-up', 'half-even', 'down', 'up']);
  const stages: Loose[] = [];
  const byIndicator = !r.chance(3);
  if (byIndicator)
    stages.push({
      stage: 'indicator',
      places: r.pick([1, 2]),
      mode: r.pick(['half-up', 'half-even', 'down', 'up']),
    });
  if (r.chance(3)) stages.push({ stage: 'group', places: r.pick([0, 1, 2]), mode });
  stages.push({ stage: 'total', places, mode: r.pick(['half-up', 'half-even', 'down', 'up']) });

  const input = (code: string, name: string, only: boolean, kind: Loose): void => {
    const key = only ? code : `${code}.${name}`;
    kinds[key] = kind;
    if (r.chance(3)) notApplicable.push(key);
  };
  const ratio = (): Loose => ({
    ratio: {
      num: { in: 'a' },
      den: { in: 'b' },
      zeroDen: r.pick(['full', 'zero', 'na']),
      ...(r.chance(4) ? { complement: true } : {}),
    },
  });
  const shareOfMax = (max: number): unknown =>
    r.pick([0, { share: '1/3' }, { share: 1 }, { share: '2/3' }, Math.floor(max / 2)]);
  const leafRule = (max: number, names: Set<string>, codes: readonly string[]): Loose => {
    const use = (...each: string[]): void => each.forEach((name) => void names.add(name));
    switch (r.below(13)) {
      case 0:
        use('a', 'b');
        return {
          kind: 'linear',
          of: ratio(),
          outside: 'clamp',
          ...(r.chance(3) ? { cutBelow: { at: '0.25', give: 0 } } : {}),
        };
      case 1:
        use('a', 'b');
        return {
          kind: 'linear',
          of: ratio(),
          outside: 'clamp',
          knots: [
            ['0.2', 0],
            ['0.5', { share: '1/3' }],
            ['0.9', { share: 1 }],
          ],
        };
      case 2:
        use('a', 'b');
        return {
          kind: 'bands',
          of: ratio(),
          else: 0,
          bands: [
            { from: '2/3', give: shareOfMax(max) },
            { from: '1/3', to: '2/3', fromIncl: r.chance(2), give: shareOfMax(max) },
            { to: '0.1', toIncl: r.chance(2), give: shareOfMax(max) },
          ],
        };
      case 3:
        use('k');
        return {
          kind: 'perUnit',
          of: { in: 'k' },
          points: r.pick(['0.7', 1, '1/3']),
          every: r.pick([1, 3]),
          over: r.pick([0, 4]),
          base: r.pick([0, 1]),
          partial: r.pick(['floor', 'ceil', 'prorate']),
        };
      case 4:
        use('o');
        return { kind: 'choice', input: 'o', options: { x: { share: 1 }, y: shareOfMax(max) }, else: 0 };
      case 5:
        use('p');
        return { kind: 'linear', of: { mul: [{ in: 'p' }, '1/100'] }, outside: 'clamp' };
      case 6:
        use('y', 'a', 'b');
        return {
          kind: 'when',
          cases: [
            {
              if: { all: [{ is: ['y', true] }, { cmp: [{ in: 'a' }, r.pick(['>', '<=', '!=']), 20] }] },
              then: {
                kind: 'clamp',
                min: 1,
                max: { share: '5/6' },
                rule: { kind: 'linear', of: ratio(), outside: 'clamp' },
              },
            },
            {
              if: { any: [{ cmp: [{ in: 'b' }, '<', 30] }, { na: 'y' }, { not: { is: ['y', false] } }] },
              then: { kind: 'fixed', give: { share: '1/2' } },
            },
          ],
          else: { kind: 'fixed', give: 0 },
        };
      case 7:
        use('a', 'b', 'k');
        return {
          kind: 'combine',
          how: r.pick(['sum', 'max', 'min', 'mean']),
          parts: [
            { max: Math.floor(max / 2), weight: 2, rule: { kind: 'linear', of: ratio(), outside: 'clamp' } },
            {
              max: Math.floor(max / 3),
              rule: { kind: 'perUnit', of: { in: 'k' }, points: '0.5', partial: 'prorate' },
            },
          ],
        };
      case 8:
        use('m');
        return { kind: 'manual', input: 'm', max, step: '0.5' };
      case 9:
        use('o', 'k', 'y');
        return {
          kind: 'when',
          cases: [
            { if: { missing: 'k' }, then: { kind: 'fixed', give: { share: '1/5' } } },
            {
              if: {
                atLeast: {
                  n: 2,
                  of: [
                    { is: ['o', 'x'] },
                    { is: ['k', 3] },
                    { is: ['y', true] },
                    { evidence: '1.1' },
                    { cmp: [{ in: 'people' }, '>=', 50] },
                  ],
                },
              },
              then: { kind: 'fixed', give: { share: 1 } },
            },
          ],
          else: { kind: 'choice', input: 'y', options: { true: { share: '1/3' } }, else: 0 },
        };
      case 10:
        use('a', 'k');
        return {
          kind: 'clamp',
          min: 0,
          max: { share: 1 },
          rule: {
            kind: 'linear',
            outside: 'extend',
            of: { add: [{ sub: [{ in: 'a' }, { in: 'k' }] }, { mul: [{ in: 'people' }, '0.05'] }] },
            knots: [
              [0, 0],
              [40, { share: '1/2' }],
              [60, { share: 1 }],
            ],
          },
        };
      case 11:
        use('a', 'b');
        return {
          kind: 'bands',
          of: ratio(),
          bands: [
            { from: 1, give: shareOfMax(max) },
            { from: '0.5', give: shareOfMax(max) },
            { give: 0, to: '0.5' },
          ],
        };
      default: {
        const other = codes.length > 0 ? r.pick(codes) : undefined;
        if (!other) return { kind: 'fixed', give: { share: '1/3' } };
        return {
          kind: 'when',
          cases: [
            {
              if: { cmp: [r.chance(2) ? { percentOf: other } : { score: other }, '>=', 3] },
              then: { kind: 'fixed', give: { share: 1 } },
            },
          ],
          else: { kind: 'fixed', give: { share: '1/4' } },
        };
      }
    }
  };
  const inputKinds: Record<string, Loose> = {
    a: { kind: 'count', max: 60 },
    b: { kind: 'count', max: 60 },
    k: { kind: 'count', max: 30 },
    o: { kind: 'choice', options: ['x', 'y', 'z'] },
    p: { kind: 'percent', step: '0.01' },
    y: { kind: 'boolean' },
    m: { kind: 'number', min: 0, max: 12, step: '0.5' },
  };
  const codes: string[] = [];
  const indicator = (code: string): Loose => {
    const max = r.pick([6, 9, 10, 12]);
    const names = new Set<string>();
    const rule = leafRule(max, names, codes);
    const inputs = Object.fromEntries([...names].map((name) => [name, inputKinds[name]]));
    for (const name of names) input(code, name, names.size === 1, inputKinds[name] as Loose);
    codes.push(code);
    return {
      code,
      max,
      rule,
      ...(names.size > 0 ? { inputs } : {}),
      na: r.pick(['full', 'zero', 'drop', 'rescale']),
      ...(r.chance(3) ? { missing: 'zero' } : {}),
      ...(r.chance(5) ? { evidence: { required: r.pick(['flag', 'zero']) } } : {}),
      ...(typed && r.chance(4) ? { appliesTo: ['xa'] } : {}),
    };
  };
  const members = (code: string): Loose[] =>
    Array.from({ length: 1 + r.below(3) }, (_each, index) => indicator(`${code}.${index + 1}`));
  const sumFor = (list: readonly Loose[], type: string): number =>
    list
      .filter(({ appliesTo }) => !Array.isArray(appliesTo) || appliesTo.includes(type))
      .reduce((so, each) => so + Number(each['max']), 0);
  const groups: Loose[] = ['1', '2', '3'].map((code) => {
    const list = members(code);
    const [all, phuong] = [sumFor(list, 'xa'), sumFor(list, 'phuong')];
    return {
      code,
      title,
      max: all,
      indicators: list,
      ...(all === phuong ? {} : { maxFor: { phuong } }),
      ...(r.chance(4) ? { aggregate: 'weighted-mean' } : {}),
      ...(r.chance(5) ? { cap: Math.max(1, all - 3) } : {}),
    };
  });
  const scale = (type: string): number =>
    groups.reduce((so, each) => so + sumFor(each['indicators'] as Loose[], type), 0);
  const extras: Loose[] = [];
  const extra = (code: string, role: string): Loose => ({
    code,
    title,
    role,
    max: 5,
    ...(r.chance(2) ? { cap: 4 } : {}),
    ...(r.chance(3) ? { countsForClass: false } : {}),
    indicators: [
      {
        code: `${code}.1`,
        max: 5,
        missing: 'zero',
        na: 'zero',
        inputs: { k: inputKinds['k'] },
        rule: { kind: 'perUnit', of: { in: 'k' }, points: '0.25', partial: 'floor' },
      },
    ],
  });
  if (r.chance(3)) {
    extras.push(extra('B', 'bonus'));
    kinds['B.1'] = inputKinds['k'] as Loose;
  }
  if (r.chance(3)) {
    extras.push(extra('P', 'penalty'));
    kinds['P.1'] = inputKinds['k'] as Loose;
  }
  const of = r.pick(['percent', 'total', 'each-group']);
  const edge = (share: number): number =>
    of === 'total' ? Math.round(share * (scale('xa') > 0 ? scale('xa') : 1)) : share * 100;
  const classes = r.chance(2)
    ? {
        classes: {
          of,
          ...(of === 'each-group' ? { groups: r.pick(['all', 'lowest']) } : {}),
          gap: r.pick(['none', 'lower']),
          ...(r.chance(3) ? { round: { places: 1 } } : {}),
          bands: [
            { title: { vi: 'Tốt' }, from: edge(0.7) },
            { title: { vi: "Khá'; --" }, from: edge(0.4), below: edge(0.6) },
            { title: { vi: 'Yếu' }, below: edge(0.4), from: 0 },
          ],
        },
      }
    : {};
  const gates: Loose[] = [];
  const low = { cmp: [{ percentOf: '1' }, '<', 40] };
  if (byIndicator && r.chance(3))
    gates.push({
      when: low,
      do: r.pick(['unranked', 'fail']),
      ...('classes' in classes ? { score: 'keep' } : {}),
    });
  if (byIndicator && r.chance(3))
    gates.push({ when: { cmp: [{ percentOf: '2' }, '<=', 50] }, do: 'cap-total', at: '7.35' });
  if (byIndicator && r.chance(4))
    gates.push({ when: { cmp: [{ score: '3.1' }, '>', 3] }, do: 'zero-group', target: '2' });
  if (byIndicator && r.chance(4)) gates.push({ when: low, do: 'zero-indicator', target: '1.1' });
  if (byIndicator && 'classes' in classes && r.chance(3))
    gates.push({
      when: low,
      do: r.pick(['class-down', 'class-at-most']),
      class: "Khá'; --",
      steps: 1,
      score: r.pick(['keep', 'edge']),
    });
  const framework = {
    id: `drawn-${seed}`,
    version: '1.0.0',
    status: 'complete',
    level: 'commune',
    title,
    scale: scale('xa'),
    rounding: stages,
    ...(r.chance(4) ? { convertTo: 100, convertBy: r.pick(['scale', 'applicable']) } : {}),
    bonus: r.pick(['may-exceed-scale', 'capped-before-penalties', 'capped-after-penalties']),
    penalty: r.pick(['may-be-negative', 'stops-at-zero']),
    ...(typed
      ? { unitTypes: { xa: { title, scale: scale('xa') }, phuong: { title, scale: scale('phuong') } } }
      : {}),
    ...classes,
    facts: { people: { kind: 'count', max: 99 } },
    ...(gates.length > 0 ? { gates } : {}),
    ranking: {
      ties: r.pick(['competition', 'dense', 'ordinal', 'fractional']),
      incomplete: r.pick(['unranked', 'ranked']),
      ...(byIndicator && r.chance(3) ? { tieBreakers: ['1.1', '3.1'] } : {}),
      ...(r.chance(4) ? { round: { places: 0 } } : {}),
      ...(typed && r.chance(2)
        ? {
            groups: [
              { code: 'X', unitTypes: ['xa'] },
              { code: 'P', unitTypes: ['phuong'], ...(r.chance(4) ? { ranked: false } : {}) },
            ],
          }
        : {}),
    },
    groups: [...groups, ...extras],
  } as unknown as Framework;

  const value = (kind: Loose): unknown => {
    switch (kind['kind']) {
      case 'boolean':
        return r.chance(2);
      case 'choice':
        return r.pick(['x', 'y', 'z']);
      case 'number':
        return r.below(13) / 2;
      case 'percent':
        return r.below(10001) / 100;
      default:
        return r.below(Number(kind['max']) + 1) * (r.chance(6) ? 0 : 1);
    }
  };
  kinds['people'] = { kind: 'count', max: 99 };
  const columns: Record<string, unknown[]> = {};
  const types: Record<string, Drawn['types'][string]> = {};
  for (const [key, kind] of Object.entries(kinds)) {
    types[key] =
      kind['kind'] === 'boolean'
        ? 'BOOLEAN'
        : kind['kind'] === 'choice'
          ? 'TEXT'
          : kind['kind'] === 'percent' || kind['kind'] === 'number'
            ? 'DECIMAL(12,2)'
            : 'INTEGER';
    columns[key] = Array.from({ length: units }, () =>
      r.chance(25) ? null : notApplicable.includes(key) && r.chance(8) ? { notApplicable: 'x' } : value(kind),
    );
  }
  const unitTypes = typed ? { types: Array.from({ length: units }, () => r.pick(['xa', 'phuong'])) } : {};
  // A type to which an indicator does not apply has no data of it.
  if (typed)
    for (const group of groups)
      for (const each of group['indicators'] as Loose[]) {
        if (!each['appliesTo']) continue;
        for (const key of Object.keys(columns))
          if (key === each['code'] || key.startsWith(`${each['code']}.`))
            columns[key] = (columns[key] as unknown[]).map((cell, index) =>
              unitTypes.types?.[index] === 'xa' ? cell : null,
            );
      }
  const ids = Array.from({ length: units }, (_each, index) => `xã ${index + 1}`);
  return { framework, columns: { ids, ...unitTypes, columns } as UnitColumns, notApplicable, types };
}
