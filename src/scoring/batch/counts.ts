/** Points that are a number itself, or a whole number of steps of it. */
import type { PerUnit } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import { exact } from '../../numbers/exact.js';
import { greatest, least, type Rational, toNumber } from '../../numbers/rational.js';
import { type Column, type Limits, mark, open, type Points, safe, state } from './block.js';
import { wholePoints } from './fixed.js';
import type { Reader } from './read.js';
import { rounded } from './share.js';

/** Points given directly: within limits as they are, or rounded. */
export function givenPoints(
  read: Reader,
  input: Column,
  lowest: Rational,
  highest: Rational | undefined,
  digits: Digits | undefined,
): Points {
  const low = toNumber(lowest);
  const high = highest ? toNumber(highest) : Infinity;
  return {
    error: 0,
    range: [lowest, highest],
    kernel: (block, out) => {
      const scale = read(block, input);
      const unit = digits ? Math.min(scale, 10 ** digits.places) : scale;
      const under = scale / unit;
      copy(input, out, block.rows.length);
      for (let place = 0; place < block.rows.length; place += 1) {
        const whole = input.values[place] as number;
        const points = whole / scale;
        if (points < low || points > high || (under > 1 && whole < 0)) hardIfKnown(out, place);
        out.buffer[place] = under === 1 ? whole : rounded(whole, under, digits?.mode ?? 'half-up');
      }
      return unit;
    },
  };
}

/** Whole steps of a whole number, each worth the same, between limits. */
export function stepPoints(
  rule: PerUnit,
  read: Reader,
  input: Column,
  cap: Rational | undefined,
  max: Rational,
  digits: Digits | undefined,
): Points | undefined {
  const every = exact(rule.every ?? 1);
  const over = exact(rule.over ?? 0);
  const limit = cap ? `${cap.n}/${cap.d}` : '0';
  const points = wholePoints([rule.base ?? 0, rule.points, rule.min ?? 0, limit], max, undefined);
  const rounds = digits && points && points.scale > 10 ** digits.places;
  if (!points || rounds || every.d !== 1n || over.d !== 1n || rule.partial === 'prorate') return undefined;
  const [base = 0, each = 0, floor = 0, most = 0] = points.values;
  const [step, start] = [toNumber(every), toNumber(over)];
  const highest = cap ? most : Infinity;
  const lowest = rule.min === undefined ? -Infinity : floor;
  const refusesParts = step !== 1 && rule.partial === undefined;
  const pointsOf = (value: number): number => {
    const beyond = Math.max(0, value - start);
    const whole = Math.floor(beyond / step);
    const rest = beyond - whole * step;
    if (rest > 0 && rule.partial === undefined) return Number.NaN;
    const steps = rest > 0 && rule.partial === 'ceil' ? whole + 1 : whole;
    return Math.max(lowest, Math.min(highest, base + steps * each));
  };
  return {
    error: 0,
    range: stepRange(rule, cap),
    scale: points.scale,
    kernel: (block, out) => {
      const scale = read(block, input);
      const { length } = block.rows;
      copy(input, out, length);
      if (input.clean && input.greatest - input.least < widest)
        lookUp(input.values, out.buffer, length, input.least, tableOf(pointsOf, input));
      else
        for (let place = 0; place < length; place += 1)
          out.buffer[place] = pointsOf(input.values[place] as number);
      if (refusesParts)
        for (let place = 0; place < length; place += 1)
          if (Number.isNaN(out.buffer[place])) unknown(out, place);
      if (scale !== 1 || input.greatest > safe / 1e6) {
        for (let place = 0; place < length; place += 1) hardIfKnown(out, place);
      }
      return points.scale;
    },
  };
}

/** What steps can lead to, from the base onwards and within the limits. */
function stepRange({ base = 0, points, min }: PerUnit, cap: Rational | undefined): Limits {
  const [start, lowest] = [exact(base), min === undefined ? undefined : exact(min)];
  const within = (value: Rational): Rational => {
    const capped = cap ? least(value, cap) : value;
    return lowest ? greatest(capped, lowest) : capped;
  };
  return exact(points).n < 0n ? [lowest, within(start)] : [within(start), cap && within(cap)];
}

/** Counts are mostly small and repeat: where they lie this close together, each is computed once a block. */
const widest = 256;

function tableOf(pointsOf: (value: number) => number, { least, greatest }: Column): Float64Array {
  return Float64Array.from({ length: greatest - least + 1 }, (_, index) => pointsOf(least + index));
}

// A function of its own: numbers passed in stay in registers, those of an enclosing function do not.
function lookUp(
  values: Float64Array,
  buffer: Float64Array,
  length: number,
  least: number,
  table: Float64Array,
): void {
  for (let place = 0; place < length; place += 1)
    buffer[place] = table[(values[place] as number) - least] as number;
}

function unknown(out: Column, place: number): void {
  hardIfKnown(out, place);
  out.buffer[place] = 0;
}

function copy(from: Column, to: Column, length: number): void {
  open(to, length);
  if (from.clean) return;
  to.clean = false;
  to.states.set(from.states.subarray(0, length));
}

/** An absent value stands as zero here; what zero would lead to does not matter. */
function hardIfKnown(out: Column, place: number): void {
  if (out.states[place] === state.known) mark(out, place, state.hard);
}
