/** Why a rank changed. */
import { fail } from '../../messages/issue.js';
import { notRanked } from '../../messages/robustness.js';
import { toText } from '../../numbers/exact.js';
import { add, type Rational, rational, sub, toNumber, zero } from '../../numbers/rational.js';
import { demand } from '../arguments.js';
import { aText } from '../rules.js';
import { attribute } from './attribute.js';
import { checkEdition, type Edition, type Outcome, outcomeOf } from './edition.js';

/** What can change a rank. */
export type Cause = 'revision' | 'own' | 'peers' | 'method';

/** What one cause did. */
export interface CausePart {
  readonly cause: Cause;
  readonly part: number;
  /** The same exactly: a decimal or a fraction. */
  readonly exact: string;
}

/** A number before and after, and what changed it; the exact parts add up to `change`. */
export interface ExplainedChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly exact: string;
  readonly causes: readonly CausePart[];
}

/** Why a rank changed. */
export interface RankChange {
  readonly unit: string;
  /** Places: below zero is up. */
  readonly rank: ExplainedChange;
  readonly score: ExplainedChange;
  /** Units that were above it and no longer are, and units that now are: the second less the first are the places. */
  readonly passed: readonly string[];
  readonly passedBy: readonly string[];
}

/**
 * Why the rank (and the score) of a unit changed between two years, two stages or two methods: through its own data, the
 * data of the others, and the method, in parts that add up exactly.
 *
 * Each cause gets what it changes on average over all orders in which own data, peers' data and method could have
 * changed (Shapley values); each of the eight mixtures is scored and ranked. A rank is 1 plus the number of units above,
 * so that its parts are fractions of whole places with the exact change as their sum. Where the earlier data have since
 * been revised, the revision comes first and as a whole: what follows compares like with like. Units that only one
 * edition has belong to the peers.
 *
 * @param unit - Id, ranked in both editions.
 * @param before - The earlier edition.
 * @param after - The later edition.
 * @param revised - The earlier edition with its data as they are known now.
 * @returns The changes, their causes, and who passed whom.
 * @throws ChisoError `not-ranked`, `mixed-editions` (a framework on one side, a composite index on the other), and those of
 *   scoring: each method must be able to read the data of the other edition.
 *
 * @example
 * ```ts
 * import { explainRankChange, tableFromRows } from 'chiso/methods';
 *
 * const nodes = [{ code: 'all' }, { code: 'x', parent: 'all' }];
 * const index = { nodes, normalize: 'none', aggregate: 'arithmetic' } as const;
 * const table = (...rows: number[]) => tableFromRows(rows.map((x) => [x]), { units: ['a', 'b', 'c'], indicators: ['x'] });
 * const { rank, passed } = explainRankChange('a', { index, table: table(1, 2, 3) }, { index, table: table(4, 2, 5) });
 * [rank.before, rank.after, passed]; // => [3, 2, ['b']]
 * rank.causes.map(({ cause, part }) => [cause, part]); // => [['own', -1.5], ['peers', 0.5], ['method', 0]]
 * ```
 */
export function explainRankChange(
  unit: string,
  before: Edition,
  after: Edition,
  revised?: Edition,
): RankChange {
  demand('unit', unit, aText);
  for (const [name, edition] of Object.entries({ before, after, revised: revised ?? before }))
    checkEdition(name, edition);
  const start = ranked(unit, outcomeOf(unit, before, before, before), 'before');
  const base = revised ?? before;
  const fresh = ranked(unit, outcomeOf(unit, base, base, base), 'before');
  const end = ranked(unit, outcomeOf(unit, after, after, after), 'after');
  const pick = (inForce: number, bit: number): Edition => (inForce & bit ? after : base);
  const mixtures = Array.from({ length: 8 }, (_, inForce) => {
    if (inForce === 0) return fresh;
    if (inForce === 7) return end;
    return ranked(unit, outcomeOf(unit, pick(inForce, 1), pick(inForce, 2), pick(inForce, 4)), 'between');
  });
  const change = (of: (outcome: Ranked) => Rational): ExplainedChange => {
    const parts = attribute(3, (inForce) => of(mixtures[inForce]!));
    const causes = (['own', 'peers', 'method'] as const).map((cause, at) => ({ cause, value: parts[at]! }));
    const all: { cause: Cause; value: Rational }[] = revised
      ? [{ cause: 'revision', value: sub(of(fresh), of(start)) }, ...causes]
      : causes;
    const total = all.reduce((sum, { value }) => add(sum, value), zero);
    return {
      before: toNumber(of(start)),
      after: toNumber(of(end)),
      change: toNumber(total),
      exact: toText(total),
      causes: all.map(({ cause, value }) => ({ cause, part: toNumber(value), exact: toText(value) })),
    };
  };
  return {
    unit,
    rank: change(({ rank }) => rational(BigInt(rank))),
    score: change(({ score }) => score),
    passed: [...start.above].filter((id) => !end.above.has(id)),
    passedBy: [...end.above].filter((id) => !start.above.has(id)),
  };
}

interface Ranked {
  readonly rank: number;
  readonly score: Rational;
  readonly above: ReadonlySet<string>;
}

function ranked(unit: string, { rank, score, above }: Outcome, when: 'before' | 'after' | 'between'): Ranked {
  if (rank === undefined || score === undefined) return fail(notRanked, [], { id: unit, when });
  return { rank, score, above };
}
