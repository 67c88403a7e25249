/** Prints the trees as SQL: one printer, and one table of what differs between engines. */

import * as reasons from '../messages/sql.js';
import type { Engine } from './dialect.js';
import { refuse } from './refuse.js';
import type { Named } from './steps.js';
import type { Truth } from './truth.js';
import { highest, magnitude, type Whole } from './whole.js';

export interface Printer {
  readonly number: (whole: Whole) => string;
  readonly truth: (truth: Truth) => string;
  /** `expression AS "name"`. */
  readonly named: (named: Named) => string;
  /** The type that holds a whole number. */
  readonly typeOf: (...numbers: readonly Whole[]) => string;
}

export function printer(engine: Engine): Printer {
  const typeOf = (...numbers: readonly Whole[]): string => {
    const bits = Math.max(...numbers.map(bitsOf));
    return engine.types.find((each) => bits < each.bits)?.type ?? refuse(reasons.tooLarge(bits));
  };
  /** An operand in the type that the result needs. */
  const operand = (whole: Whole, type: string): string =>
    whole.form.op === 'literal' || typeOf(whole) === type
      ? number(whole)
      : `CAST(${number(whole)} AS ${type})`;
  const narrowed = (text: string, type: string, own: string): string =>
    type === own ? text : `CAST(${text} AS ${own})`;
  const number = (whole: Whole): string => {
    const { form } = whole;
    switch (form.op) {
      case 'literal':
        return form.value < 0n ? `(${form.value})` : String(form.value);
      case 'column':
        return engine.name(form.name);
      case 'negative':
        return `(-${number(form.of)})`;
      case 'magnitude':
        return `abs(${number(form.of)})`;
      case 'case':
        return `CASE ${form.arms
          .map(({ when, then }) => `WHEN ${truth(when)} THEN ${operand(then, typeOf(whole))}`)
          .join(' ')} ELSE ${operand(form.otherwise, typeOf(whole))} END`;
      default: {
        const type = typeOf(form.left, form.right, whole);
        const [left, right] = [operand(form.left, type), operand(form.right, type)];
        if (form.op === '/' && bitsOf(whole) >= engine.quotientBits) refuse(reasons.tooLarge(bitsOf(whole)));
        if (form.op === '/') return narrowed(engine.divide(left, right, type), type, typeOf(whole));
        if (form.op === '%') return narrowed(engine.remainder(left, right), type, typeOf(whole));
        return narrowed(`(${left} ${form.op} ${right})`, type, typeOf(whole));
      }
    }
  };
  const truth = (of: Truth): string => {
    const { form } = of;
    switch (form.op) {
      case 'true':
        return 'TRUE';
      case 'false':
        return 'FALSE';
      case 'column':
        return engine.name(form.name);
      case 'text':
        return `(${engine.name(form.name)} = ${engine.text(form.text)})`;
      case 'not':
        return `(NOT ${truth(form.of)})`;
      case 'and':
      case 'or':
        return `(${form.of.map(truth).join(form.op === 'and' ? ' AND ' : ' OR ')})`;
      default: {
        const type = typeOf(form.left, form.right);
        return `(${operand(form.left, type)} ${form.op} ${operand(form.right, type)})`;
      }
    }
  };
  return {
    number,
    truth,
    typeOf,
    named: (each) =>
      `${'whole' in each ? number(each.whole) : truth(each.truth)} AS ${engine.name(each.name)}`,
  };
}

function bitsOf(whole: Whole): number {
  const size = magnitude(whole);
  return highest([size.low, size.high]).toString(2).length;
}
