/** Conditions as a tree: always true or false, never null, so that `NOT` and `OR` mean what they say. */
import { isLiteral, minus, type Whole } from './whole.js';

export interface Truth {
  readonly form: TruthForm;
  readonly step: number;
}

export type TruthForm =
  | { readonly op: 'true' | 'false' }
  | { readonly op: 'column'; readonly name: string }
  | { readonly op: Order; readonly left: Whole; readonly right: Whole }
  | { readonly op: 'and' | 'or'; readonly of: readonly Truth[] }
  | { readonly op: 'not'; readonly of: Truth }
  /** A column of text holds this text. */
  | { readonly op: 'text'; readonly name: string; readonly text: string };

export type Order = '<' | '<=' | '=' | '<>' | '>=' | '>';

export const yes: Truth = { form: { op: 'true' }, step: 0 };
export const no: Truth = { form: { op: 'false' }, step: 0 };

export function flag(name: string, step: number): Truth {
  return { form: { op: 'column', name }, step };
}

export function textIs(name: string, text: string, step: number): Truth {
  return { form: { op: 'text', name, text }, step };
}

export function not(a: Truth): Truth {
  if (a.form.op === 'true') return no;
  if (a.form.op === 'false') return yes;
  if (a.form.op === 'not') return a.form.of;
  return { form: { op: 'not', of: a }, step: a.step };
}

export function and(...of: readonly Truth[]): Truth {
  return joined('and', of);
}

export function or(...of: readonly Truth[]): Truth {
  return joined('or', of);
}

function joined(op: 'and' | 'or', of: readonly Truth[]): Truth {
  const [neutral, deciding] = op === 'and' ? (['true', 'false'] as const) : (['false', 'true'] as const);
  const parts: Truth[] = [];
  const names = new Set<string>();
  for (const part of of.flatMap((each) => (each.form.op === op ? each.form.of : [each]))) {
    if (part.form.op === deciding) return part;
    if (part.form.op === neutral) continue;
    if (part.form.op === 'column') {
      if (names.has(part.form.name)) continue;
      names.add(part.form.name);
    }
    parts.push(part);
  }
  if (parts.length < 2) return parts[0] ?? (op === 'and' ? yes : no);
  return { form: { op, of: parts }, step: Math.max(...parts.map(({ step }) => step)) };
}

const holds: Record<Order, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

/** Compares two numbers; decided here where their limits already decide it. */
export function compared(left: Whole, op: Order, right: Whole): Truth {
  const difference = minus(left, right);
  const ends = [difference.low, difference.high].map((end) => holds[op](end < 0n ? -1 : end > 0n ? 1 : 0));
  const apart = difference.low > 0n || difference.high < 0n || isLiteral(difference);
  const ordered = op !== '=' && op !== '<>';
  if ((ordered || apart) && ends[0] === ends[1]) return ends[0] ? yes : no;
  return { form: { op, left, right }, step: Math.max(left.step, right.step) };
}
