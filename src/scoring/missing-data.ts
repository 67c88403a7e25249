/** Which figures keep units from a total: input by input, and the units that lack them. */

import type { Framework, Indicator, Input } from '../framework/model.js';
import type { Title } from '../framework/notation.js';
import type { Unit, UnitColumns } from '../framework/unit.js';
import { answering } from '../messages/argument.js';
import type { Plan } from './plan.js';
import type { Rows } from './rows.js';
import { boardOf, scoreAll } from './score-all.js';
import { type Figured, own } from './slots.js';
import type { TotalScore } from './total.js';
import type { Scoring } from './unit.js';

/** A figure that is asked for, and the units that have not given it. */
export interface MissingData {
  /** As a column is headed: a code with one input or none, `code.input`, or the name of a fact. */
  readonly key: string;
  readonly title: Title | null;
  /** Ids of the units that lack it, in the order given. */
  readonly units: readonly string[];
  /** No unit that is asked for it has given it: a column that is not there, or blank. */
  readonly everywhere: boolean;
}

/**
 * The figures that keep units from being complete, in the order of the document: what to ask for before anything is
 * published.
 *
 * A figure is missing where a rule or a gate asked for it, found nothing, and could not tell the points for that. One whose
 * absence earns zero (`missing: 'zero'`), does not apply, or changes nothing is not missing.
 *
 * @param framework - A framework document.
 * @param units - Units as objects or as columns, as for `scoreAll`.
 * @returns One entry for each missing figure; none where every unit is complete.
 * @throws {@link ChisoError} as `scoreAll` does.
 *
 * @example
 * ```ts
 * import { missingData } from 'chiso';
 * import { unidentifiedDistrictAwareness } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const units = [{ id: 'x', inputs: { '1.2': { a: 3 } } }, { id: 'y', inputs: { '1.2': { a: 3, b: 4 } } }];
 * const found = missingData(unidentifiedDistrictAwareness, units);
 * found.find(({ key }) => key === '1.2.b')?.units; // => ['x']
 * found.find(({ key }) => key === '1.2.b')?.everywhere; // => false
 * ```
 */
export function missingData<C extends string, I extends string>(
  framework: Framework<C, I>,
  units: readonly Unit<NoInfer<C>, NoInfer<I>>[] | UnitColumns,
): readonly MissingData[] {
  return answering(() => {
    const board = boardOf(scoreAll(framework, units));
    const { plan, rows } = board;
    const { ids } = rows;
    const lacking = new Map<string, { readonly figure: Figured; readonly units: string[] }>();
    const asked = new Map<string, number>();
    ids.forEach((id, index) => {
      if (board.total.complete[index] === 1) return;
      const { data, total } = board.card(index);
      for (const figure of missingOf(data, total)) {
        const key = keyOf(plan, figure);
        const found = lacking.get(key) ?? { figure, units: [] };
        found.units.push(id);
        lacking.set(key, found);
      }
    });
    for (const [key, { figure }] of lacking) asked.set(key, askedFor(plan, figure, rows));
    const found = [...lacking].map(
      ([key, { figure, units: without }]): MissingData => ({
        key,
        title: titleOf(plan, figure),
        units: without,
        everywhere: without.length === asked.get(key),
      }),
    );
    const places = new Map(plan.nodes.map(({ code }, index) => [code, index]));
    const place = (key: string): number => places.get(lacking.get(key)?.figure.code ?? '') ?? -1;
    return found.sort((a, b) => place(a.key) - place(b.key));
  });
}

/** What the parts that have no points, and gates that cannot be judged, asked for in vain; each once. */
function missingOf({ lacking, plan, scores }: Scoring, { gates }: TotalScore): readonly Figured[] {
  const open = gates.some(({ fired }) => fired !== true && fired !== false);
  const found = lacking.filter(({ node }) => {
    if (!node) return open;
    return node.members.length === 0 && scores[node.index]?.status === 'missing' && node.missing === 'absent';
  });
  return [...new Map(found.map(({ figure }) => [keyOf(plan, figure), figure])).values()];
}

function keyOf({ byCode }: Plan, { code, name }: Figured): string {
  if (code === undefined) return name;
  return name !== '' && (byCode.get(code)?.inputs.size ?? 0) > 1 ? `${code}.${name}` : code;
}

function titleOf({ byCode, framework }: Plan, { code, name }: Figured): Title | null {
  if (code === undefined) return (own(framework.facts, name) as Input).title ?? null;
  const source = byCode.get(code)?.source as Indicator;
  const input = own(source.inputs, name) as Input | undefined;
  return (
    (source.inputs && Object.keys(source.inputs).length > 1 ? input?.title : undefined) ??
    source.title ??
    null
  );
}

/** How many units are asked for it: those to whose type it applies. */
function askedFor(plan: Plan, { code }: Figured, { ids, type }: Rows): number {
  const node = code === undefined ? undefined : plan.byCode.get(code);
  if (!node || !plan.framework.unitTypes) return ids.length;
  return ids.filter((_id, index) => plan.layouts.get(type(index) ?? '')?.applies[node.index]).length;
}
