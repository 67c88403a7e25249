/** Compares a unit's scores at two stages of the procedure. */

import type { Title } from '../framework/notation.js';
import { answering, demandRecord } from '../messages/argument.js';
import { fail } from '../messages/issue.js';
import * as problems from '../messages/scoring.js';
import { fromText, toText } from '../numbers/exact.js';
import { sub, toNumber } from '../numbers/rational.js';
import type { PartScore, Score, Scorecard, Stage } from './scorecard.js';

/** What changed in one part, or in the total (code ''). */
export interface StageDifference {
  readonly kind: 'total' | 'group' | 'indicator';
  readonly code: string;
  readonly title: Title | null;
  /** Points at the earlier and at the later stage; `null` where there are none. */
  readonly earlier: number | null;
  readonly later: number | null;
  /** Later minus earlier: appraised minus self-assessed; `null` where either has no points. */
  readonly difference: number | null;
  /** The exact difference as text. */
  readonly exact: string | null;
}

const order: readonly Stage[] = ['self-assessed', 'appraised', 'final'];

/**
 * What appraisal changed: later minus earlier points, for the total, each group and each indicator.
 *
 * The sign is fixed: appraised minus self-assessed, final minus appraised. A minus means points were taken away.
 *
 * @param earlier - The unit's scorecard at the earlier stage.
 * @param later - The same unit's scorecard at the later stage, under the same framework.
 * @returns The total first, then groups and indicators in the order of the document.
 * @throws {@link ChisoError} `stages-reversed` if the cards are marked the other way round; `not-comparable` if they
 * are of two units or two frameworks.
 *
 * @example
 * ```ts
 * import { score, stageDifferences } from 'chiso';
 * import { dtiProvince2024 } from 'chiso/frameworks/dti-province-2024';
 *
 * const inputs = { '1': 50, '2': 50, '3': 140, '4': 100, '5': 100, '6': 200, '7': 150, '8': 150 };
 * const self = score(dtiProvince2024, { id: 'x', inputs }, { stage: 'self-assessed' });
 * const appraised = score(dtiProvince2024, { id: 'x', inputs: { ...inputs, '6': 153 } }, { stage: 'appraised' });
 * stageDifferences(self, appraised).find(({ code }) => code === '6')?.difference; // => -47
 * ```
 */
export function stageDifferences(earlier: Scorecard, later: Scorecard): readonly StageDifference[] {
  return answering(() => {
    for (const [name, card] of Object.entries({ earlier, later })) {
      demandRecord(name, card);
      demandRecord(name, card.indicators);
    }
    const [first, second] = [earlier.stage, later.stage];
    if (first && second && order.indexOf(second) <= order.indexOf(first)) {
      fail(problems.stagesReversed, [], { from: first, to: second });
    }
    if (
      earlier.unit !== later.unit ||
      earlier.framework !== later.framework ||
      earlier.version !== later.version
    ) {
      const name = ({ unit, framework, version }: Scorecard): string => `${unit} (${framework} ${version})`;
      fail(problems.notComparable, [], { a: name(earlier), b: name(later) });
    }
    const total = { code: '', title: null };
    return [
      difference('total', total, totalOf(earlier), totalOf(later)),
      ...parts(later.groups).map((part) => difference('group', part, earlier.groups[part.code], part)),
      ...parts(later.indicators).map((part) =>
        difference('indicator', part, earlier.indicators[part.code], part),
      ),
    ];
  });
}

function parts(scores: Scorecard['groups']): readonly PartScore[] {
  return Object.values(scores).filter((part) => part !== undefined);
}

type Points = Pick<Score, 'points' | 'exact'>;

function totalOf({ total, exactTotal }: Scorecard): Points {
  return { points: total, exact: exactTotal };
}

function difference(
  kind: StageDifference['kind'],
  { code, title }: { readonly code: string; readonly title: Title | null },
  earlier: Points | undefined,
  later: Points,
): StageDifference {
  const both = earlier?.exact && later.exact;
  const exact = both ? sub(fromText(later.exact), fromText(earlier.exact)) : undefined;
  return {
    kind,
    code,
    title,
    earlier: earlier?.points ?? null,
    later: later.points,
    difference: exact ? toNumber(exact) : null,
    exact: exact ? toText(exact) : null,
  };
}
