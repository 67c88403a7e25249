/** The models written by us: complete, their texts and rules say the same, and sample data score. */
import { describe, expect, it, test } from 'vitest';
import { modelCommune } from '../../frameworks/models/model-commune.js';
import { modelDepartment } from '../../frameworks/models/model-department.js';
import { modelDistrict } from '../../frameworks/models/model-district.js';
import { sampleUnits } from '../../src/authoring/sample-units.js';
import { frameworkFromTable } from '../../src/authoring/table/framework-from-table.js';
import type { Framework, Group, Indicator } from '../../src/framework/model.js';
import { membersOf } from '../../src/framework/parts.js';
import { rank, scoreAll, validateFramework } from '../../src/index.js';

const models = [
  { model: modelDepartment as Framework, main: 10, components: 40, scale: 1000, zero: 'drop', units: 30 },
  { model: modelDistrict as Framework, main: 8, components: 64, scale: 1000, zero: 'full', units: 11 },
  { model: modelCommune as Framework, main: 7, components: 27, scale: 500, zero: 'rescale', units: 120 },
];

const indicatorsOf = (groups: readonly Group[]): readonly Indicator[] =>
  groups.flatMap((group) => [...(group.indicators ?? []), ...indicatorsOf(group.groups ?? [])]);
const leavesOf = (groups: readonly Group[]): readonly Group[] =>
  groups.flatMap((group) => (group.groups ? leavesOf(group.groups) : [group]));

/** The annex that the model would be printed as. */
function annexOf({ groups }: Framework): readonly (readonly string[])[] {
  const vi = (max: unknown) => String(max).replace('.', ',');
  const rows = (group: Group): string[][] => [
    [group.code, group.title.vi, vi(group.max), '', '', '', ''],
    ...membersOf(group).flatMap((member) =>
      member.kind === 'group'
        ? rows(member.node)
        : [
            [
              member.node.code,
              member.node.title?.vi ?? '',
              vi(member.node.max),
              member.node.text ?? '',
              member.node.evidence?.text ?? '',
              member.node.dataSource ?? '',
              member.node.verifiedBy ?? '',
            ],
          ],
    ),
  ];
  const head = [
    'STT',
    'Chỉ số',
    'Điểm tối đa',
    'Cách tính điểm',
    'Minh chứng',
    'Nguồn dữ liệu',
    'Đơn vị xác minh',
  ];
  return [head, ...groups.flatMap(rows)];
}

/** What an annex in Vietnamese can say of a document: no English, no provenance. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'en' && key !== 'confidence' && !(key === 'how' && 'confidence' in value),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, said(inner)]));
}

describe.each(models)('$model.id', ({ model, main, components, scale, zero, units }) => {
  it('has the shape it says, and is valid without a remark', () => {
    expect(leavesOf(model.groups.filter(({ role }) => role === undefined))).toHaveLength(main);
    expect(indicatorsOf(model.groups)).toHaveLength(components);
    expect(model.scale).toBe(scale);
    expect(validateFramework(model).issues ?? []).toEqual([]);
  });

  it('is said to be a model wherever it is shown', () => {
    expect(model.id).toMatch(/^model-/);
    expect(model.title.vi).toContain('do chiso soạn, không phải của một quyết định');
    expect(model.title.en).toContain('written by chiso, of no decision');
    expect(model.decision?.number).toBeUndefined();
  });

  it('tells of every component what an officer needs', () => {
    for (const each of indicatorsOf(model.groups)) {
      expect([
        each.code,
        each.title?.en,
        each.text,
        each.evidence?.text,
        each.dataSource,
        each.verifiedBy,
      ]).not.toContain(undefined);
      for (const input of Object.values(each.inputs ?? {})) expect(input?.title?.en).toBeTruthy();
    }
  });

  it('comes out of its own annex as the same groups, rules, inputs and texts', () => {
    const { framework, report } = frameworkFromTable(annexOf(model), {
      id: model.id,
      title: model.title,
      level: model.level,
      answers: { 'zero-denominator': zero },
      ...(model.rounding && { rounding: model.rounding }),
      ...(model.bonus && { bonus: model.bonus }),
      ...(model.penalty && { penalty: model.penalty }),
    });
    expect(report.issues).toEqual([]);
    expect(report.questions).toEqual([]);
    expect(framework.groups).toEqual(said(model.groups));
    expect(framework.scale).toBe(model.scale);
  });

  it('scores sample units of two years and three stages, of which no two years are alike', () => {
    const totals = [0, 1].flatMap((year) =>
      (['self-assessed', 'appraised', 'final'] as const).map((stage) => {
        const board = scoreAll(model, sampleUnits(model, { count: units, year, stage }));
        expect(board.totals.every((total) => total !== null && total > 0 && total <= scale)).toBe(true);
        const placed = rank(board).entries.filter(({ rank: place }) => place !== null);
        expect(placed).toHaveLength(units);
        return board.totals.reduce<number>((sum, total) => sum + (total ?? 0), 0) / units;
      }),
    );
    expect(new Set(totals).size).toBe(6);
    const [self, appraised] = totals;
    expect(self).toBeGreaterThan(appraised as number);
  });
});

test('between them the models use the kinds of rule and the policies a province needs', () => {
  const text = JSON.stringify(models.map(({ model }) => model));
  for (const kind of ['choice', 'bands', 'linear', 'perUnit', 'combine', 'when', 'fixed', 'manual'])
    expect(text).toContain(`"kind":"${kind}"`);
  for (const words of [
    '"zeroDen":"full"',
    '"zeroDen":"na"',
    '"na":"drop"',
    '"na":"rescale"',
    '"role":"bonus"',
    '"role":"penalty"',
    '"gates"',
    '"views"',
    '"unitTypes"',
  ])
    expect(text).toContain(words);
});
