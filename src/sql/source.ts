/** The columns of the caller's table, read once: whole numbers within their limits, and flags that are never null. */

import type { Input } from '../framework/model.js';
import { optionValues } from '../framework/option.js';
import * as reasons from '../messages/sql.js';
import { exact, toFixed } from '../numbers/exact.js';
import { ceil, floor, mul, type Rational, rational } from '../numbers/rational.js';
import { inputRange } from '../rules/expressions/expression-range.js';
import { type Amount, over } from './amount.js';
import type { Engine } from './dialect.js';
import type { SqlOptions } from './options.js';
import { refuse } from './refuse.js';
import { and, compared, flag, no, not, or, type Truth } from './truth.js';
import { column, literal, magnitude, minus, nought, rest } from './whole.js';

/** A column of the first step, as text. */
export interface Read {
  readonly name: string;
  readonly text: string;
}

/** What may be wrong with a row: the code `validateUnits` would give, and where. */
export interface Fault {
  readonly code: string;
  readonly at: string;
  readonly when: Truth;
}

/** One piece of data: whether it is there, and what it is. */
export interface Datum {
  readonly na: Truth;
  readonly absent: Truth;
}

export interface NumberDatum extends Datum {
  readonly amount: Amount;
}

export interface TextDatum extends Datum {
  /** Name of the column of the first step that holds the text, empty where there is none. */
  readonly name: string;
}

/** Reads columns of one table; each is read once, whoever asks. */
export interface Source {
  readonly reads: readonly Read[];
  readonly faults: readonly Fault[];
  readonly number: (key: string, input: Input | undefined, unit?: Rational) => NumberDatum;
  readonly text: (key: string, input: Input | undefined) => TextDatum;
  readonly yesNo: (key: string) => Datum & { readonly holds: Truth };
  readonly day: (key: string) => NumberDatum;
  readonly presence: (key: string) => Datum;
  /** A flag of the table that counts as no where it is null. */
  readonly flag: (key: string) => Truth;
  /** A column as the caller names it, quoted. */
  readonly quoted: (key: string) => string;
}

/** Where the columns of a table start: after the step that reads them. */
const after = 1;

export function source(engine: Engine, options: SqlOptions, prefix: string): Source {
  const reads: Read[] = [];
  const faults: Fault[] = [];
  const made = new Map<string, unknown>();
  const once = <T>(kind: string, key: string, make: () => T): T => {
    const id = `${kind} ${key}`;
    if (!made.has(id)) made.set(id, make());
    return made.get(id) as T;
  };
  const add = (text: string): string => {
    const name = `${prefix}${reads.length + 1}`;
    reads.push({ name, text });
    return name;
  };
  const quoted = (key: string): string => {
    const name = options.columns && Object.hasOwn(options.columns, key) ? options.columns[key] : key;
    return engine.name(checkedName(String(name), engine));
  };
  const isTrue = (key: string): Truth =>
    once('flag', key, () => flag(add(`COALESCE(${quoted(key)}, FALSE)`), after));
  const presence = (key: string): Datum =>
    once('presence', key, () => {
      const empty = flag(add(`(${quoted(key)} IS NULL)`), after);
      if (!options.notApplicable?.includes(key)) return { na: no, absent: empty };
      const na = isTrue(`${key}#na`);
      faults.push({ code: 'wrong-kind', at: key, when: and(na, not(empty)) });
      return { na, absent: and(empty, not(na)) };
    });
  const number = (key: string, input: Input | undefined, unit?: Rational): NumberDatum =>
    once('number', key, () => {
      const places = placesOf(key, input, options);
      const scale = 10n ** BigInt(places);
      const range = inputRange(input ?? { kind: 'number' });
      const most = rational(BigInt(options.most ?? 1_000_000_000));
      const ends = [range.from ?? { n: -most.n, d: 1n }, range.to ?? most] as const;
      const low = ceil(mul(ends[0], rational(scale))).n;
      const high = floor(mul(ends[1], rational(scale))).n;
      const raw = quoted(key);
      const [from, to] = [low, high].map((end) => toFixed(rational(end, scale), places));
      const within = `${raw} >= ${from} AND ${raw} <= ${to}`;
      const type = typeOf(engine, low, high);
      const scaled = places === 0 ? raw : `${raw} * ${scale}`;
      const stored = `CAST(ROUND(${scaled}) AS ${type})`;
      const name = add(`CASE WHEN ${within} THEN ${stored} ELSE ${low < 0n ? `(${low})` : low} END`);
      const back = `CAST(${stored} AS DECIMAL(19,0))${places === 0 ? '' : ` * ${toFixed(rational(1n, scale), places)}`}`;
      const datum = presence(key);
      const there = not(or(datum.absent, datum.na));
      const outside = flag(add(`COALESCE(NOT (${within}), FALSE)`), after);
      const finer = flag(add(`CASE WHEN ${within} THEN ${back} <> ${raw} ELSE FALSE END`), after);
      faults.push({ code: 'out-of-range', at: key, when: outside });
      faults.push({ code: input?.kind === 'count' ? 'wrong-kind' : 'off-step', at: key, when: finer });
      const n = column(name, low, high, after);
      const step = input?.step === undefined ? unit : exact(input.step);
      if (step) {
        const steps = mul(step, rational(scale));
        const start = literal(range.from === undefined ? 0n : low);
        // A step that is no whole number of units cannot be told from the units alone.
        if (steps.d !== 1n) refuse(reasons.placesUndeclared(key));
        const off = compared(rest(magnitude(minus(n, start)), literal(steps.n)), '<>', nought);
        faults.push({ code: 'off-step', at: key, when: and(there, off) });
      }
      return { ...datum, amount: over(n, literal(scale)) };
    });
  return {
    reads,
    faults,
    presence,
    flag: isTrue,
    quoted,
    number,
    text: (key, input) =>
      once('text', key, () => {
        const datum = presence(key);
        const name = add(`COALESCE(CAST(${quoted(key)} AS ${engine.textType}), '')`);
        const options = optionValues(input);
        if (options) {
          const list = options.map((option) => engine.text(checkedText(option))).join(', ');
          const strange = flag(
            add(`COALESCE(CAST(${quoted(key)} AS ${engine.textType}) NOT IN (${list}), FALSE)`),
            after,
          );
          faults.push({ code: 'unknown-option', at: key, when: strange });
        }
        return { ...datum, name };
      }),
    yesNo: (key) => once('boolean', key, () => ({ ...presence(key), holds: isTrue(key) })),
    day: (key) =>
      once('day', key, () => {
        const raw = quoted(key);
        const within = `${raw} >= DATE '0001-01-01' AND ${raw} <= DATE '9999-12-31'`;
        const name = add(
          `CASE WHEN ${within} THEN CAST(${engine.days(raw)} AS ${typeOf(engine, firstDay, lastDay)}) ELSE 0 END`,
        );
        faults.push({
          code: 'wrong-kind',
          at: key,
          when: flag(add(`COALESCE(NOT (${within}), FALSE)`), after),
        });
        return { ...presence(key), amount: over(column(name, firstDay, lastDay, after), literal(1n)) };
      }),
  };
}

/** Days since 1970-01-01 of the first and the last date that is read. */
const firstDay = -719_162n;
const lastDay = 2_932_896n;

function placesOf(key: string, input: Input | undefined, { places }: SqlOptions): number {
  if (input?.kind === 'count') return 0;
  const told = typeof places === 'object' ? (Object.hasOwn(places, key) ? places[key] : undefined) : places;
  const step = input?.step === undefined ? undefined : decimals(exact(input.step));
  return step ?? told ?? refuse(reasons.placesUndeclared(key));
}

/** Decimal places of a step; a third has none. */
function decimals(step: Rational): number | undefined {
  for (let places = 0; places <= 12; places += 1) if (10n ** BigInt(places) % step.d === 0n) return places;
  return undefined;
}

function typeOf(engine: Engine, low: bigint, high: bigint): string {
  const size = [low, high].map((end) => (end < 0n ? -end : end).toString(2).length);
  const bits = Math.max(...size);
  // The product with the scale, and the way back, are decimals of up to 19 digits.
  if (bits >= 60) refuse(reasons.tooLarge(bits));
  return engine.types.find((each) => bits < each.bits)?.type ?? refuse(reasons.tooLarge(bits));
}

const utf8 = new TextEncoder();

export function checkedName(name: string, engine: Engine): string {
  if (utf8.encode(name).length > engine.longestName) refuse(reasons.nameTooLong(name, engine.longestName));
  return checkedText(name);
}

/** A text that every engine can hold: no zero character, no half of a surrogate pair. */
export function checkedText(text: string): string {
  const isWhole = !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
  return isWhole && !text.includes('\0') && text !== '' ? text : refuse(reasons.badText(text));
}
