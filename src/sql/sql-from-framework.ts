/** A framework as one SELECT with the same digits as the library. */
import type { Framework } from '../framework/model.js';
import type { Layout } from '../scoring/layout.js';
import { planOf } from '../scoring/plan.js';
import { type Branch, branch } from './branch.js';
import { engines } from './dialect.js';
import { missing } from './figure.js';
import type { SqlOptions } from './options.js';
import { peerFigures } from './peers.js';
import { type Queries, queriesOf } from './queries.js';
import type { Build } from './scope.js';
import { source as sourceOf } from './source.js';
import { steps as stepsOf } from './steps.js';

export type { Queries as SqlQueries } from './queries.js';

/**
 * Writes a framework as plain SQL for a table with one row a unit: points, total, completeness, class and rank, the
 * same digits as `scoreAll` and `rank`, or a refusal that says why that cannot be.
 *
 * Everything is computed with whole numbers whose least and greatest values are known, so that the type of each is
 * chosen and nothing overflows; nothing is a float, and nothing is rounded by the engine. A row whose data are faulty
 * (`validateUnits` would refuse them) has no total, and while there is one no unit has a rank: `faults` lists them.
 * Where only the total is rounded, a total too close to a tie is `undecided` and left to `scoreAll`, ranks as well.
 *
 * @param framework - A framework document without unknown points.
 * @param options - The engine, the table and what is known of its columns.
 * @returns `query`, one SELECT; `faults`, a second one with the rows in error; `columns`, what the first gives, in order;
 * `omitted`, parts whose points are no decimals.
 * @throws `ChisoError` `not-in-sql` with the reason: logarithms, geometric and harmonic means, numbers without
 * declared places, figures over sub-units, numbers too large for the engine; what `scoreAll` throws for a framework.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 * import { sqlFromFramework } from 'chiso/sql';
 *
 * const online = defineFramework({
 *   id: 'online', version: '1.0.0', status: 'complete', level: 'commune', title: { vi: 'Hồ sơ trực tuyến' }, scale: 20,
 *   rounding: { stage: 'indicator', places: 2 },
 *   groups: [{ code: '1', title: { vi: 'Hồ sơ' }, max: 20, indicators: [
 *     { code: '1.1', max: 20, inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
 *       rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } } } },
 *   ] }],
 * });
 * const { columns, query } = sqlFromFramework(online, { dialect: 'postgres', table: 'communes' });
 * columns; // => ['id', '1', '1.1', 'total', 'complete', 'class', 'rank', 'faulty', 'undecided']
 * query.startsWith('WITH source AS ('); // => true
 * ```
 */
export function sqlFromFramework<C extends string, I extends string>(
  framework: Framework<C, I>,
  options: SqlOptions,
): Queries {
  const plan = planOf(framework as Framework);
  const engine = engines[options.dialect];
  const source = sourceOf(engine, options, 'i');
  const base = stepsOf('b', 1);
  const build: Build = {
    plan,
    layout: plan.layouts.values().next().value as Layout,
    engine,
    options,
    steps: base,
    source,
    faults: [],
    open: [],
    points: () => missing,
    percent: () => missing,
    peer: () => missing,
  };
  let first = 1;
  const peers = peerFigures(plan, build, options, () => first);
  if (peers.windows.length > 0) first = base.list.length + 2;
  const branches = [...plan.layouts.values()].map(
    (layout, index): Branch => branch(plan, layout, index, first, engine, options, source, peers.figures),
  );
  return queriesOf({ plan, engine, options, source, base, windows: peers.windows, branches });
}
