import { badOption } from '../../messages/argument.js';
import { unknownCode } from '../../messages/document.js';
import { issue, refuse } from '../../messages/issue.js';
import { badWeight } from '../../messages/methods.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/** The weights of the members themselves, or of `weights` where it names them, brought to the sum 1. */
export function givenWeights({ codes, given, options }: WeighInput<OptionsOf<'given'>>): Float64Array {
  const amounts = givenAmounts(codes, given, options);
  const issues = codes.flatMap((code, index) =>
    amounts[index]! >= 0 && amounts[index]! < Infinity
      ? []
      : [issue(badWeight, ['weights', code], { code, weight: amounts[index] })],
  );
  refuse(issues);
  return sharesOf(codes, amounts);
}

/** The given weights as they are, relative to each other. */
export function givenAmounts(
  codes: readonly string[],
  given: Float64Array,
  { weights = {} }: Pick<OptionsOf<'given'>, 'weights'>,
): Float64Array {
  return given.map((own, index) => {
    const code = codes[index]!;
    return Object.hasOwn(weights, code) ? weights[code]! : own;
  });
}

/** The same weight for all, 1 / k. */
export function equalWeights({ codes }: { readonly codes: readonly string[] }): Float64Array {
  return new Float64Array(codes.length).fill(1 / codes.length);
}

/**
 * Budget allocation: everyone asked divides points among the members; the mean of the shares of each person.
 *
 * Each person's points are brought to the sum 1 first, so that nobody counts more; a member somebody does not name got
 * nothing from them. Errors: `bad-option` (nobody asked), `bad-weight`, `unknown-code`, `nothing-to-weigh`. Source:
 * OECD/JRC Handbook (2008), step 5.
 */
export function budgetWeights({ codes, options }: WeighInput<OptionsOf<'budget'>>): Float64Array {
  const { allocations } = options;
  const issues = allocations.flatMap((points, person) =>
    Object.entries(points).flatMap(([code, weight]) => [
      ...(codes.includes(code) ? [] : [issue(unknownCode, ['allocations', person], { code, known: codes })]),
      ...(Number.isFinite(weight) && weight >= 0
        ? []
        : [issue(badWeight, ['allocations', person, code], { code, weight })]),
    ]),
  );
  if (allocations.length === 0) {
    const must = { en: 'the points of at least one person', vi: 'điểm phân bổ của ít nhất một người' };
    issues.push(issue(badOption, ['allocations'], { option: 'allocations', value: allocations, must }));
  }
  refuse(issues);
  const people = allocations.map((points) =>
    sharesOf(
      codes,
      Float64Array.from(codes, (code) => (Object.hasOwn(points, code) ? points[code]! : 0)),
    ),
  );
  return sharesOf(
    codes,
    Float64Array.from(codes, (_, index) => people.reduce((sum, shares) => sum + shares[index]!, 0)),
  );
}
