/** Points that are a number itself, or a whole number of steps of it. */
import type { PerUnit } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import { exact } from '../../numbers/exact.js';
import { type Rational, toNumber } from '../../numbers/rational.js';
import { type Column, mark, open, type Points, safe, state } from './block.js';
import type { Reader } from './read.js';
import { rounded } from './share.js';
import { wholePoints } from './steps.js';

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
  const [base = 0, each = 0, least = 0, most = 0] = points.values;
  const [step, start] = [toNumber(every), toNumber(over)];
  const highest = cap ? most : Infinity;
  const lowest = rule.min === undefined ? -Infinity : least;
  return {
    error: 0,
    scale: points.scale,
    kernel: (block, out) => {
      const scale = read(block, input);
      const { length } = block.rows;
      copy(input, out, length);
      const { values } = input;
      const { buffer } = out;
      if (step === 1) addSteps(values, buffer, length, start, base, each, lowest, highest);
      else addWholeSteps(out, values, length, start, step, rule.partial, base, each, lowest, highest);
      if (scale !== 1 || input.greatest > safe / 1e6) {
        for (let place = 0; place < length; place += 1) hardIfKnown(out, place);
      }
      return points.scale;
    },
  };
}

// The loops are functions of their own: numbers passed in stay in registers, those of an enclosing function do not.

function addSteps(
  values: Float64Array,
  buffer: Float64Array,
  length: number,
  start: number,
  base: number,
  each: number,
  lowest: number,
  highest: number,
): void {
  for (let place = 0; place < length; place += 1) {
    const steps = Math.max(0, (values[place] as number) - start);
    buffer[place] = Math.max(lowest, Math.min(highest, base + steps * each));
  }
}

function addWholeSteps(
  out: Column,
  values: Float64Array,
  length: number,
  start: number,
  step: number,
  partial: PerUnit['partial'],
  base: number,
  each: number,
  lowest: number,
  highest: number,
): void {
  for (let place = 0; place < length; place += 1) {
    const beyond = Math.max(0, (values[place] as number) - start);
    const whole = Math.floor(beyond / step);
    const rest = beyond - whole * step;
    if (rest < 0 || (rest > 0 && partial === undefined)) hardIfKnown(out, place);
    const steps = rest > 0 && partial === 'ceil' ? whole + 1 : whole;
    out.buffer[place] = Math.max(lowest, Math.min(highest, base + steps * each));
  }
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
