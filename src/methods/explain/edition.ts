/** A ranking that can be made again with other data or another method. */
import type { Framework } from '../../framework/model.js';
import type { Unit } from '../../framework/unit.js';
import { fail } from '../../messages/issue.js';
import { mixedEditions } from '../../messages/robustness.js';
import { parseExact } from '../../numbers/exact.js';
import type { Rational } from '../../numbers/rational.js';
import { rank } from '../../ranking/rank.js';
import { scoreAll } from '../../scoring/score-all.js';
import { demand, isRecord, type Rule } from '../arguments.js';
import type { CompositeSpec } from '../composite/spec.js';
import type { Table } from '../table.js';
import { checkShape } from '../table-check.js';
import { modelOf } from '../uncertainty/model.js';
import { rankInto } from '../uncertainty/rank.js';

/** A ranking of one year, stage or method: a framework with its units, or a composite index with its table. */
export type Edition = FrameworkEdition | IndexEdition;

/** A framework with its units: scores and ranks are exact. */
export interface FrameworkEdition {
  readonly framework: Framework;
  readonly units: readonly Unit[];
}

/** A composite index with the raw values of its units: scores are doubles. */
export interface IndexEdition {
  readonly index: CompositeSpec;
  readonly table: Table;
}

/** Refuses what is no edition; the framework, the index and the table are looked at when they are scored. */
export function checkEdition(name: string, edition: Edition): void {
  demand(name, edition, anEdition);
  if ('index' in edition) checkShape(edition.table, [name, 'table']);
}

const anEdition: Rule = {
  holds: (value) =>
    isRecord(value) && ('index' in value || (isRecord(value['framework']) && Array.isArray(value['units']))),
  must: { en: '{ framework, units } or { index, table }', vi: '{ framework, units } hoặc { index, table }' },
};

/** What an edition says of one unit. */
export interface Outcome {
  /** 1 plus the number of units above it; `undefined` for a unit that is not ranked. */
  readonly rank: number | undefined;
  /** Exact where the framework is; else the double, taken as the decimal it prints. */
  readonly score: Rational | undefined;
  readonly above: ReadonlySet<string>;
}

/** The outcome for a unit when its own data, the others' and the method come from three editions of one kind. */
export function outcomeOf(unit: string, own: Edition, peers: Edition, method: Edition): Outcome {
  if ('framework' in method && 'framework' in own && 'framework' in peers) {
    const units = [
      ...own.units.filter(({ id }) => id === unit),
      ...peers.units.filter(({ id }) => id !== unit),
    ];
    return frameworkOutcome(unit, method.framework, units);
  }
  if ('index' in method && 'index' in own && 'index' in peers) {
    return indexOutcome(unit, method.index, mixedTable(unit, own.table, peers.table));
  }
  return fail(mixedEditions, [], {});
}

function frameworkOutcome(unit: string, framework: Framework, units: readonly Unit[]): Outcome {
  const board = scoreAll(framework, units);
  const { entries } = rank(board, { ties: 'competition' });
  const entry = entries.find((one) => one.unit === unit);
  if (!entry) return { rank: undefined, score: undefined, above: new Set() };
  const above = entries.filter(
    (one) => one.group === entry.group && one.rank !== null && one.rank < (entry.rank ?? 0),
  );
  const { exactTotal } = board.scorecard(unit);
  return {
    rank: entry.rank ?? undefined,
    score: exactTotal === null ? undefined : parseExact(exactTotal),
    above: new Set(above.map((one) => one.unit)),
  };
}

function indexOutcome(unit: string, index: CompositeSpec, table: Table): Outcome {
  const at = table.units.indexOf(unit);
  if (at < 0) return { rank: undefined, score: undefined, above: new Set() };
  const scores = modelOf(index, table, [])([]);
  const ranks = new Uint32Array(scores.length);
  rankInto(scores, ranks);
  const own = ranks[at]!;
  const above = table.units.filter((_, other) => ranks[other]! > 0 && ranks[other]! < own);
  return {
    rank: own > 0 ? own : undefined,
    score: own > 0 ? parseExact(scores[at]!) : undefined,
    above: new Set(above),
  };
}

/** One row of one table among the others of another. */
function mixedTable(unit: string, own: Table, peers: Table): Table {
  if (own === peers) return own;
  const row = own.units.indexOf(unit);
  const others = peers.units.flatMap((id, at) => (id === unit ? [] : [at]));
  const rows = row < 0 ? [] : [row];
  const units = [...rows.map((at) => own.units[at]!), ...others.map((at) => peers.units[at]!)];
  const indicators = own.indicators.filter((code) => peers.indicators.includes(code));
  const columns = indicators.map((code) => {
    const mine = own.columns[own.indicators.indexOf(code)]!;
    const theirs = peers.columns[peers.indicators.indexOf(code)]!;
    return Float64Array.of(...rows.map((at) => mine[at]!), ...others.map((at) => theirs[at]!));
  });
  const labels = Object.keys(own.labels ?? {}).filter((name) => Object.hasOwn(peers.labels ?? {}, name));
  const texts = labels.map((name) => [
    name,
    [...rows.map((at) => own.labels![name]![at]!), ...others.map((at) => peers.labels![name]![at]!)],
  ]);
  return { units, indicators, columns, ...(labels.length > 0 && { labels: Object.fromEntries(texts) }) };
}
