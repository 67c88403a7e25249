/** Points for each thing counted, and points that rise step by step above a base. */
import type { Expression } from '../../framework/notation.js';
import { issue } from '../../messages/issue.js';
import { readStopsAtMaximum, readWholeSteps, textMaximum, textMixed } from '../../messages/rule-text.js';
import { compare, isZero, type Rational } from '../../numbers/rational.js';
import type { Item } from './item.js';
import { capital } from './measure.js';
import { exactOf, type Outcome, shown } from './reading.js';
import { isOne, ofKind } from './resolve.js';
import { isNegation, subjectOf } from './subject.js';
import { giveOf } from './worth.js';

/** "mỗi ứng dụng: 1 điểm, tối đa không quá 5 điểm" */
export function byCount(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['each', 'cap', 'otherwise', 'option', 'heading'];
  const [each, second] = ofKind(items, 'each');
  if (!each || second || !items.every(({ is }) => kinds.includes(is))) return undefined;
  // A plan of 4 points beside counted things of 6: they add up.
  if (ofKind(items, 'option').some(({ label }) => !isNegation(label))) return undefined;
  const capped = capOf(items, max);
  if (capped.problem) return { problem: capped.problem };
  if (!nothingElse(items, max)) return { problem: issue(textMixed, [], {}) };
  const steps = isOne(each.every) ? {} : ({ every: exactOf(each.every), partial: 'floor' } as const);
  const limit = capped.cap ? { max: exactOf(capped.cap) } : {};
  const notes = [
    ...(isOne(each.every) ? [] : [issue(readWholeSteps, [], { every: `${shown(each.every)} ${each.noun}` })]),
    ...(capped.said || !capped.cap ? [] : [issue(readStopsAtMaximum, [], { max: shown(capped.cap) })]),
  ];
  return {
    family: 'per-item',
    rule: { kind: 'perUnit', of: { in: 'count' }, points: exactOf(each.points), ...steps, ...limit },
    inputs: { count: { kind: 'count', title: { vi: `Số lượng ${each.noun}` } } },
    notes,
  };
}

/** "từ 40.000 người trở xuống: 20 điểm; trên 40.000 người cứ thêm 3.000 người được thêm 0,5 điểm, tối đa 30 điểm" */
export function byIncrement(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['tier', 'increment', 'cap', 'heading'];
  const [rise, second] = ofKind(items, 'increment');
  if (!rise || !items.every(({ is }) => kinds.includes(is))) return undefined;
  const mixed = { problem: issue(textMixed, [], {}) };
  const [base, another] = ofKind(items, 'tier');
  if (second || another || !base) return mixed;
  const capped = capOf(items, max);
  if (capped.problem) return { problem: capped.problem };
  const end = rise.falling ? base.range.low : base.range.high;
  const other = rise.falling ? base.range.high : base.range.low;
  const over = rise.range && (rise.falling ? rise.range.high : rise.range.low);
  const starts =
    !rise.range ||
    (over && end && compare(over.at, end.at) === 0 && !(rise.falling ? rise.range.low : rise.range.high));
  const worth = giveOf(base.gives, max);
  const percents = [base.range.percent, rise.percent, ...(rise.range ? [rise.range.percent] : [])];
  const subject = subjectOf([base]);
  if (
    !end ||
    other ||
    !starts ||
    worth?.points === undefined ||
    new Set(percents).size > 1 ||
    'subjects' in subject
  )
    return mixed;
  if (!end.included || (over?.included && rise.range)) return mixed;
  if (capped.cap && compare(worth.points, capped.cap) > 0) return mixed;
  const name = rise.percent ? 'rate' : 'amount';
  const of: Expression = rise.falling ? { sub: [exactOf(end.at), { in: name }] } : { in: name };
  const title = subject.title || rise.subject || (rise.percent ? 'Tỷ lệ' : 'Số lượng');
  const kind = rise.percent ? ({ kind: 'percent' } as const) : ({ kind: 'number', min: 0 } as const);
  return {
    family: 'increment',
    rule: {
      kind: 'perUnit',
      of,
      ...(!rise.falling && { over: exactOf(end.at) }),
      every: exactOf(rise.every),
      points: exactOf(rise.points),
      base: exactOf(worth.points),
      partial: 'floor',
      ...(capped.cap && { max: exactOf(capped.cap) }),
    },
    inputs: { [name]: { ...kind, title: { vi: capital(title) } } },
    notes: [issue(readWholeSteps, [], { every: `${shown(rise.every)}${rise.percent ? '%' : ''}` })],
  };
}

/** The cap of the text, which must be the maximum; without one counting stops there. */
function capOf(items: readonly Item[], max: Rational | undefined) {
  const caps = ofKind(items, 'cap');
  const stated = caps.map(({ points }) => points).filter((points) => points !== undefined);
  const other = stated.find((points) => compare(points, max ?? (stated[0] as Rational)) !== 0);
  if (other)
    return {
      problem: issue(textMaximum, [], {
        found: shown(other),
        max: max ? shown(max) : shown(stated[0] as Rational),
      }),
    };
  return { cap: stated[0] ?? max, said: caps.length > 0 };
}

/** What else is said says only that nothing counted gives nothing. */
function nothingElse(items: readonly Item[], max: Rational | undefined): boolean {
  const rests = [...ofKind(items, 'otherwise'), ...ofKind(items, 'option')];
  return (
    rests.length <= 1 &&
    rests.every((rest) => {
      const share = giveOf(rest.gives, max)?.share;
      return share !== undefined && isZero(share) && (rest.is === 'otherwise' || isNegation(rest.label));
    })
  );
}
