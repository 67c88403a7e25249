import { ChisoError, type Issue, issue } from '../../messages/issue.js';
import { badOption, notFinite, unknownIndicator, zeroWeights } from '../../messages/methods.js';
import { aggregatingIssues, shareIssues } from '../aggregate/check.js';
import { normalizingIssues } from '../normalize/check.js';
import { indicatorIssues } from '../normalize/normalize.js';
import { treatmentIssues } from '../prepare/treat.js';
import { infiniteCells, type Table } from '../table.js';
import { weighingIssues, weighingOptions } from '../weigh/check.js';
import { givenAmounts } from '../weigh/given.js';
import type { Hierarchy } from './hierarchy.js';
import type { CompositeSpec, LevelMethods } from './spec.js';
import { groupMethods } from './stages.js';

/** Throws every problem of an index and its table that can be seen before anything is computed. */
export function checkComposite(table: Table, spec: CompositeSpec, tree: Hierarchy): void {
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
  const [first, ...others] = issues;
  if (first) throw new ChisoError([first, ...others]);
}

function groupIssues(methods: LevelMethods, path: Issue['path']): Issue[] {
  return [
    ...(methods.weigh === undefined ? [] : weighingIssues(methods.weigh, [...path, 'weigh'])),
    ...(methods.aggregate === undefined ? [] : aggregatingIssues(methods.aggregate, [...path, 'aggregate'])),
    ...shareIssues('available', methods.available, path),
  ];
}

function levelIssues(spec: CompositeSpec, tree: Hierarchy): Issue[] {
  const highest = tree.level[tree.level.length - 1]!;
  return Object.entries(spec.levels ?? {}).flatMap(([level, methods]) => {
    const known = Number.isInteger(Number(level)) && Number(level) >= 2 && Number(level) <= highest;
    const must = { en: `a level of groups, 2 to ${highest}`, vi: `một cấp nhóm, từ 2 đến ${highest}` };
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

function stepIssues(spec: CompositeSpec): Issue[] {
  return (spec.prepare ?? []).flatMap((step, index) => {
    if (['denominate', 'impute', 'screen'].includes(step.step)) return [];
    const must = { en: '"denominate", "impute" or "screen"', vi: '"denominate", "impute" hoặc "screen"' };
    return [issue(badOption, ['prepare', index, 'step'], { option: 'step', value: step.step, must })];
  });
}

function columnIssues(table: Table, tree: Hierarchy): Issue[] {
  const missing = tree.codes.slice(0, tree.indicators).filter((code) => !table.indicators.includes(code));
  return [
    ...missing.map((code) => issue(unknownIndicator, ['nodes', code], { code })),
    ...infiniteCells(table).map(({ code, unit, value }) => issue(notFinite, [code, unit], { value })),
  ];
}
