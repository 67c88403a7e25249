/** What keeps a framework from being scored with: numbers that are not known, and choices it leaves open. */

import type { Framework } from '../framework/model.js';
import { partsOf } from '../framework/parts.js';
import type { Aggregate, Digits, NotApplicable } from '../framework/policy.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import * as unusable from '../messages/unusable.js';
import { word } from '../rules/word.js';

/** What of a node is not known. */
export const points = { en: 'The maximum', vi: 'điểm tối đa' };

/** One issue for each number a person would have to supply before the framework can score. */
export function unknownPoints(framework: Framework): readonly Issue[] {
  const found: Issue[] = [];
  if (!Array.isArray(framework?.groups) || framework.groups.length === 0) {
    found.push(
      issue(problems.notAFramework, ['groups'], {
        problem: { en: 'it lists no groups', vi: 'không có nhóm nào' },
      }),
    );
    return found;
  }
  for (const { node, path, idle } of partsOf(framework)) {
    if (node.max === null && !idle) {
      found.push(issue(problems.pointsUnknown, [...path, 'max'], { code: node.code, what: points }));
    }
  }
  if (framework.scale === null) {
    found.push(issue(problems.pointsUnknown, ['scale'], { code: framework.id, what: points }));
  }
  return found;
}

const bonusWords = ['may-exceed-scale', 'capped-before-penalties', 'capped-after-penalties'] as const;
const penaltyWords = ['may-be-negative', 'stops-at-zero'] as const;

/** How a group or the framework combines its members. */
export function aggregateOf({ aggregate = 'sum' }: { readonly aggregate?: Aggregate }): Aggregate {
  return word(aggregate, ['sum', 'weighted-mean', 'geometric', 'harmonic'], 'aggregate');
}

export function checkDigits({ places, mode = 'half-up' }: Digits): void {
  word(mode, ['half-up', 'half-even', 'down', 'up'], 'mode');
  if (!Number.isInteger(places) || places < 0 || places > 20) {
    unusable.places(places);
  }
}

/** What the document must say because it can move a rank. */
export function checkPolicies({ groups, bonus, penalty }: Framework): void {
  const roles = new Set(groups.map(({ role }) => role));
  word(bonus ?? bonusWords[0], bonusWords, 'bonus');
  word(penalty ?? penaltyWords[0], penaltyWords, 'penalty');
  if (roles.has('bonus') && !bonus) {
    unusable.bonusUndeclared();
  }
  if (roles.has('penalty') && !penalty) {
    unusable.penaltyUndeclared();
  }
}

/** A conversion says what it converts where dropped parts make a unit's own maximum smaller than the scale. */
export function checkConversion({
  framework,
  nodes,
}: {
  readonly framework: Framework;
  readonly nodes: readonly { readonly na: NotApplicable | undefined }[];
}): void {
  const by = framework.convertBy;
  if (by !== undefined) word(by, ['scale', 'applicable'], 'convertBy');
  if (framework.convertTo !== undefined && by === undefined && nodes.some(({ na }) => na === 'drop'))
    unusable.conversionUndeclared();
}

/** Every code referred to must be one the document lists: a part left out silently would change a total or a rank. */
export function checkReferences(
  { views, gates, ranking, classes }: Framework,
  listed: ReadonlyMap<string, unknown>,
  used: ReadonlySet<string>,
): void {
  const refer = (en: string, vi: string, codes: readonly (string | undefined)[]): void => {
    for (const code of codes) {
      if (code === undefined || !listed.has(code)) unusable.reference({ en, vi }, code);
    }
  };
  refer('a rule or gate', 'một quy tắc hoặc điều kiện', [...used]);
  for (const view of views ?? []) refer(`view ${view.code}`, `góc nhìn ${view.code}`, view.members);
  refer('a tie-breaker', 'tiêu chí phụ khi bằng điểm', ranking?.tieBreakers ?? []);
  for (const group of ranking?.groups ?? []) if (typeof group?.code !== 'string') unusable.code(group?.code);
  const names = classes?.bands.flatMap(({ code, title }) => [code, title.vi]);
  for (const gate of gates ?? []) {
    if (gate.do === 'zero-indicator' || gate.do === 'zero-group')
      refer('a gate', 'một điều kiện', [gate.target]);
    if (gate.do === 'cap-total' && gate.at === undefined) unusable.capWithoutAt();
    if (gate.do === 'class-at-most' && !names?.includes(gate.class)) {
      unusable.classUnknown(gate.class);
    }
  }
}
