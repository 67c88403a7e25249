/** Points by the range a number is in: "4 lần: 20 điểm; 3 lần: 15; … Còn lại: 0", "từ 80% đến dưới 90%: 50 điểm". */
import type { Input } from '../../framework/model.js';
import type { Band, Condition, Expression, Give, Rule } from '../../framework/notation.js';
import { issue } from '../../messages/issue.js';
import { readZeroNotSaid, textMixed, textSubjects } from '../../messages/rule-text.js';
import { add, compare, div, one, type Rational, rational, zero } from '../../numbers/rational.js';
import { rate } from './formula.js';
import { namesProblem, topProblem } from './formula-family.js';
import type { Item } from './item.js';
import { capital, type Measured, measure } from './measure.js';
import { named } from './poly.js';
import type { Range } from './range.js';
import { exactOf, type Outcome } from './reading.js';
import { ofKind } from './resolve.js';
import { countsWhole, type Step, scaleOf } from './scale.js';
import { isNegation, subjectOf } from './subject.js';
import { giveOf } from './worth.js';

export function byTier(items: readonly Item[], max: Rational | undefined): Outcome {
  const kinds = ['tier', 'otherwise', 'option', 'definition', 'equation', 'cap', 'heading'];
  const tiers = ofKind(items, 'tier');
  if (tiers.length === 0 || !items.every(({ is }) => kinds.includes(is))) return undefined;
  const mixed = { problem: issue(textMixed, [], {}) };
  const rest = restOf(items, max);
  if (rest === 'mixed') return mixed;
  const subject = subjectOf(tiers);
  if ('subjects' in subject) return { problem: issue(textSubjects, [], subject) };
  const measured = subject.isRate ? measureRate(items) : undefined;
  if (!measured && items.some(({ is }) => is === 'definition' || is === 'equation')) return mixed;
  const percent = tiers.some(({ range }) => range.percent);
  if (percent ? !tiers.every(({ range }) => fitsPercent(range)) : measured || subject.isRate) return mixed;

  // One number alone does not say whether more, or less, is as good.
  if (!percent && tiers.length === 1 && tiers[0]?.range.alone) return mixed;
  const gives = tiers.map((tier) => earned(tier.gives, items, max, percent));
  if (!gives.every((each) => each !== undefined)) return mixed;
  const tops = [...gives.map(({ top }) => top), rest?.share];
  const known = tops.filter((top) => top !== undefined);
  const told = gives.every((each) => each.top !== undefined);
  const top = known.reduce((best, each) => (compare(each, best) > 0 ? each : best), zero);
  const problem = told ? topProblem(top, items, max) : undefined;
  if (problem) return { problem };
  const bestIndex = bestOf(gives.map((each) => each.top ?? each.points ?? zero));
  const scale = scaleOf({
    ranges: tiers.map(({ range }) => range),
    percent,
    otherwise: rest !== undefined,
    best: bestIndex,
  });
  if ('problem' in scale) return scale;

  const whole = countsWhole({ ranges: tiers.map(({ range }) => range), percent });
  const of = measured?.of ?? { in: percent ? 'rate' : 'count' };
  const edge = (value: Rational) => exactOf(measured ? div(value, rational(100n)) : value);
  const otherwise = rest?.give ?? (scale.impliedZero ? 0 : undefined);
  const formulas = gives.filter(({ measured: formula }) => formula);
  const rule =
    formulas.length === 0
      ? bandsRule(of, scale.steps, gives, otherwise, { edge, whole })
      : whenRule(of, scale.steps, gives, otherwise, { edge, whole });
  const names = namesProblem(
    {
      names: [
        ...(measured?.names ?? []),
        ...formulas.flatMap(({ measured: formula }) => formula?.names ?? []),
      ],
    },
    named(rate),
    items,
  );
  if (names) return { problem: names };
  const own: Record<string, Input> = measured?.inputs ?? {
    [percent ? 'rate' : 'count']: {
      kind: percent ? 'percent' : whole ? 'count' : 'number',
      title: { vi: titleOf(subject.title, percent) },
    },
  };
  const silent = measured ? [issue(readZeroNotSaid, [], { name: measured.denominators.join(' + ') })] : [];
  return {
    family: formulas.length === 0 ? 'tiers' : 'cases',
    rule,
    inputs: own,
    notes: [...scale.notes, ...silent],
  };
}

function titleOf(subject: string, percent: boolean): string {
  if (percent) return capital(subject || 'Tỷ lệ');
  if (subject === '') return 'Số lượng';
  return subject.includes('…') || /^(số|tổng)\s/i.test(subject) ? capital(subject) : `Số ${subject}`;
}

/** What everything else gives: a sentence for it, or one option that says none of the things happened. */
function restOf(items: readonly Item[], max: Rational | undefined): ReturnType<typeof giveOf> | 'mixed' {
  const sentences = [...ofKind(items, 'otherwise'), ...ofKind(items, 'option')];
  const [only, second] = sentences;
  if (!only) return undefined;
  const worth = giveOf(only.gives, max);
  const negative = only.is === 'otherwise' || (isNegation(only.label) && worth?.share?.n === 0n);
  return second || !worth || !negative ? 'mixed' : worth;
}

/** The quotient that "Tỷ lệ" stands for, where the text defines it. */
function measureRate(items: readonly Item[]): (Measured & { of: Expression }) | undefined {
  if (!ofKind(items, 'equation').some(({ name }) => name === rate)) return undefined;
  const measured = measure([{ factor: one, max: true, num: new Map([[rate, one]]) }], items, undefined);
  if (measured?.rule.kind !== 'linear' || measured.rule.knots) return undefined;
  return { ...measured, of: measured.rule.of };
}

function fitsPercent({ low, high }: Range): boolean {
  return [low, high].every((end) => !end || compare(end.at, rational(100n)) <= 0);
}

interface Earned {
  readonly give?: Give;
  readonly measured?: Measured;
  /** Of the maximum. */
  readonly top?: Rational;
  readonly points?: Rational;
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

interface Writing {
  readonly edge: (value: Rational) => ReturnType<typeof exactOf>;
  readonly whole: boolean;
}

function bandsRule(
  of: Expression,
  steps: readonly Step[],
  gives: readonly Earned[],
  otherwise: Give | undefined,
  { edge, whole }: Writing,
): Rule {
  const bands = steps.map(({ low, high, index }): Band => {
    const to = high && (whole ? { at: add(high.at, one), included: false } : high);
    return {
      ...(low && { from: edge(low.at), ...(!low.included && { fromIncl: false }) }),
      ...(to && { to: edge(to.at), ...(to.included && { toIncl: true }) }),
      give: (gives[index] as Earned).give as Give,
    };
  });
  return { kind: 'bands', of, bands, ...(otherwise !== undefined && { else: otherwise }) };
}

function whenRule(
  of: Expression,
  steps: readonly Step[],
  gives: readonly Earned[],
  otherwise: Give | undefined,
  { edge }: Writing,
): Rule {
  const rules = gives.map(
    ({ give, measured }): Rule => measured?.rule ?? { kind: 'fixed', give: give as Give },
  );
  const cases = steps.map((step, index) => ({ if: condition(of, step, edge), then: rules[index] as Rule }));
  if (otherwise !== undefined) return { kind: 'when', cases, else: { kind: 'fixed', give: otherwise } };
  // The cases leave no gap, so the last one is what remains.
  return { kind: 'when', cases: cases.slice(0, -1), else: rules[rules.length - 1] as Rule };
}

function condition(of: Expression, { low, high }: Step, edge: Writing['edge']): Condition {
  const both: Condition[] = [
    ...(low ? [{ cmp: [of, low.included ? '>=' : '>', edge(low.at)] as const }] : []),
    ...(high ? [{ cmp: [of, high.included ? '<=' : '<', edge(high.at)] as const }] : []),
  ];
  return both.length === 1 ? (both[0] as Condition) : { all: both };
}
