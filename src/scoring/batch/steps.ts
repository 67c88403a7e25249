/** Points that are one of a few: bands, options, a fixed number. */
import type { Give } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import { type Rational, rational } from '../../numbers/rational.js';
import { round } from '../../numbers/round.js';
import type { Interval } from '../../rules/bands.js';
import { give } from '../../rules/give.js';
import { mark, open, type Points, safe, state } from './block.js';
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
    const whole = points.map(({ n, d }) => ((n * BigInt(scale)) % d === 0n ? Number((n * BigInt(scale)) / d) : NaN));
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
  const bands = intervals.map((interval) => ({ ...interval, low: edge(interval.from, -1), high: edge(interval.to, 1) }));
  if (!points || bands.some(({ low, high }) => !low || !high)) return undefined;
  const given = Float64Array.from(points.values);
  const find = isStaircase(bands) ? stairs(bands) : anyBand(bands);
  const { top, bottom, zeroTop } = of;
  const count = bands.length;
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
      for (let place = 0; place < length; place += 1) {
        const below = under[place] as number;
        const a = below === 0 ? zeroTop : (over[place] as number);
        const b = below === 0 ? 1 : below;
        const band = find(a, b);
        buffer[place] = given[band] as number;
        if (a > farthest || a < -farthest || b > farthest) mark(out, place, state.hard);
        else if (band === count && otherwise === undefined && out.states[place] === state.known) mark(out, place, state.hard);
      }
      return points.scale;
    },
  };
}

interface EdgedBand extends Interval {
  readonly low: readonly [number, number] | undefined;
  readonly high: readonly [number, number] | undefined;
}

/** Bands from the highest down, each open above where the one before it starts: the lower edges decide. */
function isStaircase(bands: readonly EdgedBand[]): boolean {
  return bands.every(({ fromIncl, to, toIncl, low }, index) => {
    const before = bands[index - 1]?.from;
    const joined = index === 0 ? to === undefined : to?.n === before?.n && to?.d === before?.d && to !== undefined;
    return fromIncl && !toIncl && joined && low !== undefined && Number.isFinite(low[0]);
  });
}

function stairs(bands: readonly EdgedBand[]): (a: number, b: number) => number {
  const tops = Float64Array.from(bands, ({ low }) => low?.[0] as number);
  const unders = Float64Array.from(bands, ({ low }) => low?.[1] as number);
  return (a, b) => {
    let band = 0;
    while (band < tops.length && a * (unders[band] as number) < (tops[band] as number) * b) band += 1;
    return band;
  };
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
  cells: ArrayLike<unknown> | ((row: number) => unknown),
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
    isBoolean ? [[option === 'true', index], [option === 'true' ? 1 : 0, index], [option, index]] : [[option, index]],
  );
  const values = accepted.map(([value]) => value);
  const places = accepted.map(([, index]) => index);
  const count = values.length;
  const rest = (value: unknown): number => {
    if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return state.absent;
    const other = otherwise && !isBoolean && typeof value === 'string' && (otherwise.allowed?.includes(value) ?? true);
    return other ? state.known : state.hard;
  };
  return {
    error: 0,
    scale: points.scale,
    kernel: ({ rows }, out) => {
      open(out, rows.length);
      const { buffer } = out;
      for (let place = 0; place < rows.length; place += 1) {
        const row = rows[place] as number;
        const value = typeof cells === 'function' ? cells(row) : cells[row];
        let option = 0;
        while (option < count && values[option] !== value) option += 1;
        if (option < count) buffer[place] = given[places[option] as number] as number;
        else {
          const is = rest(value);
          buffer[place] = given[given.length - 1] as number;
          if (is !== state.known) mark(out, place, is);
        }
      }
      return points.scale;
    },
  };
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
