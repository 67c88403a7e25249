/** The units of a scoreboard as they enter a ranking. */

import type { RankingPolicy } from '../framework/policy.js';
import * as problems from '../messages/scoring.js';
import type { Text } from '../messages/text.js';
import { type Board, boardOf, type Scoreboard } from '../scoring/score-all.js';
import type { Contender, Standing } from './contender.js';
import type { RankOptions } from './rank.js';

/** What is to be ranked, and by what. */
export interface Contest {
  readonly contenders: readonly Contender[];
  readonly standing: Standing;
  /** Points that decide between equal values, in turn. */
  readonly deciders: readonly (() => Standing)[];
  readonly policy: RankingPolicy;
}

export function contendersOf(scoreboard: Scoreboard, options: RankOptions): Contest {
  const board = boardOf(scoreboard);
  const policy = board.plan.framework.ranking ?? {};
  const incomplete = options.incomplete ?? policy.incomplete ?? 'unranked';
  const deciders = (policy.tieBreakers ?? []).map((code) => () => board.part(code));
  const standing = options.by === undefined ? board.total : board.part(options.by);
  const contenders = scoreboard.units.map(
    (unit, index): Contender => ({
      unit,
      name: board.rows.name(index) ?? null,
      group: board.groups[index],
      index,
      reason: unrankedBecause(board, index, incomplete, standing.complete[index] === 1),
    }),
  );
  return { contenders, standing, deciders, policy };
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
