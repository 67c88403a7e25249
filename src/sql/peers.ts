/** Figures over the units of a ranking group, as windows over the whole table. */
import type { Expression } from '../framework/notation.js';
import * as reasons from '../messages/sql.js';
import type { Node, Plan } from '../scoring/plan.js';
import { exactly, over } from './amount.js';
import { expression } from './expressions.js';
import { type Figure, isKnown } from './figure.js';
import type { SqlOptions } from './options.js';
import type { Printer } from './print.js';
import { refuse } from './refuse.js';
import { type Build, scopeOf } from './scope.js';
import { and, compared, no, or, type Truth, textIs, yes } from './truth.js';
import { column, isLiteral, literal, nought } from './whole.js';

interface PeerFigure {
  readonly of: Expression;
  readonly stat: 'max' | 'min' | 'mean';
}

/** A window, as text, and the name it gets. */
export interface Window {
  readonly name: string;
  readonly text: (print: Printer, group: string) => string;
}

/** Compiles every figure over peers; `base` has the columns of the whole table, `step` is where its windows stand. */
export function peerFigures(
  plan: Plan,
  base: Build,
  options: SqlOptions,
  step: () => number,
): { readonly figures: ReadonlyMap<object, () => Figure>; readonly windows: readonly Window[] } {
  const windows: Window[] = [];
  const figures = new Map<object, () => Figure>();
  for (const node of plan.nodes) {
    for (const asked of peersIn(node.rule)) {
      const figure = expression(asked.of, scopeOf(base, node));
      const { n, d } = exactly(figure.amount);
      if (!isLiteral(d)) refuse(reasons.peerOfQuotient);
      const counts = base.steps.truth(and(isKnown(figure), applies(node, plan)));
      const value = base.steps.number(n);
      const name = (what: string): string => `peer${figures.size}_${what}`;
      const [stat, count] = [name(asked.stat), name('count')];
      const size = BigInt(options.units ?? 1_000_000_000);
      const isMean = asked.stat === 'mean';
      const low = isMean ? (value.low < 0n ? value.low * size : 0n) : value.low;
      const high = isMean ? (value.high > 0n ? value.high * size : 0n) : value.high;
      const held = column(stat, low, high, 0);
      const many = column(count, 0n, size, 0);
      windows.push(
        {
          name: stat,
          text: (print, group) => {
            const each = `CASE WHEN ${print.truth(counts)} THEN ${print.number(value)} END`;
            const asType = print.typeOf(held);
            const how = isMean ? 'SUM' : asked.stat.toUpperCase();
            return `CAST(COALESCE(${how}(${isMean ? `CAST(${each} AS ${asType})` : each}) OVER (PARTITION BY ${group}), 0) AS ${asType})`;
          },
        },
        {
          name: count,
          text: (print, group) =>
            `CAST(SUM(CASE WHEN ${print.truth(counts)} THEN 1 ELSE 0 END) OVER (PARTITION BY ${group}) AS ${print.typeOf(many)})`,
        },
      );
      figures.set(asked, () => {
        const at = step();
        // Where no peer has a value, 0 stands for the figure.
        const result = column(stat, low < 0n ? low : 0n, high > 0n ? high : 0n, at);
        const some = column(count, 0n, size, at);
        const absent = compared(some, '=', nought);
        const divisor = isMean ? { ...some, low: 1n } : literal(1n);
        return {
          amount: over(result, isMean ? base.steps.number(divisor) : d),
          absent,
          na: no,
        };
      });
      if (isMean && d.low !== 1n) refuse(reasons.peerOfQuotient);
    }
  }
  return { figures, windows };
}

function applies({ source, parent }: Node, plan: Plan): Truth {
  const own = source.appliesTo;
  const here = own ? or(...own.map((type) => textIs('unit_type', type, 1))) : yes;
  return parent ? and(here, applies(parent, plan)) : here;
}

function peersIn(value: unknown): readonly PeerFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'peer' && typeof inner === 'object' && 'stat' in (inner as object)
      ? [inner as PeerFigure]
      : peersIn(inner),
  );
}
