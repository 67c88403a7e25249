import { describe, expect, test } from 'vitest';
import * as frameworks from '../../frameworks/index.js';
import { ChisoError } from '../../src/messages/issue.js';
import { parseFramework, validateFramework } from '../../src/validate/framework.js';
import { frameworkSchema } from '../../src/validate/standard.js';
import { changed, found, type Loose, sound } from './support.js';

const first = 'groups/0/indicators/0';
const second = 'groups/0/indicators/1';
const third = 'groups/0/indicators/2';

test('the sound framework has no problem, and comes back as an equal copy', () => {
  const document = sound();
  const result = validateFramework(document);
  expect(result).toEqual({ value: document });
  expect(result.value).not.toBe(document);
});

describe('presets', () => {
  const documents = Object.entries(frameworks as Readonly<Record<string, unknown>>).filter(
    ([, each]) => typeof each === 'object' && each !== null && 'groups' in each,
  );
  test.each(documents)('%s has no error', (_name, framework) => {
    expect(found(framework).filter((each) => each.startsWith('error'))).toEqual([]);
  });
});

type Case = readonly [what: string, change: (document: Loose, indicators: Loose) => void, expected: string];

const shape: readonly Case[] = [
  [
    'an unknown key',
    (d) => {
      d.scal = 1;
    },
    'error unknown-key scal',
  ],
  [
    'an unknown key of an indicator',
    (_, i) => {
      i[0].maxx = 1;
    },
    `error unknown-key ${first}/maxx`,
  ],
  [
    'a missing key',
    (d) => {
      delete d.scale;
    },
    'error missing-key scale',
  ],
  [
    'a wrong type',
    (d) => {
      d.groups[0].title = 'x';
    },
    'error wrong-type groups/0/title',
  ],
  [
    'a word that is no choice',
    (d) => {
      d.status = 'done';
    },
    'error not-one-of status',
  ],
  [
    'an unknown kind of rule',
    (_, i) => {
      i[1].rule.kind = 'lineer';
    },
    `error not-one-of ${second}/rule/kind`,
  ],
  [
    'a rule without kind',
    (_, i) => {
      delete i[1].rule.kind;
    },
    `error missing-key ${second}/rule/kind`,
  ],
  [
    'an expression of no known form',
    (_, i) => {
      i[1].rule.of = { rato: 1 };
    },
    `error unknown-form ${second}/rule/of`,
  ],
  [
    'a key deep in an expression',
    (_, i) => {
      i[1].rule.of.ratio.dem = 1;
    },
    `error unknown-key ${second}/rule/of/ratio/dem`,
  ],
  [
    'a misplaced key',
    (_, i) => {
      i[1].rule.of = { ratio: { num: 1, den: 2 }, zeroDen: 'zero' };
    },
    `error unknown-key ${second}/rule/of/zeroDen`,
  ],
  [
    'a number in Vietnamese writing',
    (d) => {
      d.groups[1].max = '7,04';
    },
    'error exact-number-unreadable groups/1/max',
  ],
  [
    'an empty text',
    (d) => {
      d.id = '';
    },
    'error empty id',
  ],
  [
    'an empty list',
    (d) => {
      d.groups = [];
    },
    'error empty groups',
  ],
  [
    'an empty name',
    (d) => {
      d.facts[''] = { kind: 'count' };
    },
    'error empty facts/',
  ],
  [
    'a list too short',
    (_, i) => {
      i[1].rule.knots = [[0, 1]];
    },
    `error wrong-length ${second}/rule/knots`,
  ],
  [
    'a list too long',
    (d) => {
      d.gates[0].when = { is: ['population', 1, 2] };
    },
    'error wrong-length gates/0/when/is',
  ],
  [
    'too many places',
    (d) => {
      d.rounding = { stage: 'total', places: 21 };
    },
    'error out-of-limits rounding/places',
  ],
  [
    'negative places',
    (d) => {
      d.rounding = { stage: 'total', places: -1 };
    },
    'error out-of-limits rounding/places',
  ],
  [
    'half a place',
    (d) => {
      d.rounding = { stage: 'total', places: 1.5 };
    },
    'error not-whole rounding/places',
  ],
];

const meaning: readonly Case[] = [
  [
    'a code used twice',
    (_, i) => {
      i[1].code = '1.1';
    },
    `error duplicate-code ${second}/code`,
  ],
  [
    'a group and an indicator of one code',
    (d) => {
      d.groups[1].code = '1.1';
    },
    'error duplicate-code groups/1/code',
  ],
  [
    'codes out of order',
    (_, i) => {
      i[0].code = '1.10';
    },
    `warning code-order ${second}/code`,
  ],
  [
    'spaces around a code',
    (d) => {
      d.groups[1].code = ' 2';
    },
    'error code-spaces groups/1/code',
  ],
  [
    'a code that reaches the prototype',
    (d) => {
      d.groups[1].code = '__proto__';
    },
    'error forbidden-key groups/1/code',
  ],
  [
    'an unknown code in a view',
    (d) => {
      d.views[0].members = ['1', '3'];
    },
    'error unknown-code views/0/members/1',
  ],
  [
    'a view that counts twice',
    (d) => {
      d.views[0].members = ['1', '1.1', '2'];
    },
    'error view-counts-twice views/0/members/1',
  ],
  [
    'a member listed twice',
    (d) => {
      d.views[0].members = ['1', '1', '2'];
    },
    'error repeated views/0/members/1',
  ],
  [
    'a view used twice',
    (d) => {
      d.views.push(d.views[0]);
    },
    'error duplicate-code views/1/code',
  ],
  [
    'a view against its members',
    (d) => {
      d.views[0].max = 31;
    },
    'error view-mismatch views/0/max',
  ],
  [
    'a group against its members',
    (_, i) => {
      i[0].max = 6;
    },
    'error sum-mismatch groups/0/max',
  ],
  [
    'the scale against the groups',
    (d) => {
      d.scale = 31;
    },
    'error scale-mismatch scale',
  ],
  [
    'an unknown maximum in a complete framework',
    (d) => {
      d.groups[1].max = null;
    },
    'error complete-but-unknown groups/1/max',
  ],
  [
    'a negative maximum',
    (d) => {
      d.groups[1].max = -1;
    },
    'error negative groups/1/max',
  ],
  [
    'a maximum of zero',
    (d) => {
      d.groups[1].max = 0;
    },
    'warning zero-maximum groups/1/max',
  ],
  [
    'a scale of zero',
    (d) => {
      d.scale = 0;
    },
    'error not-positive scale',
  ],
  [
    'more indicators than counted',
    (d) => {
      d.groups[0].components = 2;
    },
    'warning count-mismatch groups/0/components',
  ],
  [
    'an id with capitals',
    (d) => {
      d.id = 'Đồng Nai';
    },
    'warning id-not-kebab-case id',
  ],
  [
    'a version of one number',
    (d) => {
      d.version = '2';
    },
    'error invalid-version version',
  ],
  [
    'a day that is not in the calendar',
    (d) => {
      d.decision = { issuer: 'UBND', issuedOn: '2023-02-30' };
    },
    'error invalid-date decision/issuedOn',
  ],
  [
    'an end before the start',
    (d) => {
      d.validity = { from: '2024-05-01', to: '2023' };
    },
    'error dates-reversed validity/to',
  ],
  [
    'a period that is no date',
    (d) => {
      d.validity = { from: '1/1/2023' };
    },
    'error invalid-date validity/from',
  ],
  [
    'an unknown unit type',
    (_, i) => {
      i[0].appliesTo = ['x'];
    },
    `error unit-types-undeclared ${first}/appliesTo/0`,
  ],
  [
    'a bonus group without policy',
    (d) => {
      d.groups.push({ code: '3', title: { vi: 'T' }, max: 5, role: 'bonus' });
    },
    'error bonus-policy-missing groups/2/role',
  ],
  [
    'a penalty group without policy',
    (d) => {
      d.groups.push({ code: '3', title: { vi: 'T' }, max: 5, role: 'penalty' });
    },
    'error penalty-policy-missing groups/2/role',
  ],
  [
    'a bonus group inside a group',
    (d) => {
      d.bonus = 'may-exceed-scale';
      d.groups[0].groups = [{ code: '1.4', title: { vi: 'T' }, max: 5, role: 'bonus' }];
    },
    'error nested-role groups/0/groups/0/role',
  ],
  [
    'a stage rounded twice',
    (d) => {
      d.rounding = [
        { stage: 'total', places: 1 },
        { stage: 'total', places: 2 },
      ];
    },
    'error rounded-twice rounding/1/stage',
  ],
  [
    'a rule beside a normalisation',
    (_, i) => {
      i[0].normalize = { method: 'best', zeroBest: 'zero' };
    },
    `error scored-twice ${first}`,
  ],
  [
    'goalposts reversed',
    (_, i) => {
      delete i[0].rule;
      i[0].normalize = { method: 'goalposts', direction: 'higher-is-better', goalposts: [2, 1] };
    },
    `error goalposts-reversed ${first}/normalize/goalposts`,
  ],
  [
    'goalposts that are equal',
    (_, i) => {
      delete i[0].rule;
      i[0].normalize = { method: 'goalposts', direction: 'higher-is-better', goalposts: [1, 1] };
    },
    `error min-equals-max ${first}/normalize/goalposts`,
  ],
  [
    'a goalpost without logarithm',
    (_, i) => {
      delete i[0].rule;
      i[0].normalize = { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 1], log: true };
    },
    `error logarithm-of-non-positive ${first}/normalize/goalposts/0`,
  ],
  [
    'min-max without a word on equal values',
    (_, i) => {
      delete i[0].rule;
      i[0].normalize = { method: 'min-max', direction: 'higher-is-better' };
    },
    `warning equal-policy-missing ${first}/normalize`,
  ],
  [
    'the best unit at zero',
    (_, i) => {
      delete i[0].rule;
      i[0].normalize = { method: 'best' };
    },
    `warning equal-policy-missing ${first}/normalize`,
  ],
  [
    'a normalisation of two inputs',
    (_, i) => {
      delete i[1].rule;
      i[1].normalize = { method: 'best', zeroBest: 'zero' };
    },
    `error one-input-needed ${second}`,
  ],
  [
    'not applicable without policy',
    (d, i) => {
      delete d.na;
      i[1].rule.of.ratio.zeroDen = 'na';
    },
    `warning na-policy-missing ${second}`,
  ],
  [
    'a zero denominator undeclared',
    (_, i) => {
      delete i[1].rule.of.ratio.zeroDen;
    },
    `warning zero-denominator-undeclared ${second}/rule/of/ratio`,
  ],
  [
    'a denominator that is zero',
    (_, i) => {
      i[1].rule.of.ratio.den = 0;
    },
    `error denominator-always-zero ${second}/rule/of/ratio/den`,
  ],
  [
    'an undeclared input',
    (_, i) => {
      i[0].rule.of.in = 'meeting';
    },
    `error input-undeclared ${first}/rule/of/in`,
  ],
  [
    'an unused input',
    (_, i) => {
      i[0].inputs.extra = { kind: 'count' };
    },
    `warning input-unused ${first}/inputs/extra`,
  ],
  [
    'an unused fact',
    (d) => {
      d.facts.area = { kind: 'number' };
    },
    'warning input-unused facts/area',
  ],
  [
    'an input that hides a fact',
    (_, i) => {
      i[0].inputs.population = { kind: 'count' };
    },
    `warning input-shadows-fact ${first}/inputs/population`,
  ],
  [
    'an input read as what it is not',
    (_, i) => {
      i[0].inputs.meetings.kind = 'date';
    },
    `error input-kind-unfit ${first}/rule/of/in`,
  ],
  [
    'an input of the sub-units',
    (_, i) => {
      i[0].inputs.meetings.of = 'children';
    },
    `error input-of-children ${first}/rule/of/in`,
  ],
  [
    'limits reversed',
    (_, i) => {
      i[0].inputs.meetings.min = 5;
      i[0].inputs.meetings.max = 4;
    },
    `error min-above-max ${first}/inputs/meetings/min`,
  ],
  [
    'limits that are equal',
    (_, i) => {
      i[0].inputs.meetings.min = 4;
      i[0].inputs.meetings.max = 4;
    },
    `error min-equals-max ${first}/inputs/meetings/min`,
  ],
  [
    'a limit outside the kind',
    (_, i) => {
      i[0].inputs.meetings.min = -4;
    },
    `warning limit-unreachable ${first}/inputs/meetings/min`,
  ],
  [
    'a step of zero',
    (_, i) => {
      i[0].inputs.meetings.step = 0;
    },
    `error not-positive ${first}/inputs/meetings/step`,
  ],
  [
    'options of a count',
    (_, i) => {
      i[0].inputs.meetings.options = ['a'];
    },
    `warning options-unfit ${first}/inputs/meetings/options`,
  ],
  [
    'an option listed twice',
    (_, i) => {
      i[2].inputs.chair.options = ['head', 'deputy', 'head'];
    },
    `error duplicate-code ${third}/inputs/chair/options/2`,
  ],
  [
    'an unknown tie-breaker',
    (d) => {
      d.ranking = { tieBreakers: ['9'] };
    },
    'error unknown-code ranking/tieBreakers/0',
  ],
  [
    'a tie-breaker listed twice',
    (d) => {
      d.ranking = { tieBreakers: ['1', '1'] };
    },
    'error repeated ranking/tieBreakers/1',
  ],
  [
    'a ranking group used twice',
    (d) => {
      d.ranking = { groups: [{ code: 'A' }, { code: 'A' }] };
    },
    'error duplicate-code ranking/groups/1/code',
  ],
  [
    'a gate without its target',
    (d) => {
      d.gates[0].do = 'zero-group';
    },
    'error gate-field-missing gates/0',
  ],
  [
    'a gate with a field too many',
    (d) => {
      d.gates[0].at = 5;
    },
    'warning gate-field-unused gates/0/at',
  ],
  [
    'a gate whose target is an indicator',
    (d) => {
      d.gates[0] = { ...d.gates[0], do: 'zero-group', target: '1.1' };
    },
    'error wrong-target gates/0/target',
  ],
  [
    'a gate whose target is a group',
    (d) => {
      d.gates[0] = { ...d.gates[0], do: 'zero-indicator', target: '1' };
    },
    'error wrong-target gates/0/target',
  ],
  [
    'a gate with an unknown class',
    (d) => {
      d.gates[0] = { ...d.gates[0], do: 'class-at-most', class: 'Tố', score: 'keep' };
    },
    'error unknown-class gates/0/class',
  ],
  [
    'a class gate without classes',
    (d) => {
      delete d.classes;
      d.gates[0] = { ...d.gates[0], do: 'class-down', score: 'keep' };
    },
    'error gate-needs-classes gates/0',
  ],
  [
    'a gate that never holds',
    (d) => {
      d.gates[0].when = { cmp: [{ in: 'population' }, '<', 0] };
    },
    'warning case-never-used gates/0/when',
  ],
  [
    'a gate that compares units',
    (d) => {
      d.gates[0].when = {
        cmp: [{ in: 'population' }, '<', { peer: { of: { in: 'population' }, stat: 'max' } }],
      };
    },
    'error gate-compares-units gates/0/when/cmp/2/peer',
  ],
  [
    'a cap below zero',
    (d) => {
      d.gates[0] = { ...d.gates[0], do: 'cap-total', at: -1 };
    },
    'error not-positive gates/0/at',
  ],
  [
    'a circle of scores',
    (_, i) => {
      i[0].rule.of = { score: '1.2' };
      i[1].rule = {
        kind: 'linear',
        of: { percentOf: '1.1' },
        knots: [
          [0, 0],
          [100, 10],
        ],
      };
    },
    `error circular-score ${second}/rule/of/percentOf`,
  ],
  [
    'an indicator that needs its own group',
    (_, i) => {
      i[0].rule.of = { score: '1' };
    },
    'error circular-score groups/0/indicators/0',
  ],
  [
    'an evidence of a group',
    (d) => {
      d.gates[0].when = { evidence: '1' };
    },
    'error wrong-target gates/0/when/evidence',
  ],
  [
    'a class with an edge twice',
    (d) => {
      d.classes.bands[0].from = 51;
    },
    'error edge-twice classes/bands/0',
  ],
  [
    'a class used twice',
    (d) => {
      d.classes.bands[1].title.vi = 'Tốt';
    },
    'error duplicate-code classes/bands/1',
  ],
  [
    'classes that overlap',
    (d) => {
      d.classes.bands[1].upTo = 60;
    },
    'error class-overlap classes/bands/0',
  ],
  [
    'a gap between classes',
    (d) => {
      d.classes.bands[1].upTo = 40;
    },
    'warning class-gap classes/bands/0',
  ],
  [
    'a class out of reach',
    (d) => {
      d.classes.bands.unshift({ title: { vi: 'Xuất sắc' }, above: 100 });
    },
    'error class-unreachable classes/bands/0',
  ],
  [
    'a class with no room',
    (d) => {
      d.classes.bands.unshift({ title: { vi: 'Xuất sắc' }, above: 90, upTo: 80 });
    },
    'error class-empty classes/bands/0',
  ],
  [
    'classes worst first',
    (d) => {
      d.classes.bands.reverse();
    },
    'warning class-order classes/bands/1',
  ],
  [
    'names of classes beside classes',
    (d) => {
      d.classNames = [{ title: { vi: 'A' } }];
    },
    'warning classes-twice classNames',
  ],
  [
    'weights of zero',
    (d, i) => {
      d.groups[0].aggregate = 'weighted-mean';
      for (const each of i) each.weight = 0;
    },
    'error weights-zero groups/0',
  ],
];

describe('problems of shape', () => {
  test.each(shape)('%s', (_what, change, expected) => {
    expect(found(changed(change))).toContain(expected);
  });
});

describe('problems of meaning', () => {
  test.each(meaning)('%s', (_what, change, expected) => {
    expect(found(changed(change))).toContain(expected);
  });
});

test('all problems are listed at once, errors first, also beside problems of shape', () => {
  const document = changed((d, i) => {
    d.scal = 1;
    i[0].rule.of.on = 3;
    i[1].inputs.c = { kind: 'count' };
    d.groups[1].max = 11;
    d.version = 'x';
    i[2].rule.options.headd = 5;
  });
  const issues = found(document);
  expect(issues).toEqual(
    [
      `error unknown-key ${first}/rule/of/on`,
      'error unknown-key scal',
      'error invalid-version version',
      'error view-mismatch views/0/max',
      'error scale-mismatch scale',
      `error option-never-used ${third}/rule/options/headd`,
    ].sort((a, b) => issues.indexOf(a) - issues.indexOf(b)),
  );
});

test('a broken part raises no false alarm about what refers to it', () => {
  const document = changed((d) => {
    d.groups[1] = 3;
  });
  expect(found(document)).toEqual(['error wrong-type groups/1']);
});

test('a gap between classes is told with its interval, as the TP.HCM bands of 2023 have it', () => {
  const document = changed((d) => {
    d.groups[1].max = 310;
    d.scale = 330;
    delete d.views;
    d.classes = {
      of: 'total',
      bands: [
        { title: { vi: 'Nâng cao' }, from: 264 },
        { title: { vi: 'Hình thành' }, from: 199, below: 264 },
        { title: { vi: 'Khởi động' }, below: 198 },
      ],
    };
  });
  const { value, issues } = validateFramework(document);
  expect(value).toBeDefined();
  expect(issues?.map(({ code }) => code)).toEqual(['class-gap']);
  expect(issues?.[0]?.message.vi).toContain('từ 198 đến dưới 199 không thuộc mức nào');
  expect(issues?.[0]?.message.en).toContain('from 198 to below 199');
  document.classes.gap = 'lower';
  expect(found(document)).toEqual([]);
});

test('a sum that contradicts the declared maximum shows both numbers', () => {
  const [issue] =
    validateFramework(changed((d) => void Object.assign(d.groups[1], { max: '12.5' }))).issues ?? [];
  expect(issue?.message.en).toContain('add up to');
  const scale = validateFramework(
    changed((d) => void Object.assign(d.groups[1], { max: '12.5' })),
  ).issues?.find((each) => each.code === 'scale-mismatch');
  expect(scale?.message.en).toMatch(/32\.5.*30/);
  expect(scale?.message.vi).toMatch(/32,5.*30/);
});

test('sums are counted for each type of unit', () => {
  const typed = (scale: number) =>
    changed((d, i) => {
      d.unitTypes = { with: { title: { vi: 'Có' }, scale: 30 }, without: { title: { vi: 'Không' }, scale } };
      i[0].appliesTo = ['with'];
    });
  // Without 1.1 (5 points) a unit can get 25 of the 30.
  expect(found(typed(25))).toEqual([]);
  expect(found(typed(30))).toEqual(['error scale-mismatch unitTypes/without/scale']);
});

test('what applies to no type of its group can never be used', () => {
  const document = changed((d, i) => {
    d.unitTypes = { x: { title: { vi: 'X' }, scale: null }, y: { title: { vi: 'Y' }, scale: null } };
    d.status = 'partial';
    d.groups[0].appliesTo = ['x'];
    i[0].appliesTo = ['y', 'y'];
    d.ranking = {
      groups: [
        { code: 'A', unitTypes: ['x'] },
        { code: 'B', unitTypes: ['x'] },
      ],
    };
  });
  expect(found(document)).toEqual(
    expect.arrayContaining([
      `error never-applies ${first}/appliesTo`,
      `error repeated ${first}/appliesTo/1`,
      'error unit-type-in-two-groups ranking/groups/1/unitTypes/0',
      'warning belongs-nowhere ranking/groups',
    ]),
  );
});

test('names are suggested for what was mistyped', () => {
  const { issues = [] } = validateFramework(changed((d) => void Object.assign(d, { groupss: [] })));
  expect(issues[0]?.hint.en).toBe('Did you mean "groups"?');
  expect(issues[0]?.hint.vi).toBe('Có phải ý bạn là "groups"?');
});

test('parseFramework returns the framework or throws everything', () => {
  expect(parseFramework(sound()).id).toBe('example');
  try {
    parseFramework({ id: 'none' });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ChisoError);
    expect((error as ChisoError).issues.map(({ code }) => code)).toContain('missing-key');
  }
});

test('the Standard Schema face leaves warnings out', () => {
  const { validate, vendor, version } = frameworkSchema['~standard'];
  expect([vendor, version]).toEqual(['chiso', 1]);
  expect(validate(changed((d) => void Object.assign(d, { id: 'X' })))).toHaveProperty('value');
  expect(validate(changed((d) => void Object.assign(d, { id: 'X' })))).not.toHaveProperty('issues');
  expect(validate(3).issues?.[0]?.code).toBe('wrong-type');
});
