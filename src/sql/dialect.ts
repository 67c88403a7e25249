/** What differs between the engines: types, quotes, whole division, dates. */

export type Dialect = 'postgres' | 'duckdb';

export interface Engine {
  /** Names longer than this many bytes are cut by the engine, silently. */
  readonly longestName: number;
  readonly name: (name: string) => string;
  readonly text: (text: string) => string;
  /** Types for whole numbers below a power of two, the smallest first. */
  readonly types: readonly { readonly bits: number; readonly type: string }[];
  readonly textType: string;
  /** A quotient must be below this power of two, whatever is divided. */
  readonly quotientBits: number;
  readonly divide: (a: string, b: string, type: string) => string;
  readonly remainder: (a: string, b: string) => string;
  /** Whole days from 1970-01-01 to a date. */
  readonly days: (date: string) => string;
  /** A fence behind which a step is computed once, where an engine would write it into every use. */
  readonly fence: string;
  /** Every match of a pattern replaced; the first group is `$1`. */
  readonly replaceAll: (text: string, pattern: string, replacement: string) => string;
  /** Text compared byte by byte. */
  readonly bytewise: (text: string) => string;
}

const doubled = (text: string, quote: string): string =>
  quote + text.replaceAll(quote, quote + quote) + quote;

const standard = {
  name: (name: string) => doubled(name, '"'),
  text: (text: string) => doubled(text, "'"),
  remainder: (a: string, b: string) => `(${a} % ${b})`,
};

export const engines: Readonly<Record<Dialect, Engine>> = {
  postgres: {
    ...standard,
    longestName: 63,
    types: [
      { bits: 31, type: 'INTEGER' },
      { bits: 63, type: 'BIGINT' },
      // numeric keeps 131,072 digits before the point; a number this long means the document is at fault.
      { bits: 4096, type: 'NUMERIC' },
    ],
    textType: 'TEXT',
    quotientBits: Number.POSITIVE_INFINITY,
    divide: (a, b, type) => (type === 'NUMERIC' ? `div(${a}, ${b})` : `(${a} / ${b})`),
    days: (date) => `(${date} - DATE '1970-01-01')`,
    fence: ' OFFSET 0',
    // A backslash in a plain text is one backslash here (standard_conforming_strings), as the next line relies on.
    replaceAll: (text, pattern, replacement) =>
      `regexp_replace(${text}, '${pattern}', '${replacement.replaceAll('$', '\\')}', 'g')`,
    bytewise: (text) => `${text} COLLATE "C"`,
  },
  duckdb: {
    ...standard,
    longestName: Number.POSITIVE_INFINITY,
    types: [
      { bits: 31, type: 'INTEGER' },
      { bits: 63, type: 'BIGINT' },
      { bits: 127, type: 'HUGEINT' },
    ],
    textType: 'VARCHAR',
    quotientBits: Number.POSITIVE_INFINITY,
    divide: (a, b) => `(${a} // ${b})`,
    days: (date) => `date_diff('day', DATE '1970-01-01', ${date})`,
    fence: '',
    replaceAll: (text, pattern, replacement) =>
      `regexp_replace(${text}, '${pattern}', '${replacement.replaceAll('$', '\\')}', 'g')`,
    bytewise: (text) => text,
  },
};
