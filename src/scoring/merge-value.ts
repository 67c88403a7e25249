/** The mean of one indicator over the former units of a merged one. */
import type { Unit, Value } from '../framework/unit.js';
import type { IssueKind } from '../messages/kind.js';
import { mergeValueNotNumber, mergeValuesDiffer } from '../messages/merge.js';
import { parseExact, toText } from '../numbers/exact.js';
import { add, div, type Rational, rational, zero } from '../numbers/rational.js';

/** Notes a problem of the merge at hand. */
export type Report = <P>(kind: IssueKind<P>, params: P) => undefined;

/** The mean of one code over the former units; `null` where one of them lacks it. */
export function meanOf(code: string, parts: readonly Unit[], unit: string, tell: Report): Value {
  const values = parts.map((part) => (Object.hasOwn(part.inputs, code) ? part.inputs[code] : null) ?? null);
  const read = values.map((value, index) => {
    const figure = readValue(value);
    if (!figure) tell(mergeValueNotNumber, { former: parts[index]!.id, code });
    return figure;
  });
  const figures = read.filter((figure) => figure !== undefined);
  const ways = new Set(figures.map(({ way }) => way).filter((way) => way !== 'absent'));
  if (ways.size > 1) tell(mergeValuesDiffer, { unit, code });
  if (figures.some(({ way }) => way === 'absent')) return null;
  if (ways.has('not applicable')) return values[0] as Value;
  const sum = figures.reduce((total, { figure }) => add(total, figure), zero);
  const mean = toText(div(sum, rational(BigInt(parts.length))));
  return ways.has('share') ? { share: mean } : mean;
}

interface Figure {
  readonly way: 'absent' | 'points' | 'share' | 'not applicable';
  readonly figure: Rational;
}

function readValue(value: unknown): Figure | undefined {
  if (value === null) return { way: 'absent', figure: zero };
  if (typeof value !== 'object') return figureOf('points', value);
  if (Object.hasOwn(value, 'notApplicable')) return { way: 'not applicable', figure: zero };
  return Object.hasOwn(value, 'share') ? figureOf('share', (value as { share: unknown }).share) : undefined;
}

function figureOf(way: Figure['way'], value: unknown): Figure | undefined {
  const figure = parseExact(value);
  return figure && { way, figure };
}
