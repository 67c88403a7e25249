/** Normalises one column, without checks: for running again and again. */

import { fail } from '../../messages/issue.js';
import { unknownUnit } from '../../messages/scoring.js';
import type { AbsenceReason } from '../absence.js';
import type { Table } from '../table.js';
import { normalizingOptions } from './check.js';
import type {
  IndicatorFacts,
  NormalizeInput,
  Normalizer,
  Normalizing,
  NormalizingOptions,
} from './method.js';
import { normalizers } from './table.js';

/** What happened to a column: values lost to the logarithm, and the reason of those lost after it. */
export interface Found {
  readonly logged: Float64Array;
  readonly reason: AbsenceReason | undefined;
}

/**
 * Normalises one column into `out`, without checks: for running again and again.
 *
 * @returns Why numbers became absent, if any did.
 */
export function normalizeColumn(
  table: Table,
  code: string,
  column: Float64Array,
  how: Normalizing,
  facts: IndicatorFacts,
  out: Float64Array,
): Found {
  const options = normalizingOptions(how);
  const turn = turning(facts, options);
  const values = options.log
    ? column.map(turn)
    : facts.direction === 'lower-is-better'
      ? negatives(column)
      : column;
  const normalizer = normalizers[options.method] as Normalizer<NormalizingOptions>;
  const input: NormalizeInput<NormalizingOptions> = {
    code,
    values,
    options,
    facts,
    turn,
    unitAt: (id) => {
      const position = table.units.indexOf(id);
      return position < 0 ? fail(unknownUnit, [code], { id }) : position;
    },
  };
  return { logged: values, reason: normalizer(input, out) };
}

function negatives(column: Float64Array): Float64Array {
  const out = new Float64Array(column.length);
  for (let unit = 0; unit < out.length; unit += 1) out[unit] = -column[unit]!;
  return out;
}

function turning(facts: IndicatorFacts, { log }: NormalizingOptions): (value: number) => number {
  const logarithm = log === 'natural' ? Math.log : log === 'decimal' ? Math.log10 : undefined;
  const sign = facts.direction === 'lower-is-better' ? -1 : 1;
  if (!logarithm) return (value) => sign * value;
  return (value) => (value > 0 ? sign * logarithm(value) : Number.NaN);
}
