/** What a framework asks of a unit, as plain data that a form can be drawn from. */
import type { Framework, Input } from '../framework/model.js';
import type { Exact, Title } from '../framework/notation.js';
import { optionTitle, optionValues } from '../framework/option.js';
import type { NotApplicable } from '../framework/policy.js';
import { answering } from '../messages/argument.js';
import { fail } from '../messages/issue.js';
import { unknownLocale } from '../messages/numbers.js';
import { unknownType } from '../messages/units.js';
import type { Locale } from '../numbers/format.js';
import { isLocale } from '../numbers/parse-number.js';
import { closest } from '../rules/closest.js';
import { limited, type Slot } from '../validate/slots.js';
import { type UnitPlan, unitPlanOf } from '../validate/unit-plan.js';
import { type Source, sourcesOf } from './sources.js';

/** How {@link fieldsOf} looks at a framework. */
export interface FieldOptions {
  /** Only what units of this type are asked for, with their maxima. */
  readonly unitType?: string;
  /** Language of titles (default `vi`); what has no English title keeps its Vietnamese one. */
  readonly locale?: Locale;
}

/** One thing a unit is asked for. */
export interface Field {
  /** As a column is headed: a code, `code.input`, `code.evidence`, or the name of a fact. */
  readonly key: string;
  /** Where the answer belongs in a unit: `facts`, `inputs` (as the value of the code, or of its input) or `evidence`. */
  readonly of: 'fact' | 'points' | 'input' | 'evidence';
  /** Code of the indicator or group; the name of a fact. */
  readonly code: string;
  /** Name of the input within its indicator. */
  readonly input?: string;
  /** What people read beside the field. */
  readonly title: string;
  /** Kind of the answer; `points` takes points or `{ share }`, `evidence` a list of texts. */
  readonly kind: Input['kind'] | 'points' | 'evidence';
  /** Unit of measure, as printed. */
  readonly unit?: string;
  /** Least value. */
  readonly min?: Exact;
  /** Greatest value; nothing where it depends on the type of unit and none was named. */
  readonly max?: Exact;
  /** Values are whole numbers of these above `min`. */
  readonly step?: Exact;
  /** What can be chosen: the value to store and the title to show; for a survey its levels. */
  readonly options?: readonly { readonly value: string; readonly title: string }[];
  /** What the indicator earns when it is declared not applicable; nothing where that may not be declared. */
  readonly notApplicable?: NotApplicable;
  /** Most points of the indicator or group (of units of the type); `null` where not known. */
  readonly points?: Exact | null;
  /** The decision's own words for the rule. */
  readonly text?: string;
  /** Evidence asked for beside the answer: without it no points (`zero`), or a warning (`flag`). */
  readonly evidence?: 'flag' | 'zero';
  /** Where the data come from, in the decision's words. */
  readonly dataSource?: string;
  /** Who verifies them, in the decision's words. */
  readonly verifiedBy?: string;
  /** `false`: only shown, never scored, or evidence without which nothing is lost. */
  readonly asked: boolean;
}

/**
 * The fields of a framework: what a form, a table or a database asks of a unit, facts first, then codes in the order of
 * the document.
 *
 * What needs no answer (a fixed rule, members of a group that is scored as a whole) has no field. Data of sub-units are
 * not listed. Objects have no order in some stores (`jsonb`), so inputs of one indicator, and facts, may come back in
 * another order than they were written in; lists, and so groups and indicators, keep theirs.
 *
 * @param framework - A framework document.
 * @param options - Type of unit and language.
 * @returns Plain data, fit for JSON.
 * @throws {@link ChisoError} `unknown-unit-type`, `unknown-locale`, and `framework-unusable`.
 *
 * @example
 * ```ts
 * import { fieldsOf } from 'chiso';
 * import { unidentifiedDistrictAwareness } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const fields = fieldsOf(unidentifiedDistrictAwareness, { locale: 'vi' });
 * fields.slice(0, 3).map(({ key, kind, points }) => `${key} ${kind} ${points}`);
 * // => ['1.1 count 20', '1.2.a count 20', '1.2.b count 20']
 * ```
 */
export function fieldsOf(framework: Framework, options: FieldOptions = {}): readonly Field[] {
  return answering(() => {
    const { unitType, locale = 'vi' } = options;
    if (!isLocale(locale)) fail(unknownLocale, ['locale'], { locale });
    const plan = unitPlanOf(framework);
    const { types, hasType } = plan;
    if (unitType !== undefined && !hasType.has(unitType))
      fail(unknownType, ['unitType'], { type: unitType, near: closest(unitType, types), types });
    return sourcesOf(framework)
      .filter(({ code }) => unitType === undefined || (plan.slots.get(code)?.types?.has(unitType) ?? true))
      .map((source) => fieldOf(source, plan, unitType, locale));
  });
}

function fieldOf(source: Source, plan: UnitPlan, unitType: string | undefined, locale: Locale): Field {
  const { key, of, code, name, title, node, asked } = source;
  const slot = of === 'fact' ? undefined : plan.slots.get(code);
  const input = inputOf(source, slot, unitType);
  const { unit, min, max, step }: Partial<Input> = input ?? {};
  const options = optionValues(input)?.map((value) => ({
    value,
    title: titleIn(optionTitle(input, value), locale),
  }));
  const least = min ?? (input?.kind === 'count' ? 0 : undefined);
  return {
    key,
    of,
    code,
    title: titleIn(title, locale),
    kind: of === 'points' || of === 'evidence' ? of : (input?.kind ?? 'number'),
    asked,
    ...given({
      input: name,
      unit,
      min: least,
      max,
      step,
      options,
      notApplicable: of === 'evidence' ? undefined : slot?.na,
      points: node && pointsFor(source, unitType),
      text: node && 'text' in node ? node.text : undefined,
      evidence: node && 'evidence' in node ? node.evidence?.required : undefined,
      dataSource: node && 'dataSource' in node ? node.dataSource : undefined,
      verifiedBy: node && 'verifiedBy' in node ? node.verifiedBy : undefined,
    }),
  };
}

/** The input with the limits its rule gives it; points depend on the type of unit. */
function inputOf(
  { of, name, input, node }: Source,
  slot: Slot | undefined,
  unitType: string | undefined,
): Input | undefined {
  if (of === 'points' && slot) {
    const { max, ...open } = slot.pointsInput(unitType ?? '');
    return max === undefined || (unitType === undefined && node?.maxFor) ? open : { ...open, max };
  }
  if (of !== 'input' || !input || !node || !slot) return input;
  return limited(name as string, input, node, slot.names);
}

function pointsFor({ node }: Source, unitType: string | undefined): Exact | null | undefined {
  if (node?.maxFor && unitType === undefined) return undefined;
  return node?.maxFor?.[unitType ?? ''] ?? node?.max;
}

function titleIn(title: Title, locale: Locale): string {
  return title[locale] ?? title.vi;
}

/** Without what is not said. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
