/** The normalisation of a framework's indicator, in the words of a composite index. */
import type { Normalization } from '../../framework/model.js';
import { exact } from '../../numbers/exact.js';
import { toNumber } from '../../numbers/rational.js';
import type { CompositeNode } from './spec.js';

/**
 * Direction, goalposts and method of a node, its shares on a scale from 0 to `total`.
 *
 * @param max - Maximum of the indicator, which the range in points refers to.
 */
export function nodeMethod(
  normalization: Normalization,
  max: number,
  total: number,
): Pick<CompositeNode, 'direction' | 'goalposts' | 'normalize'> {
  if (normalization.method === 'best') return { normalize: { method: 'fraction-of-best', times: total } };
  const points = normalization.range?.map((end) => (toNumber(exact(end)) / max) * total);
  const range: readonly [number, number] = points ? [points[0]!, points[1]!] : [0, total];
  const log = normalization.log ? ({ log: 'natural' } as const) : {};
  const { direction } = normalization;
  if (normalization.method === 'min-max')
    return { direction, normalize: { method: 'min-max', range, ...log } };
  const [low, high] = normalization.goalposts;
  return {
    direction,
    goalposts: [toNumber(exact(low)), toNumber(exact(high))],
    normalize: { method: 'goalposts', range, clamp: normalization.clamp ?? true, ...log },
  };
}
