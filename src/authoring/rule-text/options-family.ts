/** Points by what is the case: full, half, nothing; yes or no; halves that add up; the best of several. */
import type { Input } from '../../framework/model.js';
import type { Give, Part, Rule } from '../../framework/notation.js';
import { issue } from '../../messages/issue.js';
import { readImpliedZero, textMaximum, textMixed, textUnknownMaximum } from '../../messages/rule-text.js';
import { add, compare, type Rational, zero } from '../../numbers/rational.js';
import { denies, isNegation } from './denial.js';
import { capital } from './formula-inputs.js';
import type { Item } from './item.js';
import { type Outcome, shown } from './reading.js';
import { isOne, ofKind } from './resolve.js';
import { giveOf, type Worth } from './worth.js';

interface Case {
  readonly label: string;
  readonly worth: Worth;
}

export function byOption(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['option', 'otherwise', 'best', 'cap', 'heading', 'subject'];
  const options = ofKind(items, 'option');
  if (options.length === 0 || !items.every(({ is }) => kinds.includes(is))) return undefined;
  const mixed = { problem: issue(textMixed, [], {}) };
  const cases = options.flatMap(({ label, gives }): Case[] => {
    const worth = giveOf(gives, max);
    return worth ? [{ label: capital(label), worth }] : [];
  });
  const rests = ofKind(items, 'otherwise');
  const rest = rests[0] && giveOf(rests[0].gives, max);
  if (cases.length < options.length || rests.length > 1 || (rests.length > 0 && !rest)) return mixed;
  if (new Set(cases.map(({ label }) => label.toLowerCase())).size < cases.length) return mixed;
  const cap = ofKind(items, 'cap').find(({ points }) => points && (!max || compare(points, max) !== 0));
  if (cap?.points)
    return { problem: issue(textMaximum, [], { found: shown(cap.points), max: max ? shown(max) : '?' }) };
  if (!cases.every(({ worth }) => worth.share))
    return ofKind(items, 'subject').length > 0 ? mixed : unknownMaximum(cases, rest);
  const full = cases.some(({ worth }) => worth.share && isOne(worth.share));
  if (items.some(({ is }) => is === 'best'))
    return full && ofKind(items, 'subject').length === 0 ? bestOf(cases, rest) : mixed;
  if (full && rests[0]?.is === 'otherwise' && rests[0].each) return mixed;
  const [line, another] = ofKind(items, 'subject');
  if (another || (line && !full)) return mixed;
  if (full) return levels(cases, rest, line?.title);
  return parts(cases, rest, max) ?? mixed;
}

/** Without the maximum only a plain yes or no is told from parts that add up. */
function unknownMaximum(cases: readonly Case[], rest: Worth | undefined): Outcome {
  const positive = cases.filter(({ worth }) => worth.share?.n !== 0n);
  if (positive.length === 1 && cases.length + (rest ? 1 : 0) === 2) return levels(cases, rest);
  return { problem: issue(textUnknownMaximum, [], {}) };
}

function levels(cases: readonly Case[], rest: Worth | undefined, line?: string): Outcome {
  const [first, second, third] = cases as readonly [Case, ...Case[]];
  const named = line === undefined ? first : { ...first, label: `${capital(line)}: ${first.label}` };
  if (!second) return yesNo(named, rest);
  const opposite = isNegation(second.label) && denies(second.label, [first.label]);
  if (!third && !rest && isZero(second) && opposite) return yesNo(named, second.worth);
  const options = Object.fromEntries(cases.map(({ label, worth }): [string, Give] => [label, worth.give]));
  const names = [...Object.keys(options), ...(rest ? ['Khác'] : [])];
  const input: Input = { kind: 'choice', title: { vi: capital(line ?? 'Trường hợp') }, options: names };
  const rule: Rule = { kind: 'choice', input: 'case', options, ...(rest && { else: rest.give }) };
  return { family: 'levels', rule, inputs: { case: input }, notes: [] };
}

function yesNo({ label, worth }: Case, rest: Worth | undefined): Outcome {
  const notes = rest ? [] : [issue(readImpliedZero, [], { place: `"${label}": ✗` })];
  const rule: Rule = { kind: 'choice', input: 'yes', options: { true: worth.give, false: rest?.give ?? 0 } };
  return { family: 'yes-no', rule, inputs: { yes: { kind: 'boolean', title: { vi: label } } }, notes };
}

function isZero({ worth }: Case): boolean {
  return worth.share?.n === 0n;
}

/** Parts, each earned or not, that add up to the maximum; a case of nothing says when one of them is not earned. */
function parts(cases: readonly Case[], rest: Worth | undefined, max: Rational | undefined): Outcome {
  if (rest && rest.share?.n !== 0n) return undefined;
  const earned = cases.filter((each) => !isZero(each));
  const denied = cases.every(
    (each) => !isZero(each) || earned.some((part) => denies(each.label, [part.label])),
  );
  const sum = earned.reduce((total, { worth }) => add(total, worth.share as Rational), zero);
  if (!denied || earned.length < 2) return undefined;
  if (!isOne(sum))
    return { problem: issue(textMaximum, [], { found: sumText(earned, sum), max: max ? shown(max) : '1' }) };
  return partsRule('parts', 'sum', earned);
}

function sumText(earned: readonly Case[], sum: Rational): string {
  return earned.every(({ worth }) => worth.points)
    ? shown(earned.reduce((total, { worth }) => add(total, worth.points as Rational), zero))
    : shown(sum);
}

function bestOf(cases: readonly Case[], rest: Worth | undefined): Outcome {
  const earned = cases.filter((each) => !isZero(each));
  if ((rest && rest.share?.n !== 0n) || earned.length < 2) return undefined;
  return partsRule('best', 'max', earned);
}

function partsRule(family: string, how: 'sum' | 'max', cases: readonly Case[]): Outcome {
  const named = cases.map((each, index) => ({ ...each, name: `part${index + 1}` }));
  const rules = named.map(
    ({ name, label, worth }): Part => ({
      title: { vi: label },
      rule: { kind: 'choice', input: name, options: { true: worth.give, false: 0 } },
    }),
  );
  const inputs = Object.fromEntries(
    named.map(({ name, label }): [string, Input] => [name, { kind: 'boolean', title: { vi: label } }]),
  );
  const notes = named.map(({ label }) => issue(readImpliedZero, [], { place: `"${label}": ✗` }));
  return { family, rule: { kind: 'combine', how, parts: rules }, inputs, notes };
}
