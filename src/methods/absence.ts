/** Why a number is absent: nothing becomes `NaN` without one of these. */

/** Reason for an absent number. */
export type AbsenceReason =
  /** The table has no value. */
  | 'not-given'
  /** Divided by zero. */
  | 'zero-denominator'
  /** The column to divide by has no value. */
  | 'denominator-absent'
  /** A logarithm, a geometric or a harmonic mean of a number that is not above zero. */
  | 'not-positive'
  /** All units have the same value, so there is no scale between them. */
  | 'no-variation'
  /** The unit others are measured against has no value. */
  | 'reference-absent'
  /** The score of the mean is not a number: its members mix signs. */
  | 'undefined-mean'
  /** Fewer members are available than asked for. */
  | 'too-few-available'
  /** The result is too large for a number. */
  | 'overflow';

/** One absent number. */
export interface Absence {
  readonly unit: string;
  /** Code of the indicator or group. */
  readonly code: string;
  readonly reason: AbsenceReason;
}
