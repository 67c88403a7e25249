/** The edges of classes: where each begins and ends, for those who check them and for those who classify. */
import type { ClassBand } from '../framework/policy.js';
import { exact } from '../numbers/exact.js';
import { compare, type Rational } from '../numbers/rational.js';

/** A class with both edges settled; an edge that is not there is at infinity. */
export interface ClassInterval {
  readonly from: Rational | undefined;
  readonly fromIncl: boolean;
  readonly to: Rational | undefined;
  readonly toIncl: boolean;
}

/** The edges of classes in the order given; an upper edge left out is where the class before it starts. */
export function classIntervals(bands: readonly ClassBand[]): readonly ClassInterval[] {
  return isWorstFirst(bands) ? settled([...bands].reverse()).reverse() : settled(bands);
}

/** Listed best first, an upper edge that is left out is where the class before begins, a lower one where the next ends. */
function settled(bands: readonly ClassBand[]): ClassInterval[] {
  const lower = bands.map(({ from, above }) => ({ edge: from ?? above, included: from !== undefined }));
  const upper = bands.map(({ upTo, below }) => ({ edge: upTo ?? below, included: upTo !== undefined }));
  return bands.map((_band, index) => {
    const from = lower[index]?.edge === undefined ? flipped(upper[index + 1]) : lower[index];
    const to = upper[index]?.edge === undefined ? flipped(lower[index - 1]) : upper[index];
    return {
      from: from?.edge === undefined ? undefined : exact(from.edge),
      fromIncl: from?.included ?? false,
      to: to?.edge === undefined ? undefined : exact(to.edge),
      toIncl: to?.included ?? false,
    };
  });
}

function flipped<T extends { readonly included: boolean }>(edge: T | undefined): T | undefined {
  return edge && { ...edge, included: !edge.included };
}

/** The classes, best first. */
export function bestFirst(bands: readonly ClassBand[]): readonly ClassBand[] {
  return isWorstFirst(bands) ? [...bands].reverse() : bands;
}

/** Whether the list rises; a class at the end of the scale may have no edge of its own. */
function isWorstFirst(bands: readonly ClassBand[]): boolean {
  const edges = bands.flatMap(({ from, above, upTo, below }, index) => {
    const lower = from ?? above;
    const edge = lower ?? upTo ?? below;
    return edge === undefined ? [] : [{ index, edge: exact(edge), isLower: lower !== undefined }];
  });
  const [first, last] = [edges[0], edges[edges.length - 1]];
  if (!first || !last) return false;
  const order = compare(first.edge, last.edge);
  if (order !== 0) return order < 0;
  // One edge, or one between two classes: it bounds the better class from below, or the worse from above.
  return first.isLower ? first.index > 0 : first.index < bands.length - 1;
}
