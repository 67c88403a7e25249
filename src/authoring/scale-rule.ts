import type { Exact, Give, Rule } from '../framework/notation.js';

/** The same rule with all its points changed; `turned`: the change turns the sign, and so the least into the most. */
export function scaleRule(rule: Rule, change: (points: Exact) => Exact, turned = false): Rule {
  const give = (given: Give): Give => (typeof given === 'object' ? given : change(given));
  const inner = (part: Rule) => scaleRule(part, change, turned);
  switch (rule.kind) {
    case 'choice': {
      const options = Object.fromEntries(
        Object.entries(rule.options).map(([option, given]) => [option, give(given)]),
      );
      return { ...rule, options, ...(rule.else !== undefined && { else: give(rule.else) }) };
    }
    case 'bands': {
      const bands = rule.bands.map((band) => ({ ...band, give: give(band.give) }));
      return { ...rule, bands, ...(rule.else !== undefined && { else: give(rule.else) }) };
    }
    case 'linear': {
      const knots = rule.knots?.map(([at, given]) => [at, give(given)] as const);
      const cutBelow = rule.cutBelow && { ...rule.cutBelow, give: give(rule.cutBelow.give) };
      return { ...rule, ...(knots && { knots }), ...(cutBelow && { cutBelow }) };
    }
    case 'perUnit':
    case 'manual': {
      const { min: _, max: __, ...rest } = rule;
      return {
        ...rest,
        ...ends(rule, turned, change),
        ...pick(rule, rule.kind === 'manual' ? (turned ? [] : ['step']) : ['points', 'base'], change),
      } as Rule;
    }
    case 'combine':
      return {
        ...rule,
        parts: rule.parts.map((part) => ({
          ...part,
          ...pick(part, ['max'], change),
          rule: inner(part.rule),
        })),
      };
    case 'when': {
      const cases = rule.cases.map((each) => ({ ...each, then: inner(each.then) }));
      return { ...rule, cases, ...(rule.else && { else: inner(rule.else) }) };
    }
    case 'clamp': {
      const { min, max, ...rest } = rule;
      return {
        ...rest,
        rule: inner(rule.rule),
        ...ends({ min, max }, turned, give),
      } as Rule;
    }
    case 'fixed':
      return { ...rule, give: give(rule.give) };
    case 'info':
      return rule;
  }
}

function pick(
  part: object,
  fields: readonly string[],
  change: (points: Exact) => Exact,
): Record<string, Exact> {
  const there = Object.entries(part).filter(([field]) => fields.includes(field));
  return Object.fromEntries(there.map(([field, points]) => [field, change(points as Exact)]));
}

/** The least and the most; both, since a turned one takes the place of the other. */
function ends<T>(
  { min, max }: { readonly min?: T | undefined; readonly max?: T | undefined },
  turned: boolean,
  change: (points: T) => T,
): { min?: T; max?: T } {
  const [least, most] = turned ? [max, min] : [min, max];
  return {
    ...(least !== undefined && { min: change(least) }),
    ...(most !== undefined && { max: change(most) }),
  };
}
