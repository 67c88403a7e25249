/** Numbers and conditions, as docs/rules.md and the notation describe them. */
import type { Condition, Expression } from 'chiso';
import {
  absent,
  type Found,
  gravestOf,
  type Lack,
  notApplicable,
  number,
  type Truth,
  together,
  wrong,
} from './found.js';
import {
  compare,
  type Fraction,
  greatest,
  hundred,
  least,
  minus,
  one,
  over,
  plus,
  read,
  sum,
  times,
  zero,
} from './fraction.js';

/** What an expression can ask about the unit that is scored. */
export interface Asked {
  /** The value of an input or a fact. */
  readonly input: (
    name: string,
  ) => number | string | boolean | null | { readonly notApplicable: string } | Answers;
  readonly points: (code: string) => Found;
  readonly max: (code: string) => Fraction;
  /** Values of an expression over the units ranked together that have one; nothing where only one unit is scored. */
  readonly peers: (of: Expression) => readonly Fraction[] | undefined;
  readonly children: readonly Readonly<Record<string, unknown>>[];
  readonly evidence: (code: string) => boolean;
  /** Reports what is wrong. */
  readonly problem: (code: string) => Lack;
}

export type Answers = Readonly<Record<string, number>>;

export function evaluate(written: Expression, asked: Asked): Found {
  if (typeof written !== 'object') return number(read(written));
  const all = (several: readonly Expression[], then: (values: readonly Fraction[]) => Found) =>
    together(
      several.map((each) => evaluate(each, asked)),
      then,
    );
  if ('in' in written) return inputNumber(written.in, asked);
  if ('add' in written) return all(written.add, (values) => number(sum(values)));
  if ('mul' in written) return all(written.mul, (values) => number(values.reduce(times, one)));
  if ('sub' in written) return all(written.sub, ([a = zero, b = zero]) => number(minus(a, b)));
  if ('score' in written) return asked.points(written.score);
  if ('percentOf' in written) {
    const points = asked.points(written.percentOf);
    return points.is === 'number'
      ? number(over(times(points.value, hundred), asked.max(written.percentOf)))
      : points;
  }
  if ('ratio' in written) {
    const { num, den, complement, zeroDen = 'error' } = written.ratio;
    return all([num, den], ([a = zero, b = zero]) => {
      if (b.n !== 0n) return number(complement ? minus(one, over(a, b)) : over(a, b));
      return whenZero(zeroDen, asked);
    });
  }
  if ('peer' in written) {
    const values = asked.peers(written.peer.of);
    if (!values) return asked.problem('peers-needed');
    if (values.length === 0) return absent('no unit of the group has the value');
    const { stat } = written.peer;
    if (stat === 'mean') return number(over(sum(values), read(values.length)));
    return number(stat === 'max' ? greatest(values) : least(values));
  }
  if ('daysLate' in written) return daysLate(written.daysLate, asked);
  if ('children' in written) return ofChildren(written.children, asked);
  if ('share' in written || 'mean' in written) return survey(written, asked);
  throw new Error('the reference takes no logarithms');
}

/** What a quotient of something by zero is. */
export function whenZero(policy: 'full' | 'zero' | 'na' | 'error', asked: Asked): Found {
  if (policy === 'full') return number(one);
  if (policy === 'zero') return number(zero);
  return policy === 'na' ? notApplicable('the denominator is zero') : asked.problem('zero-denominator');
}

function lackOf(name: string, asked: Asked): Lack | undefined {
  const value = asked.input(name);
  if (value === null) return absent(`no data for ${name}`);
  const declared = typeof value === 'object' && 'notApplicable' in value;
  return declared ? notApplicable(String(value.notApplicable)) : undefined;
}

function inputNumber(name: string, asked: Asked): Found {
  return lackOf(name, asked) ?? number(read(asked.input(name) as number | string));
}

function daysLate(
  { submitted, due, calendar, holidays = [] }: Extract<Expression, { daysLate: unknown }>['daysLate'],
  asked: Asked,
): Found {
  const isDate = /^\d{4}-/.test(due);
  const lack = gravestOf(
    [lackOf(submitted, asked), isDate ? undefined : lackOf(due, asked)].filter((each) => each !== undefined),
  );
  if (lack) return lack;
  const [last, first] = [
    Date.parse(String(asked.input(submitted))),
    Date.parse(isDate ? due : String(asked.input(due))),
  ];
  let days = 0n;
  for (let day = first + 86_400_000; day <= last; day += 86_400_000) {
    const weekend = [0, 6].includes(new Date(day).getUTCDay());
    const off = weekend || holidays.includes(new Date(day).toISOString().slice(0, 10));
    if (calendar !== 'weekdays' || !off) days += 1n;
  }
  return number({ n: days, d: 1n });
}

function ofChildren(
  { value, how, least: reach = 0, expected, missing }: Extract<Expression, { children: unknown }>['children'],
  asked: Asked,
): Found {
  const given = asked.children
    .map((child) => child[String(value)])
    .filter((each) => typeof each === 'number');
  const wanted = expected === undefined ? number(read(asked.children.length)) : evaluate(expected, asked);
  if (wanted.is !== 'number') return wanted;
  const gaps = Number(wanted.value.n) - given.length;
  if (Number(wanted.value.n) < asked.children.length) return asked.problem('too-many-children');
  if (gaps > 0 && missing === 'error') return asked.problem('children-missing');
  const values = [...given, ...(missing === 'zero' ? Array<number>(gaps).fill(0) : [])].map(read);
  if (values.length === 0) return absent('no sub-unit has reported');
  if (how === 'sum') return number(sum(values));
  if (how === 'min') return number(least(values));
  if (how === 'max') return number(greatest(values));
  const counted =
    how === 'mean' ? sum(values) : read(values.filter((each) => compare(each, read(reach)) >= 0).length);
  return number(over(counted, read(values.length)));
}

function survey(written: Extract<Expression, { share: unknown } | { mean: unknown }>, asked: Asked): Found {
  const { input, exclude = [], minAnswers = 1 } = 'share' in written ? written.share : written.mean;
  const lack = lackOf(input, asked);
  if (lack) return lack;
  const answers = Object.entries(asked.input(input) as Answers).filter(([level]) => !exclude.includes(level));
  const counted = sum(answers.map(([, count]) => read(count)));
  if (compare(counted, read(minAnswers)) < 0)
    return absent(`${counted.n} answers are fewer than the ${minAnswers} needed`);
  const worth = (level: string) => {
    if ('share' in written) return written.share.levels.includes(level) ? one : zero;
    return read(written.mean.scores?.[level] ?? level);
  };
  return number(over(sum(answers.map(([level, count]) => times(worth(level), read(count)))), counted));
}

/** True, false, or not to be told: an `all` is false as soon as one is, an `any` true as soon as one is. */
export function holds(written: Condition, asked: Asked): Truth {
  const several = (conditions: readonly Condition[], n: number): Truth => {
    const truths = conditions.map((each) => holds(each, asked));
    const sure = truths.filter((each) => each === true).length;
    const open = truths.filter((each): each is Lack => typeof each !== 'boolean');
    const broken = open.find(({ is }) => is === 'error');
    if (broken) return broken;
    if (sure >= n) return true;
    return sure + open.length < n ? false : (gravestOf(open) ?? wrong);
  };
  if ('all' in written) return several(written.all, written.all.length);
  if ('any' in written) return several(written.any, 1);
  if ('atLeast' in written) return several(written.atLeast.of, written.atLeast.n);
  if ('not' in written) {
    const inner = holds(written.not, asked);
    return typeof inner === 'boolean' ? !inner : inner;
  }
  if ('evidence' in written) return asked.evidence(written.evidence);
  if ('missing' in written) return asked.input(written.missing) === null;
  if ('na' in written) return lackOf(written.na, asked)?.is === 'not applicable';
  if ('is' in written) {
    const [name, wanted] = written.is;
    const lack = lackOf(name, asked);
    if (lack) return lack;
    const value = asked.input(name);
    return typeof value === 'boolean' || typeof wanted === 'boolean'
      ? value === wanted
      : String(value) === String(wanted);
  }
  const [left, sign, right] = written.cmp;
  const difference = together([evaluate(left, asked), evaluate(right, asked)], ([a = zero, b = zero]) =>
    number(minus(a, b)),
  );
  if (difference.is !== 'number') return difference;
  const { n } = plus(difference.value, zero);
  return { '<': n < 0n, '<=': n <= 0n, '=': n === 0n, '!=': n !== 0n, '>=': n >= 0n, '>': n > 0n }[sign];
}
