/** The units of a scoreboard as they enter a ranking. */
import type { RankingPolicy } from '../framework/policy.js';
import { fail } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { add, type Rational, toNumber } from '../numbers/rational.js';
import type { Reason } from '../rules/figure.js';
import { type Board, boardOf, type Scoreboard } from '../scoring/score-all.js';
import type { Contender, RankOptions } from './rank.js';

export function contendersOf(
  scoreboard: Scoreboard,
  options: RankOptions,
): { readonly contenders: readonly Contender[]; readonly policy: RankingPolicy } {
  const board = boardOf(scoreboard);
  const policy = board.plan.framework.ranking ?? {};
  const incomplete = options.incomplete ?? policy.incomplete ?? 'unranked';
  const deciders = policy.tieBreakers ?? [];
  const membersOf = options.by === undefined ? undefined : codesOf(board, options.by);
  const contenders = scoreboard.units.map((unit, index): Contender => {
    const computed = once(() => board.exact(index));
    const pointsOf = (code: string): Rational | undefined => {
      const node = board.plan.byCode.get(code);
      return node && computed().data.scored(node).points;
    };
    const part = membersOf && sum(membersOf.map(pointsOf));
    const value = membersOf ? (part ? toNumber(part) : null) : (scoreboard.totals[index] ?? null);
    return {
      unit,
      name: board.rows.name(index) ?? null,
      group: board.groups[index],
      value,
      exact: () => part ?? (computed().total.total as Rational),
      deciders: () => deciders.map(pointsOf),
      reason: unrankedBecause(board, index, incomplete),
    };
  });
  return { contenders, policy };
}

function unrankedBecause(board: Board, index: number, incomplete: 'unranked' | 'ranked'): Reason | undefined {
  const groups = board.plan.framework.ranking?.groups;
  if (groups?.find(({ code }) => code === board.groups[index])?.ranked === false)
    return problems.groupNotRanked;
  if (board.ranked[index] === 0) return problems.notToBeRanked;
  return incomplete === 'unranked' && board.complete[index] === 0 ? problems.incompleteUnit : undefined;
}

/** What a view adds up, or a single group or indicator. */
function codesOf({ plan }: Board, code: string): readonly string[] {
  const view = plan.framework.views?.find((each) => each.code === code);
  if (view) return view.members;
  return plan.byCode.has(code) ? [code] : fail(problems.unknownPart, ['by'], { code });
}

function sum(values: readonly (Rational | undefined)[]): Rational | undefined {
  const known = values.filter((value): value is Rational => value !== undefined);
  return known.length === 0 ? undefined : known.reduce(add);
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
