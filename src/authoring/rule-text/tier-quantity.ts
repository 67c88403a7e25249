/** What levels measure: a rate, a number of things, or a quotient the text defines. */
import type { Input } from '../../framework/model.js';
import { compare, one, rational } from '../../numbers/rational.js';
import { formula, rate } from './formula.js';
import { capital } from './formula-inputs.js';
import type { Item } from './item.js';
import { measure } from './measure.js';
import { maximum, named, times } from './poly.js';
import { textFrom } from './reader.js';
import { ofKind } from './resolve.js';
import { endsWhole } from './scale.js';
import type { Subject } from './subject.js';
import { tokenize } from './tokens.js';

type Tier = Extract<Item, { readonly is: 'tier' }>;

const hundred = rational(100n);

/** The input whose value the levels are about. */
export function inputOf(subject: string, tiers: readonly Tier[]): Input {
  const percent = tiers.some(({ range }) => range.percent);
  if (!percent)
    return { kind: countsWhole(tiers) ? 'count' : 'number', title: { vi: titleOf(subject, false) } };
  // What rises may rise by more than its whole, or fall; and a percentage up to 1 is easily taken for a share.
  const grows = /(^|\s)(tăng|tăng trưởng|giảm|vượt)(\s|$)/iu.test(subject);
  const ends = tiers.flatMap(({ range }) => [range.low, range.high]).filter((end) => end !== undefined);
  const tiny = ends.every(({ at }) => compare(at, one) <= 0);
  const vi = titleOf(subject, true);
  if (grows) return { kind: 'number', title: { vi: `${vi} (%)` } };
  // "≥ 100% kế hoạch": a plan may be passed.
  const planned = tiers.some(({ lead, tail }) => /kế hoạch|chỉ tiêu|dự toán/iu.test(`${lead} ${tail}`));
  const passed =
    planned && tiers.some(({ range: { low, high } }) => low && !high && compare(low.at, hundred) === 0);
  return tiny || passed
    ? { kind: 'number', min: 0, title: { vi: `${vi} (%)` } }
    : { kind: 'percent', title: { vi } };
}

function titleOf(subject: string, percent: boolean): string {
  if (percent) return capital(subject || 'Tỷ lệ');
  return subject.includes('…') || /^(số|tổng)\s/i.test(subject) ? capital(subject) : `Số ${subject}`;
}

/** Whether things are counted, one by one, and nothing is measured that can be in between ("2 giờ", "3 tỷ đồng"). */
export function countsWhole(tiers: readonly Tier[]): boolean {
  const measured =
    /(^|[\s/])(giờ|phút|giây|km|k?m2|k?m²|ha|mét|tỷ|tỉ|triệu|nghìn|ngàn|đồng|mbps|gbps|gb|tb|trung bình|bình quân|hệ số|chỉ số)(\s|\/|$)/iu;
  const said = tiers.flatMap(({ lead, tail, range }) => [lead, tail, range.noun]);
  const points = tiers.some(({ tail, range }) => /^(điểm|đ)(\s|$)(?!wifi)/iu.test(range.noun || tail));
  return (
    !points &&
    !tiers.some(({ range }) => range.percent) &&
    endsWhole(tiers.map(({ range }) => range)) &&
    !said.some((words) => measured.test(words.normalize('NFC')))
  );
}

/** The quotient the levels are about: "Tỷ lệ" where the text defines it, or "a/b" itself. */
export function measureOf({ title, isRate }: Subject, items: readonly Item[]) {
  const quotient = title.replace(/^t[ỷỉ]\s*lệ\s+/iu, '');
  const letters = /^\p{L}\s*\/\s*\p{L}$/u.test(quotient);
  if (!letters && !(isRate && ofKind(items, 'equation').some(({ name }) => name === rate))) return undefined;
  const read = letters ? formula(textFrom(tokenize(quotient)), 0) : { value: named(rate) };
  const poly = read && times(read.value, maximum);
  const measured = poly && measure(poly, items, undefined);
  if (measured?.rule.kind !== 'linear' || measured.rule.knots) return undefined;
  return { ...measured, of: measured.rule.of };
}
