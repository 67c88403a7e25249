/**
 * A framework as SQL: the rules go to where the data are, with the same digits.
 *
 * @packageDocumentation
 */
export type { Dialect } from './dialect.js';
export type { SqlOptions } from './options.js';
export { type SqlQueries, sqlFromFramework } from './sql-from-framework.js';
