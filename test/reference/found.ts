/** What evaluating a part of a framework finds: a number, or why there is none. */
import type { Fraction } from './fraction.js';

export type Found =
  | { readonly is: 'number'; readonly value: Fraction }
  /** Data are missing; in the words of the reason. */
  | { readonly is: 'absent'; readonly why: string }
  | { readonly is: 'not applicable'; readonly why: string }
  /** Something is wrong; it has been reported. */
  | { readonly is: 'error' };

export type Lack = Exclude<Found, { is: 'number' }>;

/** A condition: true or false, or why it cannot be told. */
export type Truth = boolean | Lack;

export const number = (value: Fraction): Found => ({ is: 'number', value });
export const absent = (why: string): Lack => ({ is: 'absent', why });
export const notApplicable = (why: string): Lack => ({ is: 'not applicable', why });
export const wrong: Lack = { is: 'error' };

/** What comes of several: numbers, or the gravest of what is lacking (an error; not applicable, whatever is still absent; absence). */
export function together(all: readonly Found[], then: (values: readonly Fraction[]) => Found): Found {
  const lacks = all.filter((each): each is Lack => each.is !== 'number');
  const gravest = gravestOf(lacks);
  return gravest ?? then(all.flatMap((each) => (each.is === 'number' ? [each.value] : [])));
}

export function gravestOf(lacks: readonly Lack[]): Lack | undefined {
  return (
    lacks.find(({ is }) => is === 'error') ??
    lacks.find(({ is }) => is === 'not applicable') ??
    lacks.find(({ is }) => is === 'absent')
  );
}
