/** The text of the queries: the caller's table, the steps of each unit type, and what is published of them. */
import * as reasons from '../messages/sql.js';
import { toFixed } from '../numbers/exact.js';
import { rational } from '../numbers/rational.js';
import type { Node, Plan } from '../scoring/plan.js';
import { type Amount, isExact } from './amount.js';
import type { Branch } from './branch.js';
import type { Engine } from './dialect.js';
import type { SqlOptions } from './options.js';
import type { Window } from './peers.js';
import { type Printer, printer } from './print.js';
import { refuse } from './refuse.js';
import { checkedName, checkedText, type Fault, type Source } from './source.js';
import type { Named, Steps } from './steps.js';
import { and, or, type Truth } from './truth.js';
import { highest, isLiteral, literal, magnitude, times, type Whole } from './whole.js';

/** The queries of a framework, and what they give. */
export interface Queries {
  /** One SELECT: a row a unit. */
  readonly query: string;
  /** One SELECT: a row for each unit whose data are in error, with the codes of the problems and where they are. */
  readonly faults: string;
  /** Columns of the first, in order. */
  readonly columns: readonly string[];
  /** Codes whose points are no decimals of up to 15 places, because nothing rounds them. */
  readonly omitted: readonly string[];
}

interface Parts {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly options: SqlOptions;
  readonly source: Source;
  readonly base: Steps;
  readonly windows: readonly Window[];
  readonly branches: readonly Branch[];
}

/** Something published as a decimal: how many places, and its units in each branch. */
interface Published {
  readonly name: string;
  readonly places: number;
  readonly units: readonly Whole[];
  readonly has: readonly Truth[];
}

export function queriesOf(parts: Parts): Queries {
  const { plan, engine, branches } = parts;
  const print = printer(engine);
  const nodes = plan.nodes.filter(({ role }) => role !== 'info' && role !== 'condition');
  const scored = nodes.map((node) => published(node.code, (each) => pointsOf(each, node), branches));
  const shown = scored.filter((each) => each !== undefined);
  const omitted = nodes.filter((_node, index) => scored[index] === undefined).map(({ code }) => code);
  const total = published('total', ({ total: each }) => ({ amount: each.total, has: each.has }), branches);
  const rounds = branches.every((each) => isLiteral(each.total.total.d));
  if (!total) return refuse(rounds ? reasons.notADecimal(mostPlaces) : reasons.unrounded);
  const key = published('key', (each) => ({ amount: each.key, has: each.total.has }), branches) as Published;
  const ties = (plan.framework.ranking?.tieBreakers ?? []).map(
    (code) => scored[nodes.findIndex((node) => node.code === code)] ?? refuse(reasons.tieByUnrounded),
  );
  const columns = [
    'id',
    ...shown.map(({ name }) => name),
    'total',
    'complete',
    'class',
    'rank',
    'faulty',
    'undecided',
  ];
  checkNames(columns, engine);
  const name = (text: string): string => engine.name(text);
  const selects = branches.map((each, index) => {
    const last = each.steps.length > 0 ? `t${index}_step${each.steps.length}` : `t${index}`;
    const faulty = print.truth(or(...faultsOf(parts, each).map(({ when }) => when)));
    const points = [...shown, total].map((out) => `${decimal(out, index, print)} AS ${name(out.name)}`);
    const keys = [key, ...ties].map((out, at) => `${whole(out, index, print)} AS ${name(`key${at}`)}`);
    const rankable = and(
      each.total.has,
      each.total.ranked,
      plan.framework.ranking?.incomplete === 'ranked' ? each.total.has : each.total.complete,
    );
    const list = [
      'unit_id',
      'ranking_group',
      'doubtful',
      'in_ranking',
      ...points,
      ...keys,
      `${print.truth(each.total.complete)} AS complete`,
      `${className(plan, each.total.class, print, engine)} AS class`,
      `(doubtful OR ${faulty}) AS faulty`,
      `${print.truth(each.open)} AS undecided`,
      `${print.truth(rankable)} AS rankable`,
    ];
    return `SELECT ${list.join(', ')} FROM ${last}`;
  });
  const types = plan.framework.unitTypes ? Object.keys(plan.framework.unitTypes) : undefined;
  if (types) {
    const nulls = [...shown, total].map((out) => `CAST(NULL AS ${decimalType(out)}) AS ${name(out.name)}`);
    const keys = [key, ...ties].map(
      (out, at) => `CAST(NULL AS ${print.typeOf(...out.units)}) AS ${name(`key${at}`)}`,
    );
    selects.push(
      `SELECT unit_id, ranking_group, doubtful, in_ranking, ${[...nulls, ...keys].join(', ')}, FALSE AS complete, CAST(NULL AS ${engine.textType}) AS class, TRUE AS faulty, FALSE AS undecided, FALSE AS rankable FROM ${stemOf(parts)} WHERE ${strangeType(parts)}`,
    );
  }
  const withs = withClauses(parts, print);
  const ok = 'NOT faulty AND NOT undecided';
  const outer = [
    'unit_id AS id',
    ...[...shown, total].map(({ name: each }) => `CASE WHEN ${ok} THEN ${name(each)} END AS ${name(each)}`),
    'CASE WHEN NOT faulty THEN complete END AS complete',
    `CASE WHEN ${ok} THEN class END AS class`,
    `CASE WHEN competes AND doubts = 0 THEN ${rankOf(plan, [key, ...ties], engine)} END AS ${name('rank')}`,
    'faulty',
    'undecided',
  ];
  const counted = `SELECT *, (rankable AND in_ranking AND ${ok}) AS competes, SUM(CASE WHEN ${ok} THEN 0 ELSE 1 END) OVER () AS doubts FROM together`;
  const query = [
    `WITH ${[...withs, `together AS (\n${selects.join('\nUNION ALL\n')}\n)`, `counted AS (\n${counted}\n)`].join(',\n')}`,
    `SELECT ${outer.join(',\n  ')}`,
    'FROM counted',
  ].join('\n');
  return { query, faults: faultsQuery(parts, print, withs), columns, omitted };
}

function pointsOf(each: Branch, { index }: Node): { amount: Amount; has: Truth } {
  const score = each.total.scores[index];
  return {
    amount: (score as NonNullable<typeof score>).points,
    has: (score as NonNullable<typeof score>).has,
  };
}

const mostPlaces = 15;

/** Undefined where the amount is no decimal of a few places in every branch. */
function published(
  name: string,
  of: (each: Branch) => { readonly amount: Amount; readonly has: Truth },
  branches: readonly Branch[],
): Published | undefined {
  const all = branches.map(of);
  if (!all.every(({ amount }) => isExact(amount) && isLiteral(amount.d))) return undefined;
  const needed = all.map(({ amount }) => placesOf(amount.d.low));
  if (needed.some((places) => places === undefined)) return undefined;
  const places = Math.max(...(needed as number[]));
  const units = all.map(({ amount }) => times(amount.n, literal(10n ** BigInt(places) / amount.d.low)));
  if (units.some((each) => highest([magnitude(each).high]) >= 10n ** 18n)) return undefined;
  return { name, places, units, has: all.map(({ has }) => has) };
}

function placesOf(d: bigint): number | undefined {
  for (let places = 0; places <= mostPlaces; places += 1) if (10n ** BigInt(places) % d === 0n) return places;
  return undefined;
}

/** As a decimal: a whole number times a power of ten, which every engine multiplies exactly. */
function decimal(out: Published, index: number, print: Printer): string {
  const units = `CAST(${print.number(out.units[index] as Whole)} AS DECIMAL(18,0))`;
  const scaled =
    out.places === 0 ? units : `${units} * ${toFixed(rational(1n, 10n ** BigInt(out.places)), out.places)}`;
  return `CASE WHEN ${print.truth(out.has[index] as Truth)} THEN CAST(${scaled} AS ${decimalType(out)}) END`;
}

function decimalType({ places }: Published): string {
  return `DECIMAL(38,${places})`;
}

function whole(out: Published, index: number, print: Printer): string {
  const type = print.typeOf(...out.units);
  return `CASE WHEN ${print.truth(out.has[index] as Truth)} THEN CAST(${print.number(out.units[index] as Whole)} AS ${type}) END`;
}

function className(plan: Plan, index: Whole, print: Printer, engine: Engine): string {
  const bands = plan.classes?.bands ?? [];
  const none = `CAST(NULL AS ${engine.textType})`;
  if (bands.length === 0 || isLiteral(index)) return none;
  const arms = bands.map(
    ({ code, title }, at) => `WHEN ${at} THEN ${engine.text(checkedText(code ?? title.vi))}`,
  );
  return `CASE ${print.number(index)} ${arms.join(' ')} ELSE ${none} END`;
}

function rankOf(plan: Plan, keys: readonly Published[], engine: Engine): string {
  const ties = plan.framework.ranking?.ties ?? 'competition';
  const order = keys.map((_key, at) => `key${at} DESC NULLS LAST`).join(', ');
  const group = 'PARTITION BY competes, ranking_group';
  if (ties === 'dense') return `DENSE_RANK() OVER (${group} ORDER BY ${order})`;
  if (ties === 'ordinal') return `ROW_NUMBER() OVER (${group} ORDER BY ${order}, ${naturally(engine)})`;
  const rank = `RANK() OVER (${group} ORDER BY ${order})`;
  if (ties === 'competition') return rank;
  const level = keys.map((_key, at) => `key${at}`).join(', ');
  return `(2 * ${rank} + COUNT(*) OVER (${group}, ${level}) - 1) * 0.5`;
}

/** Ids in the order of people, "xã 9" before "xã 10": every run of digits padded, with a mark below all letters. */
function naturally(engine: Engine): string {
  const pad = `${'0'.repeat(40)}$1`;
  const padded = engine.replaceAll('unit_id', '([0-9]+)', `\u0001${pad}`);
  const cut = engine.replaceAll(padded, '[0-9]*([0-9]{40})', '$1');
  return `${engine.bytewise(cut)}, ${engine.bytewise('unit_id')}`;
}

function faultsOf({ source }: Parts, each: Branch): readonly Fault[] {
  return [...source.faults, ...each.faults].filter(({ when }) => when.form.op !== 'false');
}

function faultsQuery(parts: Parts, print: Printer, withs: readonly string[]): string {
  const { engine } = parts;
  const says = (code: string, at: string): string =>
    engine.text(checkedText(at === '' ? code : `${code} ${at}`));
  const common = [
    `CASE WHEN unit_id = '' THEN ${says('not-a-unit', 'id')} END`,
    `CASE WHEN same_id > 1 THEN ${says('duplicate-unit', 'id')} END`,
    ...(groupIsStrange(parts)
      ? [`CASE WHEN strange_group THEN ${says('unknown-ranking-group', 'group')} END`]
      : []),
  ];
  const selects = parts.branches.map((each, index) => {
    const last = each.steps.length > 0 ? `t${index}_step${each.steps.length}` : `t${index}`;
    const list = faultsOf(parts, each).map(
      ({ code, at, when }) => `CASE WHEN ${print.truth(when)} THEN ${says(code, at)} END`,
    );
    return `SELECT unit_id AS id, CONCAT_WS('; ', ${[...common, ...list].join(', ')}) AS faults FROM ${last}`;
  });
  if (parts.plan.framework.unitTypes) {
    selects.push(
      `SELECT unit_id AS id, CONCAT_WS('; ', ${[...common, says('unknown-unit-type', 'type')].join(', ')}) AS faults FROM ${stemOf(parts)} WHERE ${strangeType(parts)}`,
    );
  }
  return `WITH ${withs.join(',\n')}\nSELECT id, faults FROM (\n${selects.join('\nUNION ALL\n')}\n) AS found WHERE faults <> ''`;
}

function strangeType({ plan, engine }: Parts): string {
  return `unit_type NOT IN (${[...plan.layouts.keys()].map((type) => engine.text(checkedText(type))).join(', ')})`;
}

function groupIsStrange({ plan, options }: Parts): boolean {
  return plan.framework.ranking?.groups !== undefined && options.has?.includes('group') === true;
}

/** The step with all columns of the table, and the figures over peers. */
function stemOf({ base, windows }: Parts): string {
  return windows.length > 0 ? 'peers' : base.list.length > 0 ? `base${base.list.length}` : 'source';
}

function withClauses(parts: Parts, print: Printer): readonly string[] {
  const { engine, base, windows, branches, plan } = parts;
  const clauses = [sourceClause(parts)];
  const step = (name: string, columns: readonly string[], from: string, where = ''): void => {
    clauses.push(
      `${name} AS (\nSELECT ${['*', ...columns].join(',\n  ')}\nFROM ${from}${where}${engine.fence}\n)`,
    );
  };
  const texts = (columns: readonly Named[]): readonly string[] => columns.map(print.named);
  let from = 'source';
  base.list.forEach((columns, at) => {
    step(`base${at + 1}`, texts(columns), from);
    from = `base${at + 1}`;
  });
  if (windows.length > 0) {
    step(
      'peers',
      windows.map((each) => `${each.text(print, 'ranking_group')} AS ${engine.name(each.name)}`),
      from,
    );
    from = 'peers';
  }
  branches.forEach((each, index) => {
    const where = plan.framework.unitTypes
      ? ` WHERE unit_type = ${engine.text(checkedText(each.layout.type))}`
      : '';
    step(`t${index}`, [], from, where);
    each.steps.forEach((columns, at) => {
      step(`t${index}_step${at + 1}`, texts(columns), at === 0 ? `t${index}` : `t${index}_step${at}`);
    });
  });
  return clauses;
}

/** The caller's table, each column read once. */
function sourceClause(parts: Parts): string {
  const { plan, engine, options, source } = parts;
  const text = (of: string): string => `CAST(${of} AS ${engine.textType})`;
  const table = [options.table ?? 'units']
    .flat()
    .map((part) => engine.name(checkedName(part, engine)))
    .join('.');
  const type = plan.framework.unitTypes ? `COALESCE(${text(source.quoted('type'))}, '')` : "''";
  const groups = plan.framework.ranking?.groups;
  const arms = (groups ?? []).flatMap(({ code, unitTypes }) =>
    (unitTypes ?? []).map(
      (each) => `WHEN ${engine.text(checkedText(each))} THEN ${engine.text(checkedText(code))}`,
    ),
  );
  const byType = arms.length > 0 ? `CASE ${type} ${arms.join(' ')} END` : `CAST(NULL AS ${engine.textType})`;
  const own = options.has?.includes('group') ? text(source.quoted('group')) : undefined;
  const group = own ? (groups ? `COALESCE(${own}, ${byType})` : own) : byType;
  const listed = (groups ?? []).map(({ code }) => engine.text(checkedText(code))).join(', ');
  const strange = groupIsStrange(parts) ? `COALESCE(${own} NOT IN (${listed || "''"}), FALSE)` : 'FALSE';
  const id = text(source.quoted('id'));
  const unranked = (groups ?? [])
    .filter(({ ranked }) => ranked === false)
    .map(({ code }) => engine.text(code));
  const takesPart = [
    ...(options.has?.includes('ranked') ? [`COALESCE(${source.quoted('ranked')}, TRUE)`] : []),
    ...(unranked.length > 0 ? [`COALESCE(${group} NOT IN (${unranked.join(', ')}), TRUE)`] : []),
  ].join(' AND ');
  const columns = [
    `COALESCE(${id}, '') AS unit_id`,
    `${type} AS unit_type`,
    `${group} AS ranking_group`,
    `${strange} AS strange_group`,
    `COUNT(*) OVER (PARTITION BY ${id}) AS same_id`,
    `(COALESCE(${id}, '') = '' OR COUNT(*) OVER (PARTITION BY ${id}) > 1 OR ${strange}) AS doubtful`,
    `(${takesPart || 'TRUE'}) AS in_ranking`,
    ...source.reads.map(({ name, text: read }) => `${read} AS ${engine.name(name)}`),
  ];
  return `source AS (\nSELECT ${columns.join(',\n  ')}\nFROM ${table}${engine.fence}\n)`;
}

function checkNames(columns: readonly string[], engine: Engine): void {
  const seen = new Set<string>();
  for (const each of columns) {
    // Some engines tell names apart by case, some do not.
    const key = checkedName(each, engine).toLowerCase();
    if (seen.has(key)) refuse(reasons.nameTwice(each));
    seen.add(key);
  }
}
