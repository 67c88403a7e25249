/** Points that rise step by step above, or below, a base. */
import type { Input } from '../../framework/model.js';
import type { Exact, Expression, PerUnit } from '../../framework/notation.js';
import { issue } from '../../messages/issue.js';
import { readWholeSteps, textMixed } from '../../messages/rule-text.js';
import { compare, type Rational } from '../../numbers/rational.js';
import { capOf } from './counted-family.js';
import { capital } from './formula-inputs.js';
import type { Item } from './item.js';
import type { End } from './range.js';
import { exactOf, type Outcome, shown } from './reading.js';
import { ofKind } from './resolve.js';
import { isPartOf, subjectOf } from './subject.js';
import { giveOf } from './worth.js';

type Rise = Extract<Item, { readonly is: 'increment' }>;
type Tier = Extract<Item, { readonly is: 'tier' }>;

/**
 * "từ 40.000 người trở xuống: 20 điểm; trên 40.000 người cứ thêm 3.000 người được thêm 0,5 điểm, tối đa 30 điểm", or
 * "đạt 50%: 5 điểm; cứ tăng thêm 10% được cộng 1 điểm, tối đa 10 điểm; dưới 50%: 0 điểm".
 */
export function byIncrement(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['tier', 'increment', 'cap', 'heading'];
  const [rise, second] = ofKind(items, 'increment');
  if (!rise || !items.every(({ is }) => kinds.includes(is))) return undefined;
  const mixed = { problem: issue(textMixed, [], {}) };
  const tiers = ofKind(items, 'tier');
  const base = second ? undefined : baseOf(tiers, rise);
  if (!base) return mixed;
  const capped = capOf(items, max);
  if (capped.problem) return { problem: capped.problem };
  const { edge, rest } = base;
  const worth = giveOf(base.tier.gives, max);
  const less = rest && giveOf(rest.gives, max);
  const percents = [
    ...tiers.map(({ range }) => range.percent),
    rise.percent,
    rise.range?.percent ?? rise.percent,
  ];
  const subject = subjectOf(tiers);
  if (worth?.points === undefined || new Set(percents).size > 1 || 'subjects' in subject) return mixed;
  if (!sameThing(rise, tiers) || mixesSizes(rise, tiers)) return mixed;
  if (capped.cap && compare(worth.points, capped.cap) > 0) return mixed;
  // What is given below the base must be known, and no more than the base.
  if (rest && (less?.points === undefined || compare(less.points, worth.points) > 0)) return mixed;
  const name = rise.percent ? 'rate' : 'amount';
  const of: Expression = rise.falling ? { sub: [exactOf(edge), { in: name }] } : { in: name };
  const title = subject.title || rise.subject || (rise.percent ? 'Tỷ lệ' : 'Số lượng');
  const kind = rise.percent ? ({ kind: 'percent' } as const) : ({ kind: 'number', min: 0 } as const);
  const input: Input = { ...kind, title: { vi: capital(title) } };
  const rule = stepsOf(of, rise, worth.points, rise.falling ? undefined : edge, capped.cap);
  const below = { cmp: [{ in: name }, '<', exactOf(edge)] } as const;
  return {
    family: 'increment',
    rule: less
      ? { kind: 'when', cases: [{ if: below, then: { kind: 'fixed', give: less.give } }], else: rule }
      : rule,
    inputs: { [name]: input },
    notes: [issue(readWholeSteps, [], { every: `${shown(rise.every)}${rise.percent ? '%' : ''}` })],
  };
}

/** "trên 40.000 người cứ thêm 3 xã" counts two things. */
function sameThing({ noun, range, subject }: Rise, tiers: readonly Tier[]): boolean {
  const said = [
    subject,
    range?.noun ?? '',
    ...tiers.flatMap(({ lead, tail, range }) => [lead, tail, range.noun]),
  ];
  return isPartOf(noun, said.join(' ')) || said.every((words) => words === '');
}

/** "3 triệu" beside "250.000": figures of two sizes. */
function mixesSizes({ noun, range }: Rise, tiers: readonly Tier[]): boolean {
  const said = [
    noun,
    ...(range ? [range.noun] : []),
    ...tiers.map(({ tail, range: own }) => own.noun || tail),
  ];
  return (
    new Set(
      said.map((words) => /^(nghìn|ngàn|vạn|triệu|tỷ|tỉ)(\s|$)/iu.exec(words)?.[1]?.toLowerCase() ?? ''),
    ).size > 1
  );
}

interface Base {
  readonly tier: Tier;
  readonly edge: Rational;
  /** What everything below the base gives, where the base is not all of it. */
  readonly rest?: Tier;
}

/** The level the steps start from: all up to it, or it alone with another for all below. */
function baseOf(tiers: readonly Tier[], rise: Rise): Base | undefined {
  const [first, second, third] = tiers;
  if (!first || third) return undefined;
  if (second) {
    const below = [first, second].find(({ range }) => !range.low && range.high);
    const tier = below === first ? second : first;
    const { low, high, alone } = tier.range;
    const rest = below?.range.high;
    const meets = low?.included && (!high || alone) && rest && !rest.included && isAt(rest, low);
    return below && meets && !rise.falling && !rise.range ? { tier, edge: low.at, rest: below } : undefined;
  }
  const { range } = first;
  const [end, other] = rise.falling ? [range.low, range.high] : [range.high, range.low];
  const [over, upper] = rise.falling
    ? [rise.range?.high, rise.range?.low]
    : [rise.range?.low, rise.range?.high];
  if (!end?.included || other) return undefined;
  if (rise.range && !(over && isAt(over, end) && !over.included && !upper)) return undefined;
  return { tier: first, edge: end.at };
}

function isAt(one: End, other: End): boolean {
  return compare(one.at, other.at) === 0;
}

function stepsOf(
  of: Expression,
  rise: Rise,
  base: Rational,
  over: Rational | undefined,
  cap: Rational | undefined,
): PerUnit {
  const start: { over?: Exact } = over ? { over: exactOf(over) } : {};
  return {
    kind: 'perUnit',
    of,
    ...start,
    every: exactOf(rise.every),
    points: exactOf(rise.points),
    base: exactOf(base),
    partial: 'floor',
    ...(cap && { max: exactOf(cap) }),
  };
}
