/** Which units there are: two that may be one, and those that were expected. */
import { unitNotExpected, unitsAlike, unitsMissing } from '../messages/units.js';
import { type Report, tell } from './report.js';

export interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Words that differ in capitals, spaces and the spelling of their accents only are one. */
export function sameName(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function tellRoster(
  units: readonly Named[],
  expected: readonly string[] | undefined,
  to: Report,
): void {
  const first = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    const words = new Set([unit.id, unit.name ?? unit.id].map(sameName));
    const other = [...words].map((each) => first.get(each)).find((each) => each !== undefined);
    if (other !== undefined && units[other]?.id !== unit.id)
      tell(unitsAlike, { unit, other: units[other] as Named }, to, [index, 'id']);
    for (const each of words) if (!first.has(each)) first.set(each, index);
  }
  if (!expected) return;
  const wanted = new Set(expected.map((each) => sameName(String(each))));
  const missing = expected.filter((each) => !first.has(sameName(String(each))));
  if (missing.length > 0) tell(unitsMissing, { missing, of: expected.length }, to, []);
  for (const [index, { id, name = id }] of units.entries()) {
    if (!wanted.has(sameName(id)) && !wanted.has(sameName(name)))
      tell(unitNotExpected, { id }, to, [index, 'id']);
  }
}
