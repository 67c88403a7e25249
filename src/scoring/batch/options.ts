/** Points by the option chosen. */
import type { Give } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import type { Rational } from '../../numbers/rational.js';
import type { Node } from '../plan.js';
import { blockSize, mark, open, type Points, state } from './block.js';
import { wholePoints } from './fixed.js';

/** Points of an input that holds one of a few values; whatever else it holds gets `otherwise`, if that is declared. */
export function optionPoints(
  node: Node | undefined,
  name: string,
  isBoolean: boolean,
  options: readonly string[],
  gives: readonly Give[],
  otherwise: { readonly give: Give; readonly allowed: readonly string[] | undefined } | undefined,
  max: Rational,
  digits: Digits | undefined,
): Points | undefined {
  const points = wholePoints([...gives, otherwise?.give], max, digits);
  if (!points) return undefined;
  // A boolean may come as itself, as its text, or as 1 and 0.
  const accepted = options.flatMap((option, index): readonly (readonly [unknown, number])[] => {
    const worth = points.values[index] as number;
    if (!isBoolean) return [[option, worth]];
    return [option === 'true', option === 'true' ? 1 : 0, option].map((value) => [value, worth] as const);
  });
  const values = accepted.map(([value]) => value);
  const given = Float64Array.from([points.values.at(-1) as number, ...accepted.map(([, worth]) => worth)]);
  const rest = (value: unknown): number => {
    if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value)))
      return state.absent;
    const other =
      otherwise && !isBoolean && typeof value === 'string' && (otherwise.allowed?.includes(value) ?? true);
    return other ? state.known : state.hard;
  };
  return {
    error: 0,
    range: points.range,
    scale: points.scale,
    kernel: ({ rows, table }, out) => {
      const cells = table.values(node, name);
      open(out, rows.length);
      const chosen = typeof cells === 'function' ? Array.from(rows, cells) : cells;
      const places = typeof cells === 'function' ? firstPlaces.subarray(0, rows.length) : rows;
      if (choose(chosen, places, values, given, out.buffer) === 0) return points.scale;
      for (let place = 0; place < rows.length; place += 1) {
        const value = chosen[places[place] as number];
        if (!values.includes(value) && rest(value) !== state.known) mark(out, place, rest(value));
      }
      return points.scale;
    },
  };
}

/** Compares with every option, which costs less than to guess wrong which one comes; returns how many were none. */
function choose(
  chosen: ArrayLike<unknown>,
  places: Int32Array,
  options: readonly unknown[],
  given: Float64Array,
  buffer: Float64Array,
): number {
  let others = 0;
  for (let place = 0; place < places.length; place += 1) {
    const value = chosen[places[place] as number];
    let found = 0;
    for (let option = 0; option < options.length; option += 1)
      found += Number(value === options[option]) * (option + 1);
    buffer[place] = given[found] as number;
    others += Number(found === 0);
  }
  return others;
}

const firstPlaces = /* @__PURE__ */ Int32Array.from({ length: blockSize }, (_, place) => place);
