import { badOption } from '../../messages/argument.js';
import { type Issue, issue, refuse } from '../../messages/issue.js';
import { unknownIndicator, zeroWeights } from '../../messages/methods.js';
import { notFinite } from '../../messages/plain.js';
import { aggregatingIssues, shareIssues } from '../aggregate/check.js';
import { isRecord } from '../arguments.js';
import { infiniteCells } from '../cells.js';
import { fieldIssues, optionIssues } from '../keys.js';
import { indicatorIssues, normalizingIssues } from '../normalize/check.js';
import type { Preparation } from '../prepare/method.js';
import { treatmentIssues } from '../prepare/treatment.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { weighingIssues, weighingOptions } from '../weigh/check.js';
import { givenAmounts } from '../weigh/given.js';
import type { Hierarchy } from './hierarchy.js';
import type { CompositeSpec, LevelMethods } from './spec.js';
import { groupMethods } from './stages.js';

/** Throws every problem of an index and its table that can be seen before anything is computed. */
export function checkComposite(table: Table, spec: CompositeSpec, tree: Hierarchy): void {
  checkShape(table);
  const issues = [
    ...normalizingIssues(spec.normalize, ['normalize']),
    ...treatmentIssues(spec.treat, ['treat']),
    ...groupIssues(spec, []),
    ...(spec.aggregate === undefined ? aggregatingIssues(spec.aggregate, ['aggregate']) : []),
    ...levelIssues(spec, tree),
    ...tree.nodes.flatMap((node, position) =>
      position < tree.indicators
        ? [...indicatorIssues(node.code, node), ...treatmentIssues(node.treat, [node.code, 'treat'])]
        : groupIssues(node, [node.code]),
    ),
    ...stepIssues(spec),
    ...zeroIssues(spec, tree),
    ...columnIssues(table, tree),
  ];
  refuse(issues);
}

function groupIssues(methods: LevelMethods, path: Issue['path']): Issue[] {
  return [
    ...(methods.weigh === undefined ? [] : weighingIssues(methods.weigh, [...path, 'weigh'])),
    ...(methods.aggregate === undefined ? [] : aggregatingIssues(methods.aggregate, [...path, 'aggregate'])),
    ...shareIssues('available', methods.available, path),
  ];
}

function levelIssues(spec: CompositeSpec, tree: Hierarchy): Issue[] {
  if (spec.levels !== undefined && !isRecord(spec.levels)) {
    const must = { en: 'methods by level', vi: 'các phương pháp theo cấp' };
    return [issue(badOption, ['levels'], { option: 'levels', value: spec.levels, must })];
  }
  const highest = tree.level[tree.level.length - 1]!;
  return Object.entries(spec.levels ?? {}).flatMap(([level, methods]) => {
    const known = Number.isInteger(Number(level)) && Number(level) >= 2 && Number(level) <= highest;
    const must = { en: `a level of groups, 2 to ${highest}`, vi: `một cấp nhóm, từ 2 đến ${highest}` };
    if (!isRecord(methods)) {
      const object = { en: 'the methods of that level', vi: 'các phương pháp của cấp đó' };
      return [issue(badOption, ['levels', level], { option: 'levels', value: methods, must: object })];
    }
    return [
      ...(known ? [] : [issue(badOption, ['levels', level], { option: 'levels', value: level, must })]),
      ...groupIssues(methods, ['levels', level]),
    ];
  });
}

/** Groups whose members all weigh nothing; weights from data are looked at when they are found. */
function zeroIssues(spec: CompositeSpec, tree: Hierarchy): Issue[] {
  return groupMethods(spec, tree).flatMap(({ weigh }, group) => {
    const how = weighingOptions(weigh);
    const positions = tree.members[group]!;
    const codes = Array.from(positions, (position) => tree.codes[position]!);
    const given = Float64Array.from(positions, (position) => tree.weights[position]!);
    if (how?.method !== 'given' || givenAmounts(codes, given, how).some((weight) => weight !== 0)) return [];
    const code = tree.codes[tree.indicators + group]!;
    return [issue(zeroWeights, [code], { group: code })];
  });
}

function stepIssues({ prepare = [] }: CompositeSpec): Issue[] {
  if (!Array.isArray(prepare)) {
    const must = { en: 'a list of steps', vi: 'danh sách các bước' };
    return [issue(badOption, ['prepare'], { option: 'prepare', value: prepare, must })];
  }
  return prepare.flatMap((step: Partial<Preparation> | null, index) => {
    const known = Object.hasOwn(stepFields, step?.step ?? '') ? stepFields[step!.step!] : undefined;
    if (known) return optionIssues(step!, known, ['prepare', index]);
    const must = { en: '"denominate", "impute" or "screen"', vi: '"denominate", "impute" hoặc "screen"' };
    return [issue(badOption, ['prepare', index, 'step'], { option: 'step', value: step?.step, must })];
  });
}

function columnIssues(table: Table, tree: Hierarchy): Issue[] {
  const missing = tree.codes.slice(0, tree.indicators).filter((code) => !table.indicators.includes(code));
  return [
    ...missing.map((code) => issue(unknownIndicator, ['nodes', code], { code })),
    ...infiniteCells(table).map(({ code, unit, value }) => issue(notFinite, [code, unit], { value })),
  ];
}

const stepFields: Readonly<Record<string, readonly string[]>> = {
  denominate: ['step', 'by'],
  impute: ['step', 'with', 'over', 'label', 'commonScale', 'level'],
  screen: ['step', 'available', 'nonzero', 'keep', 'drop'],
};

const levelFields = ['weigh', 'aggregate', 'available'];
const common = ['code', 'title', 'parent', 'weight'];
const indicatorFields = [...common, 'direction', 'goalposts', 'target', 'denominator', 'treat', 'normalize'];
const groupFields = [...common, ...levelFields];
export const specFields = ['nodes', 'prepare', 'treat', 'normalize', 'levels', ...levelFields];
export const nodeFields = [...new Set([...indicatorFields, ...groupFields])];

/**
 * Warnings for fields of an index that nothing looks at: a direction with a typing error, a goalpost of a group, an
 * aggregation of an indicator, a denominator that no step divides by.
 */
export function documentIssues(spec: CompositeSpec): Issue[] {
  const parents = new Set(spec.nodes.map(({ parent }) => parent));
  const divides = spec.prepare?.some(({ step }) => step === 'denominate') === true;
  const used = divides ? indicatorFields : indicatorFields.filter((field) => field !== 'denominator');
  return [
    ...fieldIssues(spec, specFields, []),
    ...spec.nodes.flatMap((node) =>
      fieldIssues(node, parents.has(node.code) ? groupFields : used, [node.code]),
    ),
    ...Object.entries(spec.levels ?? {}).flatMap(([level, part]) =>
      fieldIssues(part, levelFields, ['levels', level]),
    ),
  ];
}
