/** The units of a scoreboard as they enter a ranking. */

import type { RankingPolicy } from '../framework/policy.js';
import { fail } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import type { Text } from '../messages/text.js';
import { type Rational, toNumber } from '../numbers/rational.js';
import type { NodeScore } from '../scoring/node.js';
import type { Node } from '../scoring/plan.js';
import { type Board, boardOf, type Scoreboard } from '../scoring/score-all.js';
import type { Scoring } from '../scoring/unit.js';
import { scoreView } from '../scoring/views.js';
import type { Contender } from './contender.js';
import type { RankOptions } from './rank.js';

export function contendersOf(
  scoreboard: Scoreboard,
  options: RankOptions,
): { readonly contenders: readonly Contender[]; readonly policy: RankingPolicy } {
  const board = boardOf(scoreboard);
  const policy = board.plan.framework.ranking ?? {};
  const incomplete = options.incomplete ?? policy.incomplete ?? 'unranked';
  const deciders = policy.tieBreakers ?? [];
  const part = options.by === undefined ? undefined : partOf(board, options.by);
  const contenders = scoreboard.units.map((unit, index): Contender => {
    const computed = once(() => board.exact(index));
    const pointsOf = (code: string): Rational | undefined =>
      computed().data.scored(board.plan.byCode.get(code) as Node).points;
    const score = part?.(computed().data);
    const value = score ? (score.points ? toNumber(score.points) : null) : (scoreboard.totals[index] ?? null);
    return {
      unit,
      name: board.rows.name(index) ?? null,
      group: board.groups[index],
      value,
      exact: () => (score ? score.points : computed().total.total) as Rational,
      deciders: () => deciders.map(pointsOf),
      reason: unrankedBecause(board, index, incomplete, score?.complete ?? board.complete[index] === 1),
    };
  });
  return { contenders, policy };
}

function unrankedBecause(
  board: Board,
  index: number,
  incomplete: 'unranked' | 'ranked',
  complete: boolean,
): Text | undefined {
  const groups = board.plan.framework.ranking?.groups;
  if (groups?.find(({ code }) => code === board.groups[index])?.ranked === false)
    return problems.groupNotRanked;
  if (board.ranked[index] === 0) return problems.notToBeRanked;
  return incomplete === 'unranked' && !complete ? problems.incompleteUnit : undefined;
}

/** The score of a view, or of a single group or indicator. */
function partOf({ plan }: Board, code: string): (data: Scoring) => NodeScore {
  const view = plan.framework.views?.find((each) => each.code === code);
  if (view) return (data) => scoreView(view, data);
  const node = plan.byCode.get(code) ?? fail(problems.unknownPart, ['by'], { code });
  return (data) => data.scored(node);
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
