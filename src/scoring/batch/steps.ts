/** Points that are one of a few: bands, options, a fixed number. */
import type { Give } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import { type Rational, rational } from '../../numbers/rational.js';
import { round } from '../../numbers/round.js';
import type { Interval } from '../../rules/bands.js';
import { give } from '../../rules/give.js';
import type { Node } from '../plan.js';
import { type Column, mark, open, type Points, safe, state } from './block.js';
import type { Fraction } from './quotient.js';

/** Points written as whole numbers over one power of ten; undefined where a fraction has no decimals that end. */
export function wholePoints(
  gives: readonly (Give | undefined)[],
  max: Rational,
  digits: Digits | undefined,
): { readonly values: readonly number[]; readonly scale: number } | undefined {
  const points = gives.map((given) => {
    const exact = given === undefined ? rational(0n) : give(given)(max);
    return digits ? round(exact, digits.places, digits.mode) : exact;
  });
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    const whole = points.map(({ n, d }) =>
      (n * BigInt(scale)) % d === 0n ? Number((n * BigInt(scale)) / d) : NaN,
    );
    if (whole.every((value) => Math.abs(value) <= safe / 1e6)) return { values: whole, scale };
  }
  return undefined;
}

/** Points by the band a quotient falls in; `otherwise` undefined makes a number in no band hard. */
export function bandPoints(
  of: Fraction,
  intervals: readonly Interval[],
  gives: readonly Give[],
  otherwise: Give | undefined,
  max: Rational,
  digits: Digits | undefined,
): Points | undefined {
  const points = wholePoints([...gives, otherwise], max, digits);
  const bands = intervals.map((interval) => ({
    ...interval,
    low: edge(interval.from, -1),
    high: edge(interval.to, 1),
  }));
  if (!points || bands.some(({ low, high }) => !low || !high)) return undefined;
  const count = bands.length;
  const gap = otherwise === undefined;
  const given = Float64Array.from(points.values);
  if (gap) given[count] = Number.NaN;
  const stairs = isStaircase(bands);
  const find = anyBand(bands);
  const tops = Float64Array.from(bands, ({ low }) => low?.[0] as number);
  const unders = Float64Array.from(bands, ({ low }) => low?.[1] as number);
  const { top, bottom, zeroTop } = of;
  return {
    error: 0,
    scale: points.scale,
    kernel: (block, out) => {
      const { length } = block.rows;
      of.read(block);
      open(out, length);
      if (!top.clean) {
        out.clean = false;
        out.states.set(top.states.subarray(0, length));
      }
      const [over, under, { buffer }] = [top.values, bottom.values, out];
      const largest = stairs
        ? climb(over, under, buffer, length, zeroTop, tops, unders, given)
        : search(over, under, buffer, length, zeroTop, find, given);
      if (gap)
        for (let place = 0; place < length; place += 1) if (Number.isNaN(buffer[place])) unplaced(out, place);
      if (largest > farthest) for (let place = 0; place < length; place += 1) mark(out, place, state.hard);
      return points.scale;
    },
  };
}

/** Counts the edges not reached, best band first: no branch to guess wrong. */
function climb(
  over: Float64Array,
  under: Float64Array,
  buffer: Float64Array,
  length: number,
  zeroTop: number,
  tops: Float64Array,
  unders: Float64Array,
  given: Float64Array,
): number {
  let largest = 0;
  for (let place = 0; place < length; place += 1) {
    const below = under[place] as number;
    const a = below === 0 ? zeroTop : (over[place] as number);
    const b = below === 0 ? 1 : below;
    let band = 0;
    for (let edge = 0; edge < tops.length; edge += 1) {
      band += Number(a * (unders[edge] as number) < (tops[edge] as number) * b);
    }
    largest = Math.max(largest, Math.abs(a), b);
    buffer[place] = given[band] as number;
  }
  return largest;
}

function search(
  over: Float64Array,
  under: Float64Array,
  buffer: Float64Array,
  length: number,
  zeroTop: number,
  find: (a: number, b: number) => number,
  given: Float64Array,
): number {
  let largest = 0;
  for (let place = 0; place < length; place += 1) {
    const below = under[place] as number;
    const a = below === 0 ? zeroTop : (over[place] as number);
    const b = below === 0 ? 1 : below;
    largest = Math.max(largest, Math.abs(a), b);
    buffer[place] = given[find(a, b)] as number;
  }
  return largest;
}

/** A number in no band, where the rule has no `else`. */
function unplaced(out: Column, place: number): void {
  out.buffer[place] = 0;
  if (out.states[place] === state.known) mark(out, place, state.hard);
}

interface EdgedBand extends Interval {
  readonly low: readonly [number, number] | undefined;
  readonly high: readonly [number, number] | undefined;
}

/** Bands from the highest down, each open above where the one before it starts: the lower edges decide. */
function isStaircase(bands: readonly EdgedBand[]): boolean {
  return bands.every(({ fromIncl, to, toIncl, low }, index) => {
    const before = bands[index - 1]?.from;
    const joined =
      index === 0 ? to === undefined : to?.n === before?.n && to?.d === before?.d && to !== undefined;
    return fromIncl && !toIncl && joined && low !== undefined && Number.isFinite(low[0]);
  });
}

function anyBand(bands: readonly EdgedBand[]): (a: number, b: number) => number {
  return (a, b) => {
    const band = bands.findIndex(({ low, high, fromIncl, toIncl }) => {
      const [lowTop, lowUnder] = low as readonly [number, number];
      const [highTop, highUnder] = high as readonly [number, number];
      const above = a * lowUnder - lowTop * b;
      const under = a * highUnder - highTop * b;
      return (above > 0 || (above === 0 && fromIncl)) && (under < 0 || (under === 0 && toIncl));
    });
    return band < 0 ? bands.length : band;
  };
}

/** Edges and values up to here can be multiplied without losing a digit. */
const largestEdge = 2 ** 20;
const farthest = safe / largestEdge;

/** An edge as two whole numbers; one that is not there lies beyond everything. */
function edge(at: Rational | undefined, sign: number): readonly [number, number] | undefined {
  if (!at) return [sign * Infinity, 1];
  const [n, d] = [Number(at.n), Number(at.d)];
  return Math.abs(n) <= largestEdge && d <= largestEdge ? [n, d] : undefined;
}

/** Points by the option chosen. */
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
  const given = Float64Array.from(points.values);
  // A boolean may come as itself, as its text, or as 1 and 0.
  const accepted = options.flatMap((option, index): readonly (readonly [unknown, number])[] =>
    isBoolean
      ? [
          [option === 'true', index],
          [option === 'true' ? 1 : 0, index],
          [option, index],
        ]
      : [[option, index]],
  );
  const values = accepted.map(([value]) => value);
  const places = accepted.map(([, index]) => index);
  const rest = (value: unknown): number => {
    if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value)))
      return state.absent;
    const other =
      otherwise && !isBoolean && typeof value === 'string' && (otherwise.allowed?.includes(value) ?? true);
    return other ? state.known : state.hard;
  };
  return {
    error: 0,
    scale: points.scale,
    kernel: ({ rows, table }, out) => {
      const cells = table.values(node, name);
      open(out, rows.length);
      const cell = typeof cells === 'function' ? cells : undefined;
      const list = cells as ArrayLike<unknown>;
      for (let place = 0; place < rows.length; place += 1) {
        const row = rows[place] as number;
        const value = cell ? cell(row) : list[row];
        const option = optionOf(values, value);
        out.buffer[place] = given[option < 0 ? given.length - 1 : (places[option] as number)] as number;
        if (option < 0 && rest(value) !== state.known) mark(out, place, rest(value));
      }
      return points.scale;
    },
  };
}

function optionOf(options: readonly unknown[], value: unknown): number {
  for (let option = 0; option < options.length; option += 1) if (options[option] === value) return option;
  return -1;
}

/** The same points for every unit. */
export function fixedPoints(given: Give, max: Rational, digits: Digits | undefined): Points | undefined {
  const points = wholePoints([given], max, digits);
  if (!points) return undefined;
  const [value = 0] = points.values;
  return {
    error: 0,
    scale: points.scale,
    kernel: ({ rows }, out) => {
      open(out, rows.length);
      out.buffer.fill(value, 0, rows.length);
      return points.scale;
    },
  };
}
