/** The options a declared input can hold. */
import type { Input } from '../framework/model.js';

const sets = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string>>();

/** True and false for a yes/no; `undefined` where the input declares none. Made once for each list, which may be long. */
export function optionsOf(input: Input | undefined): ReadonlySet<string> | undefined {
  if (input?.kind === 'boolean') return new Set(['true', 'false']);
  if (!input?.options) return undefined;
  const made = sets.get(input.options) ?? new Set(input.options);
  sets.set(input.options, made);
  return made;
}
