/** Points by the range a number is in: "4 lần: 20 điểm; 3 lần: 15; … Còn lại: 0", "từ 80% đến dưới 90%: 50 điểm". */
import type { Input } from '../../framework/model.js';
import { issue } from '../../messages/issue.js';
import { readZeroNotSaid, textMixed, textSubjects, textUneven } from '../../messages/rule-text.js';
import { compare, div, type Rational, rational, zero } from '../../numbers/rational.js';
import { denies } from './denial.js';
import { rate } from './formula.js';
import { namesProblem, topProblem } from './formula-family.js';
import type { Item } from './item.js';
import { measure } from './measure.js';
import { named } from './poly.js';
import type { End, Range } from './range.js';
import { exactOf, type Outcome } from './reading.js';
import { ofKind } from './resolve.js';
import { scaleOf } from './scale.js';
import { isPartOf, subjectOf } from './subject.js';
import { fits, fitsPercent, isLimited, isUneven, turnsOf } from './tier-checks.js';
import { countsWhole, inputOf, measureOf } from './tier-quantity.js';
import { bandsRule, type Earned, whenRule } from './tier-rule.js';
import { giveOf, type Worth } from './worth.js';

export function byTier(read: readonly Item[], max: Rational | undefined): Outcome {
  const items = withRemainder(inPercent(read));
  const kinds = ['tier', 'otherwise', 'option', 'definition', 'equation', 'cap', 'heading', 'subject'];
  const told = ofKind(items, 'tier');
  if (told.length === 0 || !items.every(({ is }) => kinds.includes(is))) return undefined;
  const mixed = { problem: issue(textMixed, [], {}) };
  const rest = restOf(items, told, max);
  if (rest === 'mixed') return mixed;
  const tiers = rest && 'none' in rest ? [...told, rest.none] : told;
  const otherwiseGives = rest && 'give' in rest ? rest : undefined;
  if (isLimited(told)) return mixed;
  const [line, another] = ofKind(items, 'subject');
  const subject = subjectOf(told);
  if ('subjects' in subject) return { problem: issue(textSubjects, [], subject) };
  // Only one of them may name the quantity.
  if (another || (line && subject.title !== '' && !isPartOf(subject.title, line.title))) return mixed;
  const measured = measureOf(subject, items);
  if (!measured && items.some(({ is }) => is === 'definition' || is === 'equation')) return mixed;
  const percent = tiers.some(({ range }) => range.percent);
  // Without "%" and a name of what is counted a number may be a rate.
  const counted = /^(số|số lượng|tổng|tổng số) /iu.test(line?.title ?? '');
  const isRate = subject.isRate && !counted;
  if (percent ? !tiers.every(fitsPercent) : measured || isRate) return mixed;

  // One number alone does not say whether more, or less, is as good.
  if (!percent && tiers.length === 1 && tiers[0]?.range.alone) return mixed;
  const gives = tiers.map((tier) => earned(tier.gives, items, max, percent));
  if (!gives.every((each) => each !== undefined)) return mixed;
  const tops = [...gives.map(({ top }) => top), otherwiseGives?.share];
  const known = tops.filter((top) => top !== undefined);
  const comparable = gives.every((each) => each.top !== undefined);
  const top = known.reduce((best, each) => (compare(each, best) > 0 ? each : best), zero);
  const problem = comparable ? topProblem(top, items, max) : undefined;
  if (problem) return { problem };
  const bestIndex = bestOf(gives.map((each) => each.top ?? each.points ?? zero));
  const whole = countsWhole(tiers);
  const scale = scaleOf({
    ranges: tiers.map(({ range }) => range),
    percent,
    whole,
    otherwise: otherwiseGives !== undefined,
    best: bestIndex,
  });
  if ('problem' in scale) return scale;
  const worths = gives.map((each) => each.top ?? each.points ?? zero);
  const turns = turnsOf(
    scale.steps,
    worths,
    otherwiseGives && (otherwiseGives.share ?? otherwiseGives.points),
  );
  const formulas = gives.flatMap(({ measured: formula }) => formula ?? []);
  if (isUneven(turns, formulas)) return { problem: issue(textUneven, [], {}) };

  const of = measured?.of ?? { in: percent ? 'rate' : 'count' };
  const edge = (value: Rational) => exactOf(measured ? div(value, rational(100n)) : value);
  const otherwise = otherwiseGives?.give ?? (scale.impliedZero ? 0 : undefined);
  const own: Readonly<Record<string, Input>> = measured?.inputs ?? {
    [percent ? 'rate' : 'count']: inputOf(line?.title ?? subject.title, tiers),
  };
  if (!scale.steps.every(({ high, index }) => fits(gives[index], high && edge(high.at)))) return mixed;
  if (!formulas.every(({ inputs }) => Object.keys(inputs).every((name) => name in own))) return mixed;
  const rule =
    formulas.length === 0
      ? bandsRule(of, scale.steps, gives, otherwise, { edge, whole })
      : whenRule(of, scale.steps, gives, otherwise, { edge, whole });
  const names = namesProblem(
    {
      names: [...(measured?.names ?? []), ...formulas.flatMap((formula) => formula.names)],
    },
    subject.isRate ? named(rate) : [],
    items,
  );
  if (names) return { problem: names };
  const silent = measured ? [issue(readZeroNotSaid, [], { name: measured.denominators.join(' + ') })] : [];
  return {
    family: formulas.length === 0 ? 'tiers' : 'cases',
    rule,
    inputs: own,
    notes: [...scale.notes, ...silent],
  };
}

type Tier = Extract<Item, { readonly is: 'tier' }>;

/** Beside levels in percent "Tỷ lệ = a/b * 100" is in percent too. */
function inPercent(items: readonly Item[]): readonly Item[] {
  if (!ofKind(items, 'tier').some(({ range }) => range.percent)) return items;
  return items.map((item) => (item.is === 'equation' ? { ...item, percent: true } : item));
}

/**
 * One level and a formula for the rest: "đạt từ 80%: điểm tối đa; còn lại: Điểm = Tỷ lệ/80%*Điểm tối đa", or "Điểm = Tỷ lệ
 * *Điểm tối đa; dưới 50%: 0 điểm". The formula is the level of all the others.
 */
function withRemainder(items: readonly Item[]): readonly Item[] {
  const [level, second] = ofKind(items, 'tier');
  const rest = items.find(
    (item) => item.is === 'points' || (item.is === 'otherwise' && item.gives.some(({ num }) => num)),
  );
  if (!level || second || (rest?.is !== 'points' && rest?.is !== 'otherwise')) return items;
  const { low, high, alone } = level.range;
  const nothing = level.gives.every(({ factor }) => factor.n === 0n);
  // Beside a formula of its own a level is an exception, and only "nothing below" is a plain one.
  if (rest.is === 'points' && !(high && !low && nothing)) return items;
  if (low && high && !alone) return items;
  const edge = low ?? (high as End);
  const other: End = { at: edge.at, included: !edge.included };
  const range: Range = { ...(low ? { high: other } : { low: other }), percent: true, noun: '' };
  const gives = rest.is === 'points' ? rest.value : rest.gives;
  const tier: Tier = { is: 'tier', range, lead: '', tail: '', gives };
  return items.map((item) => (item === rest ? tier : item));
}

/**
 * What everything else gives: a sentence for it, or one option that says none of the things happened; where that gives
 * something, it is the level of the number 0.
 */
function restOf(
  items: readonly Item[],
  tiers: readonly Tier[],
  max: Rational | undefined,
): Worth | { readonly none: Tier } | undefined | 'mixed' {
  const [only, second] = [...ofKind(items, 'otherwise'), ...ofKind(items, 'option')];
  if (!only) return undefined;
  const worth = giveOf(only.gives, max);
  if (second || !worth) return 'mixed';
  if (only.is === 'otherwise') return only.each ? 'mixed' : worth;
  const said = [...tiers, ...ofKind(items, 'subject')];
  const words = said.flatMap((item) =>
    item.is === 'subject' ? [item.title] : [item.lead, item.tail, item.range.noun],
  );
  if (!denies(only.label, words)) return 'mixed';
  if (worth.share?.n === 0n) return worth;
  const end = { at: zero, included: true };
  const range: Range = { low: end, high: end, percent: false, noun: '' };
  return countsWhole(tiers)
    ? { none: { is: 'tier', range, lead: '', tail: '', gives: only.gives } }
    : 'mixed';
}

function earned(
  gives: Extract<Item, { is: 'tier' }>['gives'],
  items: readonly Item[],
  max: Rational | undefined,
  percent: boolean,
): Earned | undefined {
  const worth = giveOf(gives, max);
  if (worth)
    return {
      give: worth.give,
      ...(worth.share && { top: worth.share }),
      ...(worth.points && { points: worth.points }),
    };
  const measured = percent ? measure(gives, items, max) : undefined;
  return measured && measured.rule.kind === 'linear' ? { measured, top: measured.top } : undefined;
}

function bestOf(values: readonly Rational[]): number {
  return values.reduce(
    (best, value, index) => (compare(value, values[best] as Rational) > 0 ? index : best),
    0,
  );
}
