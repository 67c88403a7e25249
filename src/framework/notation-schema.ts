/** The shape of the notation: numbers, titles, expressions and conditions. */
import { parseExact } from '../numbers/exact.js';
import type { Condition, Exact, Expression, Rule } from './notation.js';
import * as z from './zod.js';

/** A rule schema is written in rules/, beside what the rule does; the document only needs to refer to it. */
export type RuleSchema = z.ZodMiniType<Rule>;

/** Everything a rule's schema is made of. */
export type Notation = ReturnType<typeof buildNotation>;

let built: Notation | undefined;

/** The schemas of the notation, built when first used. */
export function notation(): Notation {
  built ??= buildNotation();
  return built;
}

const decimalText = '[+\\-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+\\-]?\\d{1,4})?';

function buildNotation() {
  // A decimal or a fraction as `parseExact` reads it, less its limits on size.
  const exactText = new RegExp(`^\\s*${decimalText}\\s*(?:/\\s*${decimalText}\\s*)?$`);
  const text = z.string().check(z.minLength(1));
  // Unions are kept flat: a union inside a union that does not fit costs its failures, even where another one fits.
  const readable = z.refine<string>((written) => parseExact(written) !== undefined);
  const numbers = [z.number(), z.string().check(z.regex(exactText, { abort: true }), readable)] as const;
  const exact = z.union(numbers);
  const give = z.union([...numbers, z.strictObject({ share: exact })]);
  const title = z.strictObject({ vi: text, en: z.optional(text) });
  const places = z.number().check(z.int(), z.gte(0), z.lte(20));
  const digits = z.strictObject({
    places,
    mode: z.optional(z.enum(['half-up', 'half-even', 'down', 'up'])),
  });
  const whole = z.number().check(z.int(), z.gte(0));
  const nodes = expressionNodes(text, exact, whole);
  const expression: z.ZodMiniType<Expression> = z.union([...numbers, ...nodes]);
  const computed: z.ZodMiniType<Exclude<Expression, Exact>> = z.union(nodes);
  const condition: z.ZodMiniType<Condition> = z.union(conditionNodes(text));
  return { text, exact, give, title, places, digits, whole, expression, computed, condition };
}

/** One strict object for each node, told apart by its only key. */
export function expressionNodes(text = notation().text, exact = notation().exact, whole = notation().whole) {
  const expression: z.ZodMiniType<Expression> = z.lazy(() => notation().expression);
  const texts = z.array(text).check(z.minLength(1));
  const some = z.array(expression).check(z.minLength(1));
  const survey = { input: text, exclude: z.optional(z.array(text)), minAnswers: z.optional(whole) };
  // A text here is the name of an input, so a constant has no place among the expressions.
  const computed: z.ZodMiniType<Exclude<Expression, Exact>> = z.lazy(() => notation().computed);
  const ratio = z.strictObject({
    num: expression,
    den: expression,
    complement: z.optional(z.boolean()),
    zeroDen: z.optional(z.enum(['full', 'zero', 'na', 'error'])),
  });
  const children = z.strictObject({
    value: z.union([text, computed]),
    how: z.enum(['mean', 'sum', 'min', 'max', 'shareAtLeast']),
    least: z.optional(exact),
    expected: z.optional(expression),
    missing: z.enum(['zero', 'skip', 'error']),
  });
  const daysLate = z.strictObject({
    submitted: text,
    due: text,
    calendar: z.optional(z.enum(['days', 'weekdays'])),
    holidays: z.optional(z.array(text)),
  });
  return [
    z.strictObject({ in: text }),
    z.strictObject({ ratio }),
    z.strictObject({ add: some }),
    z.strictObject({ sub: z.tuple([expression, expression]) }),
    z.strictObject({ mul: some }),
    z.strictObject({ share: z.strictObject({ ...survey, levels: texts }) }),
    z.strictObject({ mean: z.strictObject({ ...survey, scores: z.optional(z.record(text, exact)) }) }),
    z.strictObject({ children }),
    z.strictObject({ peer: z.strictObject({ of: expression, stat: z.enum(['max', 'min', 'mean']) }) }),
    z.strictObject({ daysLate }),
    z.strictObject({ score: text }),
    z.strictObject({ percentOf: text }),
    // Last, because a missing expression costs as much as a wrong one.
    z.strictObject({ ln: expression }),
  ] as const;
}

/** One strict object for each condition, told apart by its only key. */
export function conditionNodes(text = notation().text) {
  const expression: z.ZodMiniType<Expression> = z.lazy(() => notation().expression);
  const condition: z.ZodMiniType<Condition> = z.lazy(() => notation().condition);
  const some = z.array(condition).check(z.minLength(1));
  const comparison = z.enum(['<', '<=', '=', '!=', '>=', '>']);
  const times = z.number().check(z.int(), z.gte(1));
  return [
    z.strictObject({ cmp: z.tuple([expression, comparison, expression]) }),
    z.strictObject({ is: z.tuple([text, z.union([z.string(), z.number(), z.boolean()])]) }),
    z.strictObject({ all: some }),
    z.strictObject({ any: some }),
    z.strictObject({ atLeast: z.strictObject({ n: times, of: some }) }),
    z.strictObject({ na: text }),
    z.strictObject({ missing: text }),
    z.strictObject({ evidence: text }),
    z.strictObject({ not: condition }),
  ] as const;
}
