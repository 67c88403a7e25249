import type { Place } from './tree.js';

/**
 * Which place of the older framework each place of the newer one is: the one with its code, else the only one of its
 * kind and title whose code is gone.
 */
export function matchPlaces(before: readonly Place[], after: readonly Place[]): Map<Place, Place> {
  const byCode = new Map(before.map((place) => [place.code, place]));
  const codes = new Set(after.map(({ code }) => code));
  const gone = unambiguous(before.filter(({ code }) => !codes.has(code)));
  const fresh = unambiguous(after.filter(({ code }) => !byCode.has(code)));
  const pairs = new Map<Place, Place>();
  for (const place of after) {
    const old =
      byCode.get(place.code) ?? (fresh.get(keyOf(place)) === place ? gone.get(keyOf(place)) : undefined);
    if (old) pairs.set(place, old);
  }
  return pairs;
}

function keyOf({ kind, node }: Place): string {
  return `${kind} ${node.title?.vi.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() ?? ''}`;
}

/** Places by kind and title, without titles that several share or that are missing. */
function unambiguous(list: readonly Place[]): Map<string, Place> {
  const counts = new Map<string, number>();
  for (const place of list) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const single = list.filter((place) => place.node.title && counts.get(keyOf(place)) === 1);
  return new Map(single.map((place) => [keyOf(place), place]));
}
