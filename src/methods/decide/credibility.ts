import { beyond } from '../describe/level.js';
import type { Criterion } from './criteria.js';

/** When a difference in a criterion counts, in its unit of measure: 0 ≤ q ≤ p ≤ v. */
export interface ElectreThreshold {
  /** Indifference: a lead up to this does not matter. */
  readonly q: number;
  /** Preference: a lead from this on matters fully. */
  readonly p: number;
  /** Veto: a lead from this on cannot be made up for; without it there is no veto. */
  readonly v?: number;
}

/** Concordance and credibility of every unit over every other, row after row. */
export function credibilityOf(
  criteria: readonly Criterion[],
  thresholds: readonly ElectreThreshold[],
  size: number,
): { concordance: Float64Array; credibility: Float64Array } {
  const concordance = new Float64Array(size * size);
  const credibility = new Float64Array(size * size);
  const leads = new Float64Array(criteria.length);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      let agreed = 0;
      criteria.forEach(({ column, cost, weight }, k) => {
        const { q, p, v = Infinity } = thresholds[k]!;
        const lead = cost ? column[a]! - column[b]! : column[b]! - column[a]!;
        leads[k] = settled(lead, [q, p, v], column[a]!, column[b]!);
        agreed += weight * between(leads[k]!, p, q);
      });
      // A mean of ones is one, whatever the weights' sum rounds to.
      const c = agreed > 1 - 1e-12 ? 1 : agreed;
      let s = c;
      thresholds.forEach(({ p, v }, k) => {
        const discordance = v === undefined ? 0 : 1 - between(leads[k]!, v, p);
        if (discordance > c) s *= (1 - discordance) / (1 - c);
      });
      concordance[a * size + b] = c;
      credibility[a * size + b] = s;
    }
  }
  return { concordance, credibility };
}

/** The threshold that a lead is exactly at on paper, or the lead. */
function settled(lead: number, thresholds: readonly number[], a: number, b: number): number {
  return thresholds.find((threshold) => beyond(lead, threshold, a, b) === 0) ?? lead;
}

/** 1 up to `low`, 0 from `high` on, straight between; where both are the same, 1 up to it. */
function between(lead: number, high: number, low: number): number {
  if (lead <= low) return 1;
  return lead >= high ? 0 : (high - lead) / (high - low);
}
