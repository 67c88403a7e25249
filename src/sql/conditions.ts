/** Conditions as truths that know when they cannot be told. */
import type { Condition } from '../framework/notation.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import { compare, constant } from './amount.js';
import { expression, inputFigure } from './expressions.js';
import { isKnown, type Judgement, obstacles } from './figure.js';
import type { Scope } from './scope.js';
import { and, compared, no, not, type Order, or, type Truth, textIs } from './truth.js';
import { choose, literal, nought, plus, unity } from './whole.js';

/** Compiles a condition. */
export function condition(of: Condition, scope: Scope): Judgement {
  const { steps } = scope.build;
  const { holds, absent, na } = judged(of, scope);
  return { holds: steps.truth(holds), absent: steps.truth(absent), na: steps.truth(na) };
}

function judged(of: Condition, scope: Scope): Judgement {
  const { source } = scope.build;
  if ('cmp' in of) {
    const [left, comparison, right] = of.cmp;
    const [a, b] = [expression(left, scope), expression(right, scope)] as const;
    const op: Order = comparison === '!=' ? '<>' : comparison;
    const blocked = obstacles([a, b]);
    const { holds, open } = compare(a.amount, op, b.amount);
    scope.build.open.push(and(scope.guard, isKnown(blocked), open));
    return { ...blocked, holds };
  }
  if ('is' in of) return is(of.is, scope);
  if ('all' in of) return atLeast(of.all.length, of.all, scope);
  if ('any' in of) return atLeast(1, of.any, scope);
  if ('atLeast' in of) return atLeast(of.atLeast.n, of.atLeast.of, scope);
  if ('not' in of) {
    const inner = condition(of.not, scope);
    return { ...inner, holds: not(inner.holds) };
  }
  const certain = (holds: Truth): Judgement => ({ holds, absent: no, na: no });
  if ('na' in of) return certain(source.presence(scope.slot(of.na).key).na);
  if ('missing' in of) return certain(source.presence(scope.slot(of.missing).key).absent);
  return certain(source.flag(`${of.evidence}#evidence`));
}

/** Whether an input holds a text, a number or a yes. */
function is([name, value]: readonly [string, string | number | boolean], scope: Scope): Judgement {
  const { key, input } = scope.slot(name);
  const { source } = scope.build;
  const wanted = typeof value === 'number' ? toText(exact(value)) : String(value);
  if (input?.kind === 'boolean') {
    const { holds, absent, na } = source.yesNo(key);
    return { absent, na, holds: wanted === 'true' ? holds : wanted === 'false' ? not(holds) : no };
  }
  const isNumber = input === undefined || ['number', 'count', 'percent', 'share'].includes(input.kind);
  if (!isNumber) {
    const { name: column, absent, na } = source.text(key, input);
    return { absent, na, holds: textIs(column, wanted, 1) };
  }
  const figure = inputFigure(name, scope);
  const number = parseExact(wanted);
  // A number is read back as its text: "1.0" is no number's text.
  const holds =
    number && toText(number) === wanted ? compare(figure.amount, '=', constant(number)).holds : no;
  return { absent: figure.absent, na: figure.na, holds };
}

/** True or false as soon as the known ones decide it; otherwise what keeps it open. */
function atLeast(n: number, of: readonly Condition[], scope: Scope): Judgement {
  const parts = of.map((each) => condition(each, scope));
  const told = parts.map((part) => and(part.holds, isKnown(part)));
  const unknown = parts.map((part) => not(isKnown(part)));
  const holds = enough(n, told);
  const undecided = and(
    not(holds),
    enough(
      n,
      parts.map((_part, index) => or(told[index] as Truth, unknown[index] as Truth)),
    ),
  );
  const blocked = obstacles(parts);
  return { holds, absent: and(undecided, blocked.absent), na: and(undecided, blocked.na) };
}

/** At least n of these are true. */
function enough(n: number, truths: readonly Truth[]): Truth {
  if (n <= 0) return { form: { op: 'true' }, step: 0 };
  if (n > truths.length) return no;
  if (n === 1) return or(...truths);
  if (n === truths.length) return and(...truths);
  const count = truths.reduce((so, when) => plus(so, choose([{ when, then: unity }], nought)), nought);
  return compared(count, '>=', literal(BigInt(n)));
}
