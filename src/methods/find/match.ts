/** One method tried against published scores. */
import type { Aggregating } from '../aggregate/method.js';
import { kendallAgreement } from '../agree/kendall.js';
import { shown } from '../cells.js';
import type { Normalizing } from '../normalize/method.js';
import type { Table } from '../table.js';
import { rankInto } from '../uncertainty/rank.js';
import type { Weighing } from '../weigh/method.js';
import type { Fit } from './fit.js';

/** A method tried, and how near it comes. */
export interface MethodMatch {
  readonly normalize: Normalizing;
  readonly weigh: Weighing;
  readonly aggregate: Aggregating;
  /** Name of the further change, where some were given. */
  readonly change: string | null;
  /** Whether every published score is reproduced to its printed digits. */
  readonly reproduces: boolean;
  readonly fit: Omit<Fit, 'residuals'>;
  /** Kendall's tau-b between the two rankings; `null` where one of them has no order. */
  readonly kendall: number | null;
  /** In the order of the table, units with a published score only; `found` is on the published scale. */
  readonly units: readonly {
    readonly unit: string;
    readonly published: number;
    readonly found: number | null;
    readonly residual: number | null;
    readonly within: boolean;
  }[];
}

/** Sets a method's scores beside the published ones. */
export function matchOf(
  method: Pick<MethodMatch, 'normalize' | 'weigh' | 'aggregate' | 'change'>,
  table: Table,
  published: Float64Array,
  scores: Float64Array,
  { residuals, ...fit }: Fit,
  tolerance: number,
): MethodMatch {
  const units = table.units.flatMap((unit, at) => {
    if (Number.isNaN(published[at]!)) return [];
    const residual = shown(residuals[at]!);
    return [
      {
        unit,
        published: published[at]!,
        found: residual === null ? null : fit.scale * scores[at]! + fit.shift,
        residual,
        within: residual !== null && Math.abs(residual) <= tolerance,
      },
    ];
  });
  const compared = units.filter(({ found }) => found !== null);
  const ranks = (values: readonly number[]) => {
    const out = new Uint32Array(values.length);
    rankInto(Float64Array.from(values), out);
    return Array.from(out);
  };
  const kendall = kendallAgreement(
    ranks(compared.map((one) => one.found!)),
    ranks(compared.map((one) => one.published)),
  );
  return { ...method, reproduces: fit.scale > 0 && units.every(({ within }) => within), fit, kendall, units };
}

/**
 * Orders matches, best first: reproduces all; scores most units; is nearest; by the simplest fit.
 *
 * A method that scores fewer units has less to be wrong about.
 */
export function bestFirst(tolerance: number): (x: MethodMatch, y: MethodMatch) => number {
  const scored = (match: MethodMatch) => match.units.filter(({ found }) => found !== null).length;
  return (x, y) =>
    Number(y.reproduces) - Number(x.reproduces) ||
    scored(y) - scored(x) ||
    distance(x, tolerance) - distance(y, tolerance) ||
    simplicity(x) - simplicity(y);
}

/** How far off: anything below half the last printed digit is as near as can be told, and so are equal digits. */
function distance({ fit }: MethodMatch, tolerance: number): number {
  return Number(Math.max(tolerance, fit.rootMeanSquare).toPrecision(9));
}

function simplicity({ fit }: MethodMatch): number {
  return ['as-is', 'scaled', 'affine'].indexOf(fit.kind);
}
