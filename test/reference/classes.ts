/** Which class a number is in. */
import type { ClassBand, Classes, Gate, Group } from 'chiso';
import { compare, type Fraction, hundred, over, read, times, zero } from './fraction.js';
import { type Part, rounded } from './unit.js';

interface Edge {
  readonly at: Fraction;
  /** The edge belongs to the class. */
  readonly own: boolean;
}

const lower = ({ from, above }: ClassBand): Edge | undefined => {
  if (from !== undefined) return { at: read(from), own: true };
  return above === undefined ? undefined : { at: read(above), own: false };
};

const upper = ({ upTo, below }: ClassBand): Edge | undefined => {
  if (upTo !== undefined) return { at: read(upTo), own: true };
  return below === undefined ? undefined : { at: read(below), own: false };
};

const turned = (edge: Edge | undefined) => edge && { at: edge.at, own: !edge.own };

/** Both edges of a class: its own, or where its neighbours begin. */
function edges(
  { bands }: Classes,
  at: number,
): { readonly low: Edge | undefined; readonly high: Edge | undefined } {
  const [band, better, worse] = [bands[at], bands[at - 1], bands[at + 1]];
  return {
    low: (band && lower(band)) ?? (worse && turned(upper(worse))),
    high: (band && upper(band)) ?? (better && turned(lower(better))),
  };
}

/** Place of the class in the list, best first; nothing for a number between two classes or beyond them. */
export function bandOf(value: Fraction, classes: Classes): number | undefined {
  const reaches = (edge: Edge | undefined, side: number) => {
    if (!edge) return true;
    const place = compare(value, edge.at) * side;
    return place > 0 || (place === 0 && edge.own);
  };
  const all = classes.bands.map((_, at) => edges(classes, at));
  const found = all.findIndex(({ low, high }) => reaches(low, 1) && reaches(high, -1));
  if (found >= 0) return found;
  if (classes.gap !== 'lower') return undefined;
  // Between two classes: the next lower one, which is the best one it is above.
  const below = all.findIndex(({ low }) => reaches(low, 1));
  return below > 0 ? below : undefined;
}

export const nameOf = (band: ClassBand | undefined) => band?.code ?? band?.title.vi ?? null;

interface Judged {
  readonly groups: readonly { readonly node: Group; readonly part: Part }[];
  /** What their points are out of. */
  readonly max: Fraction;
}

/** The class of a unit by the points that count for it: 'gap' between two classes. */
export function classOf(
  classes: Classes | undefined,
  { groups, max }: Judged,
  published: (points: Fraction) => Fraction,
  points: Fraction,
) {
  if (!classes) return undefined;
  if (max.n === 0n && classes.of !== 'each-group') return 'gap';
  const band = (value: Fraction) => bandOf(rounded(value, classes.round), classes) ?? 'gap';
  const percent = (some: Fraction, most: Fraction) => times(over(some, most), hundred);
  if (classes.of === 'total') return band(published(points));
  if (classes.of === 'percent') return band(percent(points, max));
  const each = groups
    .filter(({ node, part }) => (node.role ?? 'score') === 'score' && part.points && part.max.n !== 0n)
    .map(({ part }) => band(percent(part.points ?? zero, part.max)));
  if (each.length === 0) return 'gap';
  const known = each.filter((one) => one !== 'gap');
  if (known.length < each.length) return 'gap';
  if (classes.groups === 'lowest') return Math.max(...known);
  return new Set(known).size === 1 ? known[0] : 'gap';
}

/** What is left of a class after the gates that act, and the edges to which points go down. */
export function afterGates(
  classes: Classes | undefined,
  acting: readonly Gate[],
  found: number | 'gap' | undefined,
) {
  if (!classes || found === undefined) return { band: undefined, edges: [] };
  const last = classes.bands.length - 1;
  if (found === 'gap')
    return { band: acting.some(({ do: action }) => action === 'fail') ? last : undefined, edges: [] };
  const limits = acting.flatMap((gate) => {
    const at = {
      'class-at-most': classes.bands.findIndex((band) => nameOf(band) === gate.class),
      'class-down': Math.min(last, found + (gate.steps ?? 1)),
      fail: last,
    }[gate.do as string];
    return at !== undefined && at > found
      ? [{ at, edge: gate.score === 'edge' ? edges(classes, at).high?.at : undefined }]
      : [];
  });
  return {
    band: Math.max(found, ...limits.map(({ at }) => at)),
    edges: classes.of === 'each-group' ? [] : limits.flatMap(({ edge }) => edge ?? []),
  };
}
