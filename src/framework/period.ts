/** Reporting periods: a year, a half of it, a quarter or a month. */

/** When a period starts, in months since year 0, and how many it has. */
export interface Months {
  readonly start: number;
  readonly length: 12 | 6 | 3 | 1;
}

/** Reads "2024", "2024-H1", "2024-Q3" or "2024-07"; nothing else is a period. */
export function monthsOf(period: string): Months | undefined {
  const [, year = '', letter = '', number = ''] =
    /^(\d{4})(?:-(?:([HQ])([1-4])|(0[1-9]|1[0-2])))?$/.exec(period) ?? [];
  if (year === '') return undefined;
  const start = 12 * Number(year);
  if (period.length === 4) return { start, length: 12 };
  if (letter === '') return { start: start + Number(period.slice(5)) - 1, length: 1 };
  const length = letter === 'H' ? 6 : 3;
  return letter === 'H' && Number(number) > 2
    ? undefined
    : { start: start + length * (Number(number) - 1), length };
}
