/** Points for each thing counted. */
import type { Input } from '../../framework/model.js';
import { issue } from '../../messages/issue.js';
import {
  readStopsAtMaximum,
  readWholeSteps,
  textFault,
  textMaximum,
  textMixed,
  textUnknownMaximum,
} from '../../messages/rule-text.js';
import { compare, div, isZero, mul, type Rational, rational } from '../../numbers/rational.js';
import { denies, isNegation } from './denial.js';
import { isFault } from './faults.js';
import type { Item } from './item.js';
import { exactOf, type Outcome, shown } from './reading.js';
import { isOne, ofKind } from './resolve.js';
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
  // Nobody earns by a fault, and nothing says that it costs.
  if (isFault(each.noun)) return { problem: issue(textFault, [], { fault: each.noun }) };
  if (each.share && !max) return { problem: issue(textUnknownMaximum, [], {}) };
  const points = each.share && max ? mul(each.points, max) : each.points;
  if (!nothingElse(items, max, each.noun)) return { problem: issue(textMixed, [], {}) };
  // "5 điểm mỗi năm" does not say in how many years.
  const endless = !capped.said && /^(năm|tháng|quý|tuần|ngày|kỳ|đợt)(\s|$)/iu.test(each.noun);
  if (endless || (each.percent && !reaches(each, points, capped, max)))
    return { problem: issue(textMixed, [], {}) };
  const steps =
    each.percent || !isOne(each.every) ? ({ every: exactOf(each.every), partial: 'floor' } as const) : {};
  const name = each.percent ? 'rate' : 'count';
  const input: Input = each.percent
    ? { kind: 'percent', title: { vi: each.noun === '' ? 'Tỷ lệ' : `Tỷ lệ ${each.noun}` } }
    : { kind: 'count', title: { vi: `Số lượng ${each.noun}` } };
  const limit = capped.cap ? { max: exactOf(capped.cap) } : {};
  const notes = [
    ...('every' in steps ? [issue(readWholeSteps, [], { every: stepText(each) })] : []),
    ...(capped.said || each.percent || !capped.cap
      ? []
      : [issue(readStopsAtMaximum, [], { max: shown(capped.cap) })]),
  ];
  return {
    family: 'per-item',
    rule: { kind: 'perUnit', of: { in: name }, points: exactOf(points), ...steps, ...limit },
    inputs: { [name]: input },
    notes,
  };
}

type Each = Extract<Item, { readonly is: 'each' }>;

function stepText({ every, percent, noun }: Each): string {
  return `${shown(every)}${percent ? '%' : ''} ${noun}`.trim();
}

/** "Cứ 10% được 1 điểm": a hundred percent gives the maximum, or more where the text has a cap. */
function reaches(
  { every, noun }: Each,
  points: Rational,
  { said }: { readonly said?: boolean },
  max: Rational | undefined,
): boolean {
  if (!max || /(^|\s)(tăng|giảm|thêm|vượt|chậm|trễ)(\s|$)/iu.test(noun)) return false;
  const order = compare(div(mul(points, rational(100n)), every), max);
  return said ? order >= 0 : order === 0;
}

/** The cap of the text, which must be the maximum; without one counting stops there. */
export function capOf(items: readonly Item[], max: Rational | undefined) {
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
function nothingElse(items: readonly Item[], max: Rational | undefined, noun: string): boolean {
  const rests = [...ofKind(items, 'otherwise'), ...ofKind(items, 'option')];
  return (
    rests.length <= 1 &&
    rests.every((rest) => {
      const share = giveOf(rest.gives, max)?.share;
      return share !== undefined && isZero(share) && (rest.is === 'otherwise' || denies(rest.label, [noun]));
    })
  );
}
