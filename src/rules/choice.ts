/** Points by the option chosen. */
import type { Choice } from '../framework/notation.js';
import { notation } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import * as problems from '../messages/scoring.js';
import { known } from './figure.js';
import { give } from './give.js';
import type { Evaluate, Scope } from './scope.js';

/** An option that is not listed falls to `else`, or is an error. */
export function evaluate(rule: Choice, scope: Scope): Evaluate {
  const read = scope.text(rule.input);
  const options = new Map(Object.entries(rule.options).map(([option, given]) => [option, give(given)]));
  const otherwise = rule.else === undefined ? undefined : give(rule.else);
  return (data, max) => {
    const chosen = read(data);
    if (chosen.is !== 'value') return { kind: 'choice', points: chosen, max };
    const option = chosen.value;
    const given = options.get(option) ?? otherwise;
    const points = given
      ? known(given(max))
      : data.problem(problems.unknownOption, { input: rule.input, option, options: [...options.keys()] });
    return { kind: 'choice', points, max, detail: { option } };
  };
}

/** The shape of the rule. */
export function schema() {
  const { text, give } = notation();
  const options = z.record(text, give);
  return z.strictObject({ kind: z.literal('choice'), input: text, options, else: z.optional(give) });
}
