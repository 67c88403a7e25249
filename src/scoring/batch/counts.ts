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
  const partial = rule.partial !== undefined;
  const ceil = rule.partial === 'ceil';
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
      for (let place = 0; place < length; place += 1) {
        const past = (values[place] as number) - start;
        const beyond = past > 0 ? past : 0;
        let steps = beyond;
        if (step !== 1) {
          steps = Math.floor(beyond / step);
          const rest = beyond - steps * step;
          if (rest < 0 || (rest > 0 && !partial)) hardIfKnown(out, place);
          if (rest > 0 && ceil) steps += 1;
        }
        if (beyond > safe / 1e6) hardIfKnown(out, place);
        const earned = base + steps * each;
        buffer[place] = earned > highest ? highest : earned < lowest ? lowest : earned;
      }
      if (scale !== 1) for (let place = 0; place < length; place += 1) hardIfKnown(out, place);
      return points.scale;
    },
  };
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
