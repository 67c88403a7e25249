/** Points by a formula: "a= …; b= …; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa". */
import { issue } from '../../messages/issue.js';
import {
  readZeroNotSaid,
  textFormula,
  textMaximum,
  textTwice,
  textUnexplained,
  textUnused,
  textWithoutPoints,
} from '../../messages/rule-text.js';
import { parseExact } from '../../numbers/exact.js';
import { compare, mul, one, type Rational } from '../../numbers/rational.js';
import { described, rate } from './formula.js';
import type { Item } from './item.js';
import { type Measured, measure, sumKey } from './measure.js';
import type { Poly } from './poly.js';
import { type Outcome, shown } from './reading.js';
import { isOne, namesIn, ofKind, resolve } from './resolve.js';
import { giveOf } from './worth.js';

export function byFormula(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['points', 'definition', 'equation', 'zero', 'cap', 'heading'];
  const [points, second] = ofKind(items, 'points');
  if (!items.every(({ is }) => kinds.includes(is)) || second) return undefined;
  if (!points)
    return items.some(({ is }) => is === 'definition' || is === 'equation')
      ? { problem: issue(textWithoutPoints, [], {}) }
      : undefined;
  const zeroDen = zeroPolicy(items, max);
  const measured = zeroDen === false ? undefined : measure(points.value, items, max, zeroDen);
  if (!measured || isTiny(measured)) return { problem: issue(textFormula, [], {}) };
  const problem =
    namesProblem(measured, points.value, items) ??
    zeroProblem(measured, items) ??
    topProblem(measured.top, items, max);
  if (problem) return { problem };
  const silent = measured.denominators.length > 0 && zeroDen === undefined;
  const notes = silent ? [issue(readZeroNotSaid, [], { name: measured.denominators.join(' + ') })] : [];
  // The only note of a formula is that it stops at the maximum, which a cap says.
  const capped = ofKind(items, 'cap').length > 0;
  return {
    family: 'formula',
    rule: measured.rule,
    inputs: measured.inputs,
    notes: [...(capped ? [] : measured.notes), ...notes],
  };
}

/** "Tỷ lệ/1%": a percentage up to 1 is easily taken for a share. */
function isTiny({ rule, inputs }: Measured): boolean {
  if (rule.kind !== 'linear' || inputs['rate']?.kind !== 'percent') return false;
  const [at] = rule.knots?.at(-1) ?? [1];
  return compare(parseExact(at) as Rational, one) <= 0;
}

/** What a zero denominator gives; `false` where the text gives something no rule has. */
function zeroPolicy(items: readonly Item[], max: Rational | undefined): 'full' | 'zero' | undefined | false {
  const [zero, second] = ofKind(items, 'zero');
  if (!zero) return undefined;
  const worth = giveOf(zero.gives, max);
  if (second || !worth?.share) return false;
  return isOne(worth.share) ? 'full' : worth.share.n === 0n ? 'zero' : false;
}

function zeroProblem({ denominators, inputs }: Measured, items: readonly Item[]) {
  const [zero] = ofKind(items, 'zero');
  const [only = '', second] = denominators;
  const title = inputs[only]?.title?.vi.toLowerCase() ?? '';
  // "không phát sinh hồ sơ" is about the denominator if that counts "hồ sơ".
  const named = zero?.name === only || (zero?.noun !== undefined && title.includes(zero.noun.toLowerCase()));
  const about = !zero || (second === undefined && named);
  return about ? undefined : issue(textFormula, [], {});
}

/** Every name a formula uses is explained, and every explained name is used. */
export function namesProblem({ names }: Pick<Measured, 'names'>, points: Poly, items: readonly Item[]) {
  const explained = ofKind(items, 'definition').map(({ name }) => name);
  const twice = explained.filter((name, index) => explained.indexOf(name) < index);
  const stated = ofKind(items, 'equation').map(({ name, title }) => [name, title ?? name] as const);
  const again = stated.filter(([name], index) => stated.findIndex(([other]) => other === name) < index);
  if (twice.length + again.length > 0)
    return issue(textTwice, [], { names: [...twice, ...again.map(([, title]) => title)] });
  const missing = names.filter(
    (name) => !name.startsWith(rate) && !name.startsWith(described) && !explained.includes(name),
  );
  if (missing.length > 0) return issue(textUnexplained, [], { names: missing });
  const unused = explained.filter((name) => !names.includes(name));
  const idle = ofKind(items, 'equation').filter(
    ({ name, value }) => !uses(points, name, items) && !repeats(points, value, items),
  );
  const all = [...unused, ...idle.map(({ title, name }) => title ?? name)];
  return all.length > 0 ? issue(textUnused, [], { names: all }) : undefined;
}

/** A formula that leads back to itself was refused before. */
function uses(poly: Poly, name: string, items: readonly Item[]): boolean {
  return namesIn(poly).some((used) => {
    const equation = ofKind(items, 'equation').find((candidate) => candidate.name === used);
    return used === name || (equation !== undefined && uses(equation.value, name, items));
  });
}

/** "Tỷ lệ = a/b; Điểm = a/b * Điểm tối đa" says a/b twice. */
function repeats(points: Poly, value: Poly, items: readonly Item[]): boolean {
  const key = (poly: Poly | undefined) =>
    poly?.map(({ num, den }) => `${sumKey(num)} / ${sumKey(den)}`).join(' ');
  return key(resolve(points, items)) === key(value);
}

export function topProblem(top: Rational, items: readonly Item[], max: Rational | undefined) {
  const other = ofKind(items, 'cap').find(
    ({ points }) => points && (!max || points.n * max.d !== max.n * points.d),
  );
  if (other?.points)
    return issue(textMaximum, [], { found: shown(other.points), max: max ? shown(max) : '?' });
  if (isOne(top)) return undefined;
  return issue(textMaximum, [], {
    found: max ? shown(mul(top, max)) : `${shown(top)} x`,
    max: max ? shown(max) : '?',
  });
}
