/** Points that depend on themselves, through `score` and `percentOf`. */
import { scoresInCircle } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import type { Check, Outline } from './outline.js';

/** Codes of a circle that a sentence shows; the circle may be as long as the document. */
const mostShown = 12;

/** Every circle once, at the reference that closes it. Walks without recursion: a chain may be long. */
export const cycles: Check = (outline) => {
  const issues: Issue[] = [];
  const done = new Set<string>();
  const references = referencesOf(outline);
  for (const start of references.keys()) {
    const trail: { readonly code: string; next: number }[] = done.has(start)
      ? []
      : [{ code: start, next: 0 }];
    const open = new Map(trail.map(({ code }, place) => [code, place]));
    for (let top = trail[trail.length - 1]; top; top = trail[trail.length - 1]) {
      const reference = references.get(top.code)?.[top.next];
      if (!reference) {
        done.add(top.code);
        open.delete(top.code);
        trail.pop();
        continue;
      }
      top.next += 1;
      const { to, path } = reference;
      const first = open.get(to);
      if (first !== undefined) {
        const circle = trail.slice(first, first + mostShown).map(({ code }) => code);
        issues.push(issue(scoresInCircle, path, { codes: [...circle, to].slice(0, mostShown) }));
      } else if (!done.has(to)) {
        open.set(to, trail.length);
        trail.push({ code: to, next: 0 });
      }
    }
  }
  return issues;
};

interface Reference {
  readonly to: string;
  readonly path: Issue['path'];
}

/** What the points of each code need: a group its members, an indicator what its rule names. */
function referencesOf({ groups, indicators }: Outline): ReadonlyMap<string, readonly Reference[]> {
  const references = new Map<string, readonly Reference[]>();
  for (const { code, uses } of indicators) {
    const scored = uses.codes.filter((each) => each.scored);
    references.set(
      code,
      scored.map((each) => ({ to: each.code, path: each.path })),
    );
  }
  for (const { code, members, node } of groups) {
    // A code used twice is told of elsewhere, and is no circle.
    if (references.has(code)) continue;
    references.set(
      code,
      node.direct ? [] : members.map((member) => ({ to: member.code, path: member.path })),
    );
  }
  return references;
}
