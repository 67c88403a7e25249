/** Points as they are published: converted to another scale, then rounded. */
import { div, isZero, mul, type Rational } from '../numbers/rational.js';
import { round } from '../numbers/round.js';
import type { Scoring } from './unit.js';

/** The published number of points out of a maximum; none where there is nothing to convert by. */
export function published(data: Scoring, points: Rational, max: Rational): Rational | undefined {
  const { convertTo, totalRounding } = data.plan;
  const by = conversionBase(data, max);
  if (convertTo && isZero(by)) return undefined;
  const converted = convertTo ? mul(div(points, by), convertTo) : points;
  return totalRounding ? round(converted, totalRounding.places, totalRounding.mode) : converted;
}

/** The points that become `convertTo`: the whole scale, or what this unit could earn. */
export function conversionBase({ plan, layout }: Scoring, max: Rational): Rational {
  return plan.framework.convertBy === 'scale' ? layout.scale : max;
}
