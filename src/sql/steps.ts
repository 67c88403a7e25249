/**
 * The steps of a query: what is used more than once gets a name in a step of its own, so that the text stays as long as
 * the framework and the engine computes it once.
 */
import { flag, type Truth } from './truth.js';
import { column, type Whole } from './whole.js';

/** A column of a step: its name and what it holds. */
export type Named =
  | { readonly name: string; readonly whole: Whole }
  | { readonly name: string; readonly truth: Truth };

export interface Steps {
  /** The same number as a column. */
  readonly number: (whole: Whole) => Whole;
  /** The same condition as a column. */
  readonly truth: (truth: Truth) => Truth;
  /** Columns step by step. */
  readonly list: readonly (readonly Named[])[];
}

/** Starts behind `first` steps that are there already; names begin with `prefix`. */
export function steps(prefix: string, first: number): Steps {
  const list: Named[][] = [];
  const numbers = new Map<Whole, Whole>();
  const truths = new Map<Truth, Truth>();
  let count = 0;
  const add = (step: number, made: (name: string) => Named): string => {
    count += 1;
    const name = `${prefix}${count}`;
    const columns = list[step - first];
    if (columns) columns.push(made(name));
    else {
      while (list.length < step - first) list.push([]);
      list.push([made(name)]);
    }
    return name;
  };
  return {
    list,
    number: (whole) => {
      if (whole.form.op === 'column' || whole.form.op === 'literal') return whole;
      const known = numbers.get(whole);
      if (known) return known;
      const step = Math.max(whole.step, first);
      const name = add(step, (each) => ({ name: each, whole }));
      const named = column(name, whole.low, whole.high, step + 1);
      numbers.set(whole, named);
      return named;
    },
    truth: (truth) => {
      const { op } = truth.form;
      if (op === 'column' || op === 'true' || op === 'false') return truth;
      const known = truths.get(truth);
      if (known) return known;
      const step = Math.max(truth.step, first);
      const named = flag(
        add(step, (each) => ({ name: each, truth })),
        step + 1,
      );
      truths.set(truth, named);
      return named;
    },
  };
}
