/** An indicator whose data are declared not applicable does not apply, whatever its rule would read. */
import type { Indicator, Input } from '../framework/model.js';
import type { NoNumber } from '../rules/figure.js';
import type { Node } from './plan.js';
import { noValue } from './read.js';
import { isByName, own } from './slots.js';
import type { Scoring } from './unit.js';

/** Why the indicator does not apply: said of the code as a whole, or of every input it has. */
export function declaredNotApplicable(node: Node, data: Scoring): NoNumber | undefined {
  const value = notApplicableValue(node, data.value(node.code));
  return value === undefined ? undefined : noValue(value, { vi: node.code, en: node.code }, data);
}

/** The value that says so, if one does. */
export function notApplicableValue(node: Node, values: unknown): unknown {
  if (node.asksNotApplicable || typeof values !== 'object' || values === null) return undefined;
  if (Object.hasOwn(values, 'notApplicable')) return values;
  if (!isByName(values, node.inputs)) return undefined;
  const inputs = (node.source as Indicator).inputs as Readonly<Record<string, Input>> | undefined;
  const given = Object.entries(inputs ?? {})
    .filter(([, { of }]) => of !== 'children')
    .map(([name]) => own(values, name));
  return given.length > 0 && given.every(saysSo) ? given[0] : undefined;
}

function saysSo(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'notApplicable');
}
