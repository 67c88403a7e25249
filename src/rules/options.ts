/** The options a declared input can hold. */
import type { Input } from '../framework/model.js';
import { optionValues } from '../framework/option.js';

const yesOrNo: readonly string[] = ['true', 'false'];
const sets = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string>>();

/** True and false for a yes/no; `undefined` where the input declares none. Made once for each list, which may be long. */
export function optionsOf(input: Input | undefined): ReadonlySet<string> | undefined {
  const options = input?.kind === 'boolean' ? yesOrNo : optionValues(input);
  if (!options) return undefined;
  const made = sets.get(options) ?? new Set(options);
  sets.set(options, made);
  return made;
}

/** More names than any sentence lists. */
export const mostNamed = 20;

/** The first names, or the first of those wanted; looks at no more of them than it must. */
export function firstOf(
  names: Iterable<string>,
  most: number,
  wanted: (name: string) => boolean = () => true,
): readonly string[] {
  const first: string[] = [];
  for (const name of names) {
    if (first.length === most) break;
    if (wanted(name)) first.push(name);
  }
  return first;
}
