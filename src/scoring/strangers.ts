/** Data under a code or name that the framework does not have: a slip that would lose them silently. */
import type { Unit } from '../framework/unit.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import type { Node, Plan } from './plan.js';
import { isRecord, own } from './slots.js';

/** One issue for each. */
export function strangers(plan: Plan, unit: Unit, path: Issue['path']): readonly Issue[] {
  if (!hasStrangers(plan, unit)) return [];
  const found: Issue[] = [];
  const report = (code: string, ...place: string[]): void => {
    found.push(issue(problems.unknownCode, [...path, ...place], { code }));
  };
  for (const [code, values] of Object.entries(unit.inputs)) {
    const node = plan.byCode.get(code);
    if (!node || node.members.length > 0) report(code, 'inputs', code);
    else if (isRecord(values, node.inputs)) {
      const declared = own(node.source, 'inputs');
      for (const name of Object.keys(values)) {
        if (own(declared, name) === undefined) report(`${code}.${name}`, 'inputs', code, name);
      }
    }
  }
  for (const name of Object.keys(unit.facts ?? {})) {
    if (own(plan.framework.facts, name) === undefined) report(name, 'facts', name);
  }
  return found;
}

/** Whether there may be any, found without listing them. */
export function hasStrangers(plan: Plan, { inputs, facts }: Unit): boolean {
  if (typeof inputs !== 'object' || inputs === null) return true;
  for (const code in inputs) {
    const node = plan.byCode.get(code);
    if (!node || node.members.length > 0) return true;
    const values = (inputs as Readonly<Record<string, unknown>>)[code];
    if (typeof values === 'object' && values !== null && isOdd(node, values)) return true;
  }
  for (const name in facts) if (own(plan.framework.facts, name) === undefined) return true;
  return false;
}

/** A record with a name that is not declared; `{ notApplicable }` and `{ share }` pass if they hold nothing else. */
function isOdd({ inputs }: Node, values: object): boolean {
  let known = true;
  let count = 0;
  for (const name in values) {
    count += 1;
    known = known && inputs.has(name);
  }
  return !known && (isRecord(values, inputs) || count > 1);
}
