import { criteriaCount, optionOutOfRange, unusableThreshold } from '../../messages/decide.js';
import { fail, issue } from '../../messages/issue.js';
import { tooManyUnits } from '../../messages/robustness.js';
import { checkOptions, demand, isRecord, type Rule } from '../arguments.js';
import { aNumber, aText } from '../rules.js';
import type { Table } from '../table.js';
import { stop } from './check.js';
import { credibilityOf, type ElectreThreshold } from './credibility.js';
import { type Criteria, type Criterion, type DecideOptions, prepareComparison } from './criteria.js';
import { type Decision, decide, figuresTable, forAll, type WorkingTable } from './decision.js';
import { distil } from './distillation.js';

/** What ELECTRE III must be told. */
export interface ElectreOptions extends DecideOptions {
  /** Thresholds per indicator of the table, in its unit of measure. */
  readonly thresholds: readonly ElectreThreshold[];
  /** How much a credibility must differ to count: s(λ) = beta + alpha λ; default 0.3 − 0.15 λ, as in the paper. */
  readonly distillation?: { readonly alpha: number; readonly beta: number };
}

/** Result of ELECTRE III: the scores are the mean positions in the two distillations. */
export interface ElectreDecision extends Decision {
  /** Class of each unit taken from the best down; units of one class are equal. */
  readonly descending: readonly (number | null)[];
  /** Class of each unit taken from the worst up, numbered from the best. */
  readonly ascending: readonly (number | null)[];
}

/** Most units: every pair is compared, and distilling takes time that grows with the cube of their number. */
const mostUnits = 1000;

/**
 * ELECTRE III: how credible it is that a unit is at least as good as another, distilled into two rankings.
 *
 * Concordance of a over b per criterion: 1 if b leads by q at most, 0 from p on, straight between; C is their weighted
 * mean (weights of sum 1). Discordance: 0 up to p, 1 from the veto v on, straight between. Credibility
 * S = C Π (1 − d) / (1 − C) over the criteria with d > C. Distillation takes out, from the best down and from the worst
 * up, the units that outrank most and are outranked least at falling credibility levels, with s(λ) as the
 * difference that counts. score = mean of the positions (competition ranks) in the two orders; **a lower score is
 * better**. Two units that the orders place differently are incomparable ({@link electreRelation}); the rank then is a
 * compromise.
 *
 * A criterion of weight 0 is **not** left out: it keeps its veto. At most 1,000 units: all pairs are compared.
 * Missing data: an error, or the unit is left out. Errors: those of {@link saw} without the normalisation's,
 * `criteria-count`, `unusable-threshold`, `option-out-of-range`, `too-many-units`.
 *
 * @example
 * ```ts
 * import { electre, tableFromRows } from 'chiso/methods';
 *
 * const thresholds = [{ q: 1, p: 2 }];
 * electre(tableFromRows([[10], [14], [14.5]]), { weights: [1] }, { thresholds }).ranks; // => [3, 1, 1]
 * ```
 *
 * Source: B. Roy, Cahiers du CERO 20 (1978) 3-24; J. Figueira, V. Mousseau and B. Roy, ELECTRE methods, in Multiple
 * Criteria Decision Analysis, Springer 2005.
 */
export function electre(table: Table, criteria: Criteria, options: ElectreOptions): ElectreDecision {
  const comparison = prepareComparison(table, criteria, options, true);
  const size = comparison.units.length;
  if (size > mostUnits) fail(tooManyUnits, ['units'], { count: size, most: mostUnits });
  checkOptions(options?.distillation ?? {}, { alpha: aNumber, beta: aNumber });
  const { alpha, beta } = options?.distillation ?? { alpha: -0.15, beta: 0.3 };
  const lowest = Math.min(beta, alpha + beta);
  if (!(lowest >= 0 && Math.max(beta, alpha + beta) < 1)) {
    fail(optionOutOfRange, ['distillation'], { option: 's(λ)', value: lowest, range: '0 ≤ s(λ) < 1' });
  }
  const thresholds = thresholdsOf(options?.thresholds, comparison.criteria, table.indicators.length);
  const { concordance, credibility } = credibilityOf(comparison.criteria, thresholds, size);
  const descending = distil(credibility, size, alpha, beta, 1);
  const last = distil(credibility, size, alpha, beta, -1);
  const most = last.reduce((a, b) => Math.max(a, b));
  const ascending = last.map((position) => most + 1 - position);
  const down = positions(descending);
  const up = positions(ascending);
  const scores = down.map((position, unit) => (position + up[unit]!) / 2);
  const { units } = comparison;
  const pairs = (name: string, en: string, vi: string, values: Float64Array): WorkingTable => ({
    name,
    caption: { en, vi },
    rows: units,
    columns: units,
    values: units.map((_, row) => Array.from(values.subarray(row * size, (row + 1) * size))),
  });
  const tables = options.show
    ? [
        pairs(
          'concordance',
          'Concordance of the row over the column',
          'Độ hòa hợp của hàng so với cột',
          concordance,
        ),
        pairs(
          'credibility',
          'Credibility that the row outranks the column',
          'Độ tin cậy hàng trội hơn cột',
          credibility,
        ),
        figuresTable(
          'distillations',
          { en: 'Classes of the two distillations', vi: 'Các lớp theo hai lượt chưng cất' },
          comparison,
          { descending, ascending },
        ),
      ]
    : [];
  return {
    ...decide('electre-iii', comparison, scores, 'lower', tables),
    descending: forAll(comparison, descending),
    ascending: forAll(comparison, ascending),
  };
}

/**
 * How the final partial order of ELECTRE III places one unit against another: the intersection of both distillations.
 *
 * @returns `better`, `worse`, `indifferent`, `incomparable`; `null` if either unit is not ranked or not there.
 * @throws ChisoError `bad-option`: the decision is none of ELECTRE III.
 *
 * @example
 * ```ts
 * import { electre, electreRelation, tableFromRows } from 'chiso/methods';
 *
 * const decision = electre(tableFromRows([[10], [14]]), { weights: [1] }, { thresholds: [{ q: 1, p: 2 }] });
 * electreRelation(decision, '2', '1'); // => 'better'
 * ```
 */
export function electreRelation(
  decision: ElectreDecision,
  unit: string,
  other: string,
): 'better' | 'worse' | 'indifferent' | 'incomparable' | null {
  demand('decision', decision, anElectreDecision);
  for (const [name, id] of Object.entries({ unit, other })) demand(name, id, aText);
  const a = decision.units.indexOf(unit);
  const b = decision.units.indexOf(other);
  const places = [
    decision.descending[a],
    decision.descending[b],
    decision.ascending[a],
    decision.ascending[b],
  ];
  if (places.some((place) => typeof place !== 'number')) return null;
  const [downA, downB, upA, upB] = places as [number, number, number, number];
  const signs = [Math.sign(downB - downA), Math.sign(upB - upA)];
  const sum = signs[0]! + signs[1]!;
  if (sum !== 0) return sum > 0 ? 'better' : 'worse';
  return signs[0] === 0 ? 'indifferent' : 'incomparable';
}

const anElectreDecision: Rule = {
  holds: (value) =>
    isRecord(value) && ['units', 'descending', 'ascending'].every((list) => Array.isArray(value[list])),
  must: { en: 'what "electre" returned', vi: 'kết quả của "electre"' },
};

/** Competition ranks of classes numbered from 1. */
function positions(classes: Float64Array): Float64Array {
  const members = new Float64Array(classes.length + 2);
  for (const place of classes) members[place + 1]! += 1;
  for (let place = 1; place < members.length; place += 1) members[place]! += members[place - 1]!;
  return classes.map((place) => members[place]! + 1);
}

function thresholdsOf(
  given: readonly ElectreThreshold[],
  criteria: readonly Criterion[],
  expected: number,
): ElectreThreshold[] {
  const found = Array.isArray(given) ? given.length : 0;
  if (found !== expected) fail(criteriaCount, ['thresholds'], { what: 'thresholds', expected, found });
  stop(
    criteria.flatMap(({ code, place }) => {
      const { q, p, v } = (given[place] ?? {}) as Partial<ElectreThreshold>;
      const wrong = (threshold: string, value: unknown, rule: string) => [
        issue(unusableThreshold, ['thresholds', place, threshold], {
          criterion: code,
          threshold,
          value,
          rule,
        }),
      ];
      const odd = [q, p, v].find((threshold) => !['number', 'undefined'].includes(typeof threshold));
      if (odd !== undefined) return wrong('q, p, v', odd, 'q ≤ p ≤ v');
      if (!(q! >= 0 && q! < Infinity)) return wrong('q', q, 'q ≥ 0');
      if (!(p! >= q! && p! < Infinity)) return wrong('p', p, 'p ≥ q');
      return v === undefined || (v >= p! && v < Infinity) ? [] : wrong('v', v, 'v ≥ p');
    }),
  );
  return criteria.map(({ place }) => given[place]!);
}
