/** What a computation yields: a number, or the reason why there is none. Absent, not applicable and zero never mix. */
import type { Text } from '../messages/text.js';
import type { Rational } from '../numbers/rational.js';

export type Figure =
  | { readonly is: 'number'; readonly value: Rational }
  | { readonly is: 'absent'; readonly reason: Text }
  | { readonly is: 'na'; readonly reason: Text };

export type NoNumber = Exclude<Figure, { is: 'number' }>;

export function known(value: Rational): Figure {
  return { is: 'number', value };
}

export function absent(reason: Text): NoNumber {
  return { is: 'absent', reason };
}

export function notApplicable(reason: Text): NoNumber {
  return { is: 'na', reason };
}

/** The figure that stands in the way of computing with all of these; "not applicable" needs no data, so it goes first. */
export function obstacle(figures: readonly Figure[]): NoNumber | undefined {
  let first: NoNumber | undefined;
  for (const figure of figures) {
    if (figure.is === 'na') return figure;
    if (figure.is === 'absent') first ??= figure;
  }
  return first;
}

/** Applies a function to numbers if all of them are known. */
export function lift(
  figures: readonly Figure[],
  compute: (values: readonly Rational[]) => Figure | Rational,
): Figure {
  const blocked = obstacle(figures);
  if (blocked) return blocked;
  const result = compute(figures.map((figure) => (figure as { value: Rational }).value));
  return 'is' in result ? result : known(result);
}
