/** Several rules that add up to the maximum: a quotient of 45 points and counted things of at most 5. */
import type { Input } from '../../framework/model.js';
import type { Part } from '../../framework/notation.js';
import { type Issue, issue } from '../../messages/issue.js';
import { readImpliedZero, readZeroNotSaid, textMaximum, textMixed } from '../../messages/rule-text.js';
import { add, div, mul, type Rational, zero } from '../../numbers/rational.js';
import { denies } from './denial.js';
import { namesProblem } from './formula-family.js';
import { capital } from './formula-inputs.js';
import type { Item } from './item.js';
import { measure } from './measure.js';
import { exactOf, type Outcome, shown } from './reading.js';
import { isOne, ofKind } from './resolve.js';
import { giveOf } from './worth.js';

interface Piece {
  readonly part: Part;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly share: Rational;
  readonly notes: readonly Issue[];
  /** Names of the text a formula uses. */
  readonly names: readonly string[];
}

export function bySum(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['points', 'definition', 'equation', 'each', 'cap', 'option', 'heading'];
  if (!items.every(({ is }) => kinds.includes(is)) || !max || max.n === 0n) return undefined;
  const pieces: Piece[] = [];
  for (const [index, item] of items.entries()) {
    if (['definition', 'equation', 'heading'].includes(item.is)) continue;
    // A cap belongs to what is counted right before it.
    if (item.is === 'cap') {
      if (items[index - 1]?.is === 'each') continue;
      return undefined;
    }
    const piece = pieceOf(item, items[index + 1], items, max, pieces.length + 1);
    if (piece === 'nothing' && pieces.length > 0) continue;
    if (!piece || piece === 'nothing') return undefined;
    pieces.push(piece);
  }
  if (
    pieces.length < 2 ||
    new Set(pieces.flatMap(({ inputs }) => Object.keys(inputs))).size <
      pieces.flatMap(({ inputs }) => Object.keys(inputs)).length
  ) {
    return { problem: issue(textMixed, [], {}) };
  }
  const unnamed = namesProblem(
    { names: pieces.flatMap(({ names }) => names) },
    ofKind(items, 'points').flatMap(({ value }) => value),
    items,
  );
  if (unnamed) return { problem: unnamed };
  const sum = pieces.reduce((total, { share }) => add(total, share), zero);
  if (!isOne(sum))
    return { problem: issue(textMaximum, [], { found: shown(mul(sum, max)), max: shown(max) }) };
  return {
    family: 'sum',
    rule: { kind: 'combine', how: 'sum', parts: pieces.map(({ part }) => part) },
    inputs: Object.assign({}, ...pieces.map(({ inputs }) => inputs)),
    notes: pieces.flatMap(({ notes }) => notes),
  };
}

function pieceOf(
  item: Item,
  next: Item | undefined,
  items: readonly Item[],
  max: Rational,
  position: number,
): Piece | 'nothing' | undefined {
  if (item.is === 'points') return formulaPiece(item, items, max);
  if (item.is === 'each') return countPiece(item, next, max, position);
  return item.is === 'option' ? optionPiece(item, items, max, position) : undefined;
}

function formulaPiece(
  item: Extract<Item, { is: 'points' }>,
  items: readonly Item[],
  max: Rational,
): Piece | undefined {
  const measured = measure(item.value, items, max);
  if (measured?.rule.kind !== 'linear') return undefined;
  const points = mul(measured.top, max);
  const whole = measure(item.value, items, points);
  // With a maximum of its own a part is a plain share of it.
  const plain =
    whole?.rule.kind === 'linear' && isOne(whole.top) && !item.value.some((term) => term.max)
      ? whole.rule
      : undefined;
  const part: Part = plain ? { rule: plain, max: exactOf(points) } : { rule: measured.rule };
  const notes = measured.denominators.map((name) => issue(readZeroNotSaid, [], { name }));
  return { part, inputs: measured.inputs, share: measured.top, notes, names: measured.names };
}

function countPiece(
  item: Extract<Item, { is: 'each' }>,
  next: Item | undefined,
  max: Rational,
  position: number,
): Piece | undefined {
  if (next?.is !== 'cap' || !next.points || !isOne(item.every) || item.share) return undefined;
  const name = `count${position}`;
  const part: Part = {
    max: exactOf(next.points),
    rule: { kind: 'perUnit', of: { in: name }, points: exactOf(item.points) },
  };
  const inputs: Record<string, Input> = { [name]: { kind: 'count', title: { vi: `Số lượng ${item.noun}` } } };
  return { part, inputs, share: div(next.points, max), notes: [], names: [] };
}

function optionPiece(
  item: Extract<Item, { is: 'option' }>,
  items: readonly Item[],
  max: Rational,
  position: number,
): Piece | 'nothing' | undefined {
  const worth = giveOf(item.gives, max);
  const others = ofKind(items, 'option').filter((other) => other !== item);
  const negative = denies(
    item.label,
    others.map(({ label }) => label),
  );
  if (!worth?.share) return undefined;
  if (worth.share.n === 0n) return negative ? 'nothing' : undefined;
  const name = `part${position}`;
  const label = capital(item.label);
  const part: Part = {
    title: { vi: label },
    rule: { kind: 'choice', input: name, options: { true: worth.give, false: 0 } },
  };
  const notes = [issue(readImpliedZero, [], { place: `"${label}": ✗` })];
  return {
    part,
    inputs: { [name]: { kind: 'boolean', title: { vi: label } } },
    share: worth.share,
    notes,
    names: [],
  };
}
