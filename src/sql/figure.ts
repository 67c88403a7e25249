/** A computed number of a row: an amount, or absent, or not applicable; never mixed, as in the library. */
import { type Amount, choose, nothing } from './amount.js';
import { and, no, not, or, type Truth } from './truth.js';

export interface Figure {
  /** Means something only where the figure is neither absent nor not applicable. */
  readonly amount: Amount;
  readonly absent: Truth;
  readonly na: Truth;
}

/** A condition that cannot be told where the data are absent or not applicable. */
export interface Judgement extends Pick<Figure, 'absent' | 'na'> {
  readonly holds: Truth;
}

export function known(amount: Amount): Figure {
  return { amount, absent: no, na: no };
}

export const missing: Figure = { amount: nothing, absent: { form: { op: 'true' }, step: 0 }, na: no };

/** What stands in the way of computing with all of these; "not applicable" goes first. */
export function obstacles(parts: readonly Pick<Figure, 'absent' | 'na'>[]): Pick<Figure, 'absent' | 'na'> {
  const na = or(...parts.map((part) => part.na));
  return { na, absent: and(or(...parts.map(({ absent }) => absent)), not(na)) };
}

/** A number computed from figures where all of them are there. */
export function lift(parts: readonly Figure[], compute: (amounts: readonly Amount[]) => Amount): Figure {
  return { ...obstacles(parts), amount: compute(parts.map(({ amount }) => amount)) };
}

export function isKnown({ absent, na }: Pick<Figure, 'absent' | 'na'>): Truth {
  return not(or(absent, na));
}

export interface Case {
  readonly when: Truth;
  readonly then: Figure;
}

/** The first figure whose condition holds, else the last one. */
export function chooseFigure(cases: readonly Case[], otherwise: Figure): Figure {
  return {
    amount: choose(
      cases.map(({ when, then }) => ({ when, then: then.amount })),
      otherwise.amount,
    ),
    absent: chooseTruth(cases, otherwise, 'absent'),
    na: chooseTruth(cases, otherwise, 'na'),
  };
}

function chooseTruth(cases: readonly Case[], otherwise: Figure, key: 'absent' | 'na'): Truth {
  const reached: Truth[] = [];
  const found = cases.map(({ when, then }) => {
    const here = and(when, ...reached, then[key]);
    reached.push(not(when));
    return here;
  });
  return or(...found, and(...reached, otherwise[key]));
}
