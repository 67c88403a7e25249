/** Draws a framework by the choices of a row, and units for it. */
import type { Child, Classes, Framework, Gate, Group, Indicator, Input, Unit, Value } from 'chiso';
import type { Axes, Row } from './covering.js';
import { ruleKinds, ruleOf } from './draw-rules.js';

/** Every question a framework answers, and its answers. */
export const axes = {
  na: ['full', 'zero', 'drop', 'rescale'],
  naAt: ['framework', 'group', 'indicator'],
  missing: ['absent', 'zero'],
  indicatorRounding: ['none', 'half-up', 'half-even', 'down', 'up', 'own'],
  groupRounding: ['none', 'half-up', 'half-even', 'down', 'up'],
  totalRounding: ['none', 'half-up', 'half-even', 'down', 'up'],
  classes: ['none', 'percent', 'total', 'each-all', 'each-lowest'],
  edges: ['open lowest', 'from', 'above', 'up to', 'below', 'gap', 'gap lower'],
  classRound: ['none', 'whole', 'down'],
  countsForClass: ['all', 'not bonus', 'said', 'not a group'],
  convert: ['none', 'scale', 'applicable'],
  gate: [
    'none',
    'zero-indicator',
    'zero-group',
    'cap-total',
    'at-most keep',
    'at-most edge',
    'down keep',
    'down edge',
    'unranked',
    'fail',
    'two',
  ],
  gateWhen: ['fact', 'percentOf', 'score', 'evidence', 'several', 'data'],
  evidence: ['none', 'flag', 'zero'],
  bonus: ['none', 'may-exceed-scale', 'capped-before-penalties', 'capped-after-penalties'],
  penalty: ['none', 'may-be-negative', 'stops-at-zero'],
  caps: ['none', 'score', 'bonus', 'penalty'],
  types: ['none', 'maxFor', 'indicator', 'group'],
  aggregate: ['sum', 'weighted-mean', 'harmonic', 'framework mean'],
  rule: ruleKinds,
  beyond: ['error', 'allowed'],
  extra: ['none', 'info', 'condition'],
  ties: ['competition', 'dense', 'ordinal', 'fractional'],
  tieBreakers: ['none', 'one', 'two'],
  rankRound: ['none', 'whole', 'half-even'],
  rankGroups: ['none', 'by type', 'named', 'one not ranked'],
  incomplete: ['unranked', 'ranked'],
} as const satisfies Axes;

type Axis = keyof typeof axes;
export type Answers = { readonly [axis in Axis]: (typeof axes)[axis][number] };

/** Pairs that no valid framework can have. */
export function excluded(row: Row): boolean {
  const { classes, gate, bonus, penalty, caps, countsForClass, types, rankGroups } = row;
  if (classes === 'none' && gate && /at-most|down|fail|two/.test(gate)) return true;
  if (bonus === 'none' && (caps === 'bonus' || countsForClass === 'not bonus')) return true;
  if (rankGroups === 'by type' && types === 'none') return true;
  return penalty === 'none' && caps === 'penalty';
}

/** Draws one of some. */
export type Pick = <T>(choices: readonly T[]) => T;

const title = (vi: string) => ({ title: { vi } });

export function frameworkOf(row: Row, pick: Pick): Framework {
  const is = row as Answers;
  const { na } = is;
  const at = (level: Answers['naAt']) => (is.naAt === level ? { na } : {});
  const typed = is.types !== 'none';
  const indicator = (code: string, max: number | string, more: Partial<Indicator> = {}): Indicator => ({
    code,
    max,
    inputs: { x: { kind: 'number' } },
    rule: {
      kind: 'perUnit',
      of: { in: 'x' },
      points: pick(['1/2', '1/3', 1, '0.25']),
      partial: 'prorate',
      min: 0,
      max,
    },
    ...at('indicator'),
    ...more,
  });
  const evidence = is.evidence === 'none' ? {} : { evidence: { required: is.evidence } };
  const beyond = is.beyond === 'allowed' ? { mayExceed: true, mayBeNegative: true } : {};
  const own =
    is.indicatorRounding === 'own'
      ? { round: { places: 1, mode: pick(['half-up', 'half-even', 'down', 'up'] as const) } }
      : {};
  const drawn = ruleOf(is.rule, pick);
  const aggregate =
    is.aggregate === 'weighted-mean' || is.aggregate === 'harmonic' ? { aggregate: is.aggregate } : {};
  const weight =
    is.aggregate === 'sum' || is.aggregate === 'framework mean' ? {} : { weight: pick([1, 2, '0.5']) };
  const isMean = is.aggregate === 'weighted-mean' || is.aggregate === 'harmonic';
  const first: Group = {
    code: '1',
    ...title('Một'),
    max: 20,
    ...aggregate,
    ...(is.types === 'maxFor' && !isMean ? { maxFor: { b: 15 } } : {}),
    ...at('group'),
    ...(is.caps === 'score' ? { cap: pick([7, '12.5']) } : {}),
    ...(is.countsForClass === 'said' ? { countsForClass: true } : {}),
    indicators: [
      { ...indicator('1.1', 10), ...weight, ...drawn, ...evidence, ...beyond, ...own } as Indicator,
      {
        ...indicator('1.2', 10),
        ...(is.types === 'maxFor' ? { maxFor: { b: 5 } } : {}),
        ...(is.types === 'indicator' ? { appliesTo: ['a'] } : {}),
      },
      ...(is.rule === 'info' ? [indicator('1.3', 10)] : []),
    ],
  };
  const second: Group = {
    code: '2',
    ...title('Hai'),
    max: '22.5',
    ...at('group'),
    ...(is.countsForClass === 'not a group' ? { countsForClass: false } : {}),
    indicators: [indicator('2.1', 10, evidence)],
    groups: [
      {
        code: '2.2',
        ...title('Hai hai'),
        max: '12.5',
        ...at('group'),
        indicators: [indicator('2.2.1', '7.5'), indicator('2.2.2', 5)],
      },
    ],
  };
  const third: Group = {
    code: '3',
    ...title('Ba'),
    max: 10,
    ...(is.naAt === 'framework' ? {} : { na }),
    ...(is.types === 'group' ? { appliesTo: ['a'] } : {}),
  };
  const groups: Group[] = [first, second, third];
  if (is.bonus !== 'none') {
    groups.push({
      code: 'B',
      ...title('Thưởng'),
      max: 6,
      role: 'bonus',
      ...at('group'),
      ...(is.caps === 'bonus' ? { cap: 4 } : {}),
      ...(is.countsForClass === 'not bonus' ? { countsForClass: false } : {}),
      indicators: [indicator('B.1', 6)],
    });
  }
  if (is.penalty !== 'none') {
    groups.push({
      code: 'P',
      ...title('Trừ'),
      max: 30,
      role: 'penalty',
      ...at('group'),
      ...(is.caps === 'penalty' ? { cap: 5 } : {}),
      indicators: [
        indicator('P.1', 30, {
          rule: { kind: 'perUnit', of: { in: 'x' }, points: 2, max: 30, partial: 'ceil' },
        }),
      ],
    });
  }
  if (is.extra !== 'none')
    groups.push({
      code: 'E',
      ...title('Khác'),
      max: 10,
      role: is.extra,
      ...at('group'),
      indicators: [indicator('E.1', 10)],
    });
  const scale = { all: '52.5', maxFor: '47.5', indicator: '42.5', group: '42.5', none: '52.5' };
  const digits = (stage: string, mode: string, places: number) =>
    mode === 'none' || mode === 'own' ? [] : [{ stage, mode, places }];
  const rounding = [
    ...digits('indicator', is.indicatorRounding, pick([0, 1])),
    ...digits('group', is.groupRounding, pick([0, 1])),
    ...digits('total', is.totalRounding, pick([0, 1, 2])),
  ] as Exclude<Framework['rounding'], undefined>;
  const framework = {
    id: 'drawn',
    version: '1.0.0',
    status: 'complete',
    level: 'unit',
    ...title('Rút thăm'),
    scale: scale.all,
    missing: is.missing,
    facts: { f: { kind: 'number' }, pop: { kind: 'number' } },
    ...(is.naAt === 'framework' ? { na } : {}),
    ...(is.aggregate === 'framework mean' ? { aggregate: 'weighted-mean' } : {}),
    ...(is.bonus === 'none' ? {} : { bonus: is.bonus }),
    ...(is.penalty === 'none' ? {} : { penalty: is.penalty }),
    ...(is.convert === 'none'
      ? {}
      : { convertTo: pick(is.classes === 'total' ? [100] : [100, 1000, 1]), convertBy: is.convert }),
    ...([rounding].flat().length ? { rounding } : {}),
    ...(typed
      ? {
          unitTypes: {
            a: { ...title('A'), scale: scale.all },
            b: { ...title('B'), scale: isMean && is.types !== 'group' ? scale.all : scale[is.types] },
          },
        }
      : {}),
    ...(is.classes === 'none' ? {} : { classes: classesOf(is, pick) }),
    ...(is.gate === 'none' ? {} : { gates: gatesOf(is, pick) }),
    groups,
    ranking: {
      ties: is.ties,
      incomplete: is.incomplete,
      ...(is.tieBreakers === 'none'
        ? {}
        : {
            tieBreakers: is.tieBreakers === 'one' ? ['1'] : ['2.2', groups.at(-1)?.code === 'P' ? 'P' : '3'],
          }),
      ...(is.rankRound === 'none'
        ? {}
        : { round: is.rankRound === 'whole' ? { places: 0 } : { places: 1, mode: 'half-even' } }),
      ...(is.rankGroups === 'none' ? {} : { groups: rankGroupsOf(is) }),
    },
  };
  // Without keys that are undefined.
  return JSON.parse(JSON.stringify(framework));
}

function rankGroupsOf({ rankGroups, types }: Answers) {
  const by = (type: string) => (types === 'none' ? {} : { unitTypes: [type] });
  if (rankGroups === 'by type')
    return [
      { code: 'g', ...by('a') },
      { code: 'h', ...by('b') },
    ];
  if (rankGroups === 'named') return [{ code: 'g' }, { code: 'h' }];
  return [{ code: 'g' }, { code: 'h', ranked: false }];
}

/** Edges as numbers that drawn totals can meet. */
function classesOf({ classes, edges, classRound }: Answers, pick: Pick): Classes {
  const [high, low] = pick<readonly [number, number]>(
    classes === 'total'
      ? [
          [30, 15],
          [25, 10],
          [20, 10],
        ]
      : [
          [80, 50],
          [40, 20],
          [60, 30],
          [75, 25],
        ],
  );
  const names = ['Tốt', 'Khá', 'Yếu'] as const;
  const [a, b, c] = names.map((vi) => ({ title: { vi } })) as unknown as [object, object, object];
  const bands = {
    'open lowest': [{ ...a, from: high }, { ...b, from: low }, c],
    from: [
      { ...a, from: high },
      { ...b, from: low },
      { ...c, from: -1000 },
    ],
    above: [{ ...a, above: high }, { ...b, above: low }, c],
    'up to': [a, { ...b, upTo: high }, { ...c, upTo: low }],
    below: [a, { ...b, below: high }, { ...c, below: low }],
    gap: [
      { ...a, from: high },
      { ...b, from: low, below: high - 5 },
      { ...c, below: low - 2 },
    ],
    'gap lower': [
      { ...a, from: high },
      { ...b, above: low, upTo: high - 5 },
      { ...c, upTo: low - 2 },
    ],
  }[edges];
  return {
    of: classes.startsWith('each') ? 'each-group' : classes,
    ...(classes.startsWith('each') ? { groups: classes === 'each-all' ? 'all' : 'lowest' } : {}),
    bands,
    ...(edges === 'gap lower' ? { gap: 'lower' } : {}),
    ...(classRound === 'none'
      ? {}
      : { round: classRound === 'whole' ? { places: 0 } : { places: 0, mode: 'down' } }),
  } as Classes;
}

function gatesOf({ gate, gateWhen, rule }: Answers, pick: Pick): readonly Gate[] {
  const fact = { cmp: [{ in: 'f' }, '>', 2] } as Gate['when'];
  const when = {
    fact,
    percentOf: { cmp: [{ percentOf: '2' }, '<', 40] },
    score: { cmp: [{ score: '1' }, '<=', 8] },
    evidence: { not: { evidence: '2.1' } },
    several: { any: [fact, { all: [{ missing: 'pop' }, { cmp: [{ score: '3' }, '>=', 5] }] }] },
    data: { atLeast: { n: 2, of: [fact, { is: ['pop', 4] }, { na: 'pop' }] } },
  }[gateWhen] as Gate['when'];
  const [action = '', score] = gate.split(' ');
  const target = rule === 'info' ? '1.2' : pick(['1.1', '1.2']);
  if (gate === 'two') {
    return [
      { when, do: 'cap-total', at: 20 },
      { when: fact, do: 'class-down', steps: 2, score: 'edge' },
      { when, do: 'class-at-most', class: 'Khá', score: 'keep' },
    ];
  }
  const gates: Record<string, Omit<Gate, 'when'>> = {
    'zero-indicator': { do: 'zero-indicator', target },
    'zero-group': { do: 'zero-group', target: pick(['2', '2.2']) },
    'cap-total': { do: 'cap-total', at: pick([15, '20.5']) },
    'at-most': { do: 'class-at-most', class: pick(['Khá', 'Yếu']), score: score as 'keep' },
    down: { do: 'class-down', ...pick([{}, { steps: 1 }, { steps: 2 }]), score: score as 'keep' },
    unranked: { do: 'unranked' },
    fail: { do: 'fail' },
  };
  return [{ when, ...(gates[action] as Omit<Gate, 'when'>) }];
}

export function unitsOf(framework: Framework, row: Row, pick: Pick): readonly Unit[] {
  const is = row as Answers;
  // Mostly there, now and then absent or not applicable.
  const value = (input: Input): Value => {
    const kind = pick(['given', 'given', 'given', 'given', 'given', 'given', 'given', 'absent', 'na']);
    if (kind !== 'given')
      return kind === 'absent' ? null : { notApplicable: pick(['không có', 'không thuộc']) };
    if (input.kind === 'choice')
      return pick(
        (input.options ?? []).map((option) => (typeof option === 'string' ? option : option.value)),
      );
    if (input.kind === 'date') return pick(['2026-12-10', '2026-12-11', '2026-12-14', '2026-12-31']);
    if (input.kind === 'count') return pick([0, 1, 2, 3, 4, 6]);
    if (input.kind === 'boolean') return pick([true, false]);
    if (input.kind === 'percent') return pick([0, 25, 50, '66.6', 75, 80, 90, 100]);
    if (input.kind === 'survey')
      return pick([
        { '1': 3, '2': 4, '5': 1 },
        { '1': 0, '2': 9, '5': 9 },
        { '1': 1, '2': 0, '5': 0 },
      ]) as unknown as Value;
    return pick([0, 1, 2, 3, 4, 5, 7, 8, 10, '2.5', '0.75', '1/3', 12, 16, 20, '7.25', 20, 30]);
  };
  const all = framework.groups.flatMap((group) => [
    ...(group.indicators ?? []),
    ...(group.groups ?? []).flatMap(({ indicators = [] }) => indicators),
  ]);
  return ['u10', 'u9', 'u2', 'u1'].map((id): Unit => {
    const type = framework.unitTypes ? pick(['a', 'a', 'b']) : undefined;
    const here = all.filter(({ appliesTo }) => !appliesTo || appliesTo.includes(type ?? ''));
    const data: (readonly [string, unknown])[] = [];
    for (const { code, inputs = {}, rule } of here) {
      const names = Object.entries(inputs).filter(([, input]) => input?.of !== 'children') as [
        string,
        Input,
      ][];
      if (rule?.kind === 'info') continue;
      if (names.length === 1) {
        const [name, input] = names[0] as [string, Input];
        const given = value(input);
        data.push([
          code,
          input.kind === 'survey' && given !== null && !('notApplicable' in (given as object))
            ? { [name]: given }
            : given,
        ]);
      } else if (names.length > 1 && pick([true, false, false, false, false, false, false]))
        data.push([code, { notApplicable: 'tất cả' }]);
      else if (names.length > 1)
        data.push([code, Object.fromEntries(names.map(([name, input]) => [name, value(input)]))]);
      else if (!rule) data.push([code, value({ kind: 'number' })]);
    }
    if (is.types !== 'group' || type === 'a') {
      data.push(['3', pick([2, 5, 8, 10, { share: '1/2' }, null, { notApplicable: 'không có' }] as const)]);
    }
    const children = pick([0, 1, 2, 3]);
    return {
      id,
      ...(type ? { type } : {}),
      ...(is.rankGroups === 'named' || is.rankGroups === 'one not ranked'
        ? { group: pick(['g', 'g', 'h']) }
        : {}),
      ...(pick([0, 0, 0, 0, 0, 1]) ? { ranked: false } : {}),
      facts: { f: pick([1, 2, 3, null]), pop: pick([2, 4, null]) },
      inputs: Object.fromEntries(data),
      evidence: Object.fromEntries(
        ['1.1', '2.1'].filter(() => pick([true, false])).map((code) => [code, 'công văn']),
      ),
      ...(is.rule === 'children'
        ? {
            children: Array.from(
              { length: children },
              (_, at): Child => ({ id: `c${at}`, values: { y: pick([0, 1, 2, 3, null]) } }),
            ),
          }
        : {}),
    } as Unit;
  });
}
