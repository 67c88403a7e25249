import { describe, expect, it } from 'vitest';
import * as frameworks from '../../frameworks/index.js';
import { deriveFramework } from '../../src/authoring/derive.js';
import { diffFrameworks } from '../../src/authoring/diff.js';
import { defineFramework, type Framework } from '../../src/framework/model.js';
import { ChisoError } from '../../src/messages/issue.js';
import { validateFramework } from '../../src/validate/framework.js';

const base = defineFramework({
  id: 'base',
  version: '1.2.0',
  status: 'partial',
  level: 'district',
  title: { vi: 'Bộ chỉ số gốc', en: 'Base' },
  scale: 100,
  note: 'a note',
  unitTypes: {
    full: { title: { vi: 'Có thủ tục' }, scale: 100 },
    special: { title: { vi: 'Đặc thù' }, scale: 80 },
  },
  facts: { population: { kind: 'count', title: { vi: 'Dân số' } } },
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số' },
      max: null,
      source: 'https://example.test/annex',
      confidence: 'quoted',
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Họp' },
          max: 20,
          source: 'https://example.test/annex',
          confidence: 'quoted',
        },
        { code: '1.2', title: { vi: 'Ký văn bản' }, max: 20, maxFor: { special: 10 } },
      ],
    },
    {
      code: '2',
      title: { vi: 'Thể chế số' },
      max: 60,
      groups: [{ code: '2.1', title: { vi: 'Kế hoạch' }, max: 60, indicators: [{ code: '2.1.1', max: 60 }] }],
    },
  ],
  views: [{ code: 'A', title: { vi: 'Tất cả' }, members: ['1', '2'] }],
});

/** The variant, or the problems as `code @ path`. */
function derive(changes: unknown): Framework | string[] {
  try {
    return deriveFramework(base as Framework, changes as never);
  } catch (error) {
    if (!(error instanceof ChisoError)) throw error;
    for (const { hint, message } of error.issues)
      expect([hint.en, message.vi, hint.vi].every((text) => text !== '')).toBe(true);
    return error.issues.map(({ code, path }) => `${code} @ ${path.join('.')}`);
  }
}

describe('a variant', () => {
  it('fills in points that were not known, and records its base', () => {
    const mine = deriveFramework(base, { id: 'mine', change: { '1': { max: 40 } } });
    expect(mine.groups[0]?.max).toBe(40);
    expect(mine).toMatchObject({ id: 'mine', version: '1.0.0', derivedFrom: 'base@1.2.0', scale: 100 });
  });

  it('does not modify its base and leaves what is not named as it was', () => {
    const before = JSON.stringify(base);
    const mine = deriveFramework(base, { id: 'mine' });
    expect(JSON.stringify(base)).toBe(before);
    expect(mine.groups).toEqual(base.groups);
  });

  it('no longer claims the source of a figure it changed, unless it brings its own', () => {
    const mine = deriveFramework(base, {
      id: 'mine',
      change: {
        '1': { max: 40 },
        '1.1': { max: 30, source: 'https://example.test/new' },
        '1.2': { max: 10 },
      },
    });
    expect(mine.groups[0]?.provenance).toEqual({ max: { how: 'changed from base@1.2.0' } });
    expect(mine.groups[0]?.source).toBe('https://example.test/annex');
    expect(mine.groups[0]?.indicators?.[0]).toMatchObject({ max: 30, source: 'https://example.test/new' });
    expect(mine.groups[0]?.indicators?.[0]).not.toHaveProperty('provenance');
    expect(mine.groups[0]?.indicators?.[1]).not.toHaveProperty('provenance');
  });

  it('keeps the provenance of fields it does not touch and takes the one it is given', () => {
    const first = deriveFramework(base, {
      id: 'a',
      change: { '1': { max: 40, provenance: { max: { source: 'x', confidence: 'quoted' } } } },
    });
    expect(first.groups[0]?.provenance).toEqual({ max: { source: 'x', confidence: 'quoted' } });
    const second = deriveFramework(first, { id: 'b', change: { '1': { weight: 2 } } });
    expect(second.groups[0]?.provenance).toEqual({
      max: { source: 'x', confidence: 'quoted' },
      weight: { how: 'changed from a@1.0.0' },
    });
    const third = deriveFramework(first, { id: 'c', change: { '1': { max: 50 } } });
    expect(third.groups[0]?.provenance).toEqual({ max: { how: 'changed from a@1.0.0' } });
  });

  it('merges titles, maxima by unit type, unit types and facts', () => {
    const mine = deriveFramework(base, {
      id: 'mine',
      title: { en: 'Mine' },
      unitTypes: { special: { scale: 75 } },
      facts: { staff: { kind: 'count' } },
      change: { '1': { title: { en: 'Digital awareness' } }, '1.2': { maxFor: { full: 15 } } },
    });
    expect(mine.title).toEqual({ vi: 'Bộ chỉ số gốc', en: 'Mine' });
    expect(mine.unitTypes).toEqual({
      full: base.unitTypes?.['full'],
      special: { title: { vi: 'Đặc thù' }, scale: 75 },
    });
    expect(Object.keys(mine.facts ?? {})).toEqual(['population', 'staff']);
    expect(mine.groups[0]?.title).toEqual({ vi: 'Nhận thức số', en: 'Digital awareness' });
    expect(mine.groups[0]?.indicators?.[1]?.maxFor).toEqual({ special: 10, full: 15 });
  });

  it('puts groups and indicators where they are told, also into what it puts in', () => {
    const mine = deriveFramework(base, {
      id: 'mine',
      add: [
        { group: { code: '3', title: { vi: 'Hạ tầng số' }, max: 10 } },
        { before: '1', group: { code: '0', title: { vi: 'Thông tin chung' }, max: 0 } },
        { to: '1', after: '1.1', indicator: { code: '1.1a', max: 5 } },
        { to: '1', before: '1.1', indicator: { code: '1.0', max: 5 } },
        { to: '3', indicator: { code: '3.1', max: 10 } },
        { to: '2', group: { code: '2.2', title: { vi: 'Ngân sách' }, max: 5 } },
      ],
    });
    expect(mine.groups.map(({ code }) => code)).toEqual(['0', '1', '2', '3']);
    expect(mine.groups[1]?.indicators?.map(({ code }) => code)).toEqual(['1.0', '1.1', '1.1a', '1.2']);
    expect(mine.groups[3]?.indicators).toEqual([{ code: '3.1', max: 10 }]);
    expect(mine.groups[2]?.groups?.map(({ code }) => code)).toEqual(['2.1', '2.2']);
  });

  it('takes out what it is told, and takes fields away', () => {
    const mine = deriveFramework(base, {
      id: 'mine',
      remove: ['1.1'],
      unset: ['note'],
      change: { '1.2': { unset: ['title', 'maxFor'] } },
    });
    expect(mine).not.toHaveProperty('note');
    expect(mine.groups[0]?.indicators).toEqual([{ code: '1.2', max: 20 }]);
  });

  it('takes out a group whose views are rewritten', () => {
    const mine = derive({
      id: 'mine',
      remove: ['2'],
      views: [{ code: 'A', title: { vi: 'Tất cả' }, members: ['1'] }],
    }) as Framework;
    expect(mine.groups.map(({ code }) => code)).toEqual(['1']);
    expect((derive({ id: 'mine', remove: ['2'], unset: ['views'] }) as Framework).views).toBeUndefined();
  });

  it('lets a group lose its last member when it gets another', () => {
    const mine = derive({
      id: 'mine',
      remove: ['2.1'],
      add: [{ to: '2', indicator: { code: '2.9', max: 60 } }],
    }) as Framework;
    expect(mine.groups[1]).toEqual({
      code: '2',
      title: { vi: 'Thể chế số' },
      max: 60,
      indicators: [{ code: '2.9', max: 60 }],
    });
  });

  it('has a type error for a code that is not there', () => {
    // @ts-expect-error "9" is no code of the base
    expect(() => deriveFramework(base, { id: 'mine', change: { '9': { max: 1 } } })).toThrow(
      'no group or indicator "9"',
    );
  });
});

describe('changes with problems', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', [], ['changes-not-an-object @ ']],
    ['nothing', null, ['changes-not-an-object @ ']],
    ['no id', {}, ['change-needs-id @ id']],
    ['the id and version of the base', { id: 'base', version: '1.2.0' }, ['change-needs-id @ id']],
    ['a field nobody knows', { id: 'm', groups: [] }, ['change-unknown-field @ groups']],
    [
      'lists and objects in the wrong place',
      { id: 'm', title: 'x', remove: '1', change: [], add: {}, unset: 'note', unitTypes: [] },
      [
        'changes-not-an-object @ title',
        'changes-not-an-object @ unitTypes',
        'changes-not-an-object @ remove',
        'changes-not-an-object @ change',
        'changes-not-an-object @ unset',
        'changes-not-an-object @ add',
      ],
    ],
    [
      'codes nobody knows',
      {
        id: 'm',
        change: { '1.9': {} },
        remove: ['7', 3],
        add: [{ to: '8', indicator: { code: '8.1', max: 1 } }],
      },
      [
        'change-unknown-code @ remove.0',
        'change-unknown-code @ remove.1',
        'change-unknown-code @ change.1.9',
        'change-unknown-code @ add.0.to',
      ],
    ],
    [
      'a hostile name',
      JSON.parse('{"id":"m","change":{"__proto__":{"max":1}},"__proto__":{"x":1}}'),
      ['change-unknown-field @ __proto__', 'change-unknown-code @ change.__proto__'],
    ],
    [
      'fields of a group given to an indicator',
      { id: 'm', change: { '1.1': { cap: 5, indicators: [] }, '1': { rule: {} } } },
      [
        'change-unknown-field @ change.1.rule',
        'change-unknown-field @ change.1.1.cap',
        'change-unknown-field @ change.1.1.indicators',
      ],
    ],
    [
      'shapes inside a change',
      { id: 'm', change: { '1': 5, '1.1': { title: 'x', maxFor: [], unset: 'rule' } } },
      [
        'changes-not-an-object @ change.1',
        'changes-not-an-object @ change.1.1.title',
        'changes-not-an-object @ change.1.1.maxFor',
        'changes-not-an-object @ change.1.1.unset',
      ],
    ],
    [
      'taking away what must stay',
      { id: 'm', unset: ['status', 'titel', 'title'], change: { '1': { unset: ['max', 'title'] } } },
      [
        'change-keeps-field @ change.1.unset.0',
        'change-unknown-field @ change.1.unset.1',
        'change-keeps-field @ unset.0',
        'change-unknown-field @ unset.1',
        'change-unknown-field @ unset.2',
      ],
    ],
    [
      'a change of something removed',
      {
        id: 'm',
        remove: ['2.1', '1.1'],
        add: [{ to: '2', indicator: { code: '2.9', max: 1 } }],
        change: { '2.1.1': { max: 1 } },
      },
      ['change-of-removed @ change.2.1.1'],
    ],
    [
      'additions that are none',
      {
        id: 'm',
        add: [
          5,
          {},
          { group: {}, indicator: {} },
          { indicator: { code: 'x', max: 1 } },
          { to: '1', extra: 1, indicator: { code: 'y', max: 1 } },
        ],
      },
      [
        'changes-not-an-object @ add.0',
        'addition-not-one @ add.1',
        'addition-not-one @ add.2',
        'addition-needs-group @ add.3',
        'change-unknown-field @ add.4.extra',
      ],
    ],
    [
      'additions beside strangers',
      {
        id: 'm',
        add: [
          { to: '1', before: '2.1.1', indicator: { code: 'x', max: 1 } },
          { after: '9', group: { code: 'y', title: { vi: 'y' }, max: 1 } },
        ],
      },
      ['addition-beside-stranger @ add.0.before', 'addition-beside-stranger @ add.1.after'],
    ],
    [
      'codes that are taken',
      {
        id: 'm',
        add: [
          { to: '1', indicator: { code: '1.1', max: 1 } },
          { to: '1', indicator: { code: 'n', max: 1 } },
          { to: '1', indicator: { code: 'n', max: 1 } },
        ],
      },
      ['addition-code-taken @ add.0.indicator.code', 'addition-code-taken @ add.2.indicator.code'],
    ],
    [
      'a removal that empties a group',
      { id: 'm', remove: ['1.1', '1.2'] },
      ['removal-empties-group @ remove.0'],
    ],
    [
      'a removal that a view still uses',
      { id: 'm', remove: ['1.1', '2'] },
      ['removal-still-used @ remove.1'],
    ],
  ])('are told: %s', (_, changes, problems) => {
    expect(derive(changes)).toEqual(problems);
  });

  it('are told where a rule still uses a removed indicator', () => {
    const linked = {
      ...base,
      groups: base.groups.map((group) =>
        group.code === '2'
          ? {
              code: '2',
              title: group.title,
              max: 60,
              indicators: [
                { code: '2.1', max: 30 },
                { code: '2.2', max: 30, rule: { kind: 'linear', of: { percentOf: '1.1' } } },
              ],
            }
          : group,
      ),
    } as Framework;
    const attempt = (changes: object) => () => deriveFramework(linked, changes as never);
    expect(attempt({ id: 'm', remove: ['1.1'] })).toThrow('"1.1" is removed but "2.2" still refers to it');
    expect(
      attempt({ id: 'm', remove: ['1.1'], change: { '2.2': { rule: { kind: 'fixed', give: 1 } } } }),
    ).not.toThrow();
  });
});

describe('what is put in', () => {
  const wrong = (group: object) => {
    try {
      deriveFramework(base, {
        id: 'mine',
        add: [{ group: { code: '9', title: { vi: 'Chín' }, max: 1, ...group } }],
      } as never);
    } catch (error) {
      if (error instanceof ChisoError)
        return error.issues.map(({ code, path }) => `${code} @ ${path.join('.')}`);
      throw error;
    }
    return [];
  };

  it('has members with codes of their own, however deep', () => {
    expect(wrong({ indicators: 5 })).toEqual(['changes-not-an-object @ add.0.group.indicators']);
    expect(wrong({ groups: [7, { max: 1 }] })).toEqual([
      'addition-not-one @ add.0.group.groups.0',
      'addition-not-one @ add.0.group.groups.1',
    ]);
    expect(
      wrong({
        groups: [
          {
            code: '9.1',
            title: { vi: 'a' },
            max: 1,
            indicators: [
              { code: '1.1', max: 1 },
              { code: '9', max: 1 },
            ],
          },
        ],
      }),
    ).toEqual([
      'addition-code-taken @ add.0.group.groups.0.indicators.0.code',
      'addition-code-taken @ add.0.group.groups.0.indicators.1.code',
    ]);
    expect(wrong({ indicators: [{ code: '9.1', max: 1 }] })).toEqual([]);
  });

  it('and every place it names is a code', () => {
    const changes = {
      id: 'x',
      remove: [{ a: 1 }, 1.1],
      unset: [[1]],
      add: [{ to: { b: 1 }, before: { c: 1 }, indicator: { code: '9', max: 1 } }],
    };
    const told = () => deriveFramework(base, changes as never);
    expect(told).toThrow(/"\{ a \}"[\s\S]*"1\.1"[\s\S]*"\[… 1\]"[\s\S]*"\{ b \}"[\s\S]*"\{ c \}"/);
    expect(told).not.toThrow(/object Object/);
  });

  it('and every other change is plain data', () => {
    const round: Record<string, unknown> = { id: 'x' };
    round['note'] = round;
    for (const changes of [round, { id: 'x', scale: Number.NaN }, { id: 'x', note: () => 1 }])
      expect(() => deriveFramework(base, changes as never)).toThrow(ChisoError);
  });
});

describe('real presets', () => {
  const presets = Object.values(frameworks).filter((each) => 'groups' in each) as unknown as Framework[];

  it.each(presets)(
    '$id: a variant with a title of its own is the same framework, and says where it comes from',
    (preset) => {
      const made = deriveFramework(preset, { id: 'variant', title: { en: 'Variant' } });
      expect(made).toMatchObject({ id: 'variant', derivedFrom: `${preset.id}@${preset.version}` });
      expect(made).not.toHaveProperty('replacedBy');
      expect(diffFrameworks(preset, made).differences).toEqual([]);
      const [before, after] = [validateFramework(preset), validateFramework(made)];
      expect(after.value).toBeDefined();
      expect(after.issues).toEqual(before.issues);
    },
  );

  it('get points that were not known, and do not claim that they were read', () => {
    const ids = frameworks.dongNaiDistricts2023 as unknown as Framework;
    const share = Object.fromEntries(ids.groups.map(({ code }) => [code, { max: 1000 / ids.groups.length }]));
    const made = deriveFramework(ids, { id: 'districts', status: 'partial', change: share });
    expect(validateFramework(made).value).toBeDefined();
    for (const { max, provenance } of made.groups) {
      expect(max).toBe(1000 / ids.groups.length);
      expect(provenance?.['max']).toEqual({ how: 'changed from dong-nai-districts-2023@1.0.0' });
    }
  });

  it('get a scale for a type of unit, and policies that do not claim the source of the old ones', () => {
    const cities = frameworks.caoLanhAwareness as unknown as Framework;
    const made = deriveFramework(cities, {
      id: 'wards',
      unitTypes: { ward: { title: { vi: 'Phường' }, scale: 20 } },
      change: { '1.3': { appliesTo: ['city'] } },
      scale: '30',
      rounding: { stage: 'total', places: 1 },
      provenance: { rounding: { source: 'x', confidence: 'quoted' } },
    } as never);
    expect(made.unitTypes).toEqual({ ward: { title: { vi: 'Phường' }, scale: 20 } });
    expect(made.provenance).toMatchObject({
      scale: { how: 'changed from cao-lanh-awareness@1.0.0' },
      rounding: { source: 'x', confidence: 'quoted' },
    });
    expect(() => deriveFramework(cities, { id: 'x', provenance: 'y' } as never)).toThrow(/provenance/);
  });
});
