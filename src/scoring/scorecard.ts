/** What a person sees of a scored unit: plain numbers, rounded as the framework declares, with their exact text. */

import { engine } from '../framework/engine.js';
import type { Title } from '../framework/notation.js';
import type { Role } from '../framework/policy.js';
import { type Issue, refuse } from '../messages/issue.js';
import type { Text } from '../messages/text.js';
import { toText } from '../numbers/exact.js';
import { isZero, quotientNumber, toNumber } from '../numbers/rational.js';
import type { NodeScore, Status } from './node.js';
import type { Node } from './plan.js';
import { percentOf, scoreTotal, type TotalScore } from './total.js';
import type { Scoring } from './unit.js';
import { scoreView } from './views.js';

/** When in the procedure a unit was scored. */
export type Stage = 'self-assessed' | 'appraised' | 'final';

/** Points of a group, an indicator, a view or a whole unit. */
export interface Score {
  /** The nearest number to the exact points; `null` where there are none. A penalty group's are negative. */
  readonly points: number | null;
  /** The exact points as text: a decimal ("6.25") or a fraction ("20/3"). */
  readonly exact: string | null;
  /** Most points for this unit. */
  readonly max: number;
  /** Points out of the maximum, 0 to 1; `null` while something is absent, or where the maximum is zero. */
  readonly share: number | null;
  readonly status: Status;
  /** How many indicators have data or a declared answer for what does not apply, of how many that count. */
  readonly coverage: { readonly scored: number; readonly of: number };
  /** Why there are no points, or not for everything. */
  readonly reason: Text | null;
}

/** Points of a group or an indicator. */
export interface PartScore extends Score {
  readonly code: string;
  readonly title: Title | null;
  readonly role: Role;
}

/** Points of a view. */
export interface ViewScore extends Score {
  readonly code: string;
  readonly title: Title;
}

/** A gate and whether it fired: `null` where data are missing to tell. */
export interface GateScore {
  readonly code: string | null;
  readonly title: Title | null;
  readonly text: string | null;
  readonly do: string;
  readonly fired: boolean | null;
  readonly reason: Text | null;
}

/** A scored unit. */
export interface Scorecard<C extends string = string> extends Score {
  /** Id and version of the framework. */
  readonly framework: string;
  readonly version: string;
  /** Version of chiso that computed it. */
  readonly engine: string;
  readonly unit: string;
  readonly name: string | null;
  readonly type: string | null;
  readonly group: string | null;
  readonly stage: Stage | null;
  /** The period the data are of: 2024, 2024-H1, 2024-Q3 or 2024-07. */
  readonly period: string | null;
  /** The total as published: converted and rounded as declared; while data are absent, what there is so far. */
  readonly total: number | null;
  /** The exact total as text. */
  readonly exactTotal: string | null;
  /** Points out of the maximum in percent; `null` while something is absent. */
  readonly percent: number | null;
  /** Class (xếp loại); `null` without classes, while something is absent, or in a gap between classes. */
  readonly class: { readonly code: string; readonly title: Title } | null;
  /** Whether the unit takes part in a ranking. */
  readonly ranked: boolean;
  readonly groups: { readonly [code in C]?: PartScore };
  readonly indicators: { readonly [code in C]?: PartScore };
  readonly views: Readonly<Record<string, ViewScore>>;
  readonly gates: readonly GateScore[];
  /** Warnings; errors are thrown. */
  readonly issues: readonly Issue[];
}

/** What `explain` needs to know about a scorecard it is given. */
export interface Evidence {
  readonly data: Scoring;
  readonly total: TotalScore;
}

const evidence = new WeakMap<object, Evidence>();

/** The computation behind a scorecard that this library made; none for a copy. */
export function evidenceOf(scorecard: object): Evidence | undefined {
  return evidence.get(scorecard);
}

/** Scores the unit and writes its card; throws if any of its data is in error, unless it is told not to. */
export function scorecardOf<C extends string>(
  data: Scoring,
  group: string | undefined,
  stage: Stage | undefined,
  refuseErrors = true,
): Scorecard<C> {
  const total = scoreTotal(data);
  const issues = distinct(data.issues);
  if (refuseErrors) throwErrors(issues);
  const { framework, nodes } = data.plan;
  const partsOf = (kind: Node['kind']): Readonly<Record<string, PartScore>> =>
    Object.fromEntries(
      nodes
        .filter((node) => node.kind === kind)
        .map((node) => [
          node.code,
          {
            code: node.code,
            title: node.source.title ?? null,
            role: node.role,
            ...shown(data.scored(node)),
          },
        ]),
    );
  const { unit } = data;
  const card: Scorecard = {
    framework: framework.id,
    version: framework.version,
    engine,
    unit: unit.id,
    name: unit.name ?? null,
    type: unit.type ?? null,
    group: group ?? null,
    stage: stage ?? null,
    period: unit.period ?? null,
    total: total.total ? toNumber(total.total) : null,
    exactTotal: total.total ? toText(total.total) : null,
    ...shown(total),
    percent: total.share ? toNumber(percentOf(total.share)) : null,
    class: total.class
      ? { code: total.class.band.code ?? total.class.band.title.vi, title: total.class.band.title }
      : null,
    ranked: total.ranked,
    groups: partsOf('group'),
    indicators: partsOf('indicator'),
    views: Object.fromEntries(
      (framework.views ?? []).map((view) => [
        view.code,
        { code: view.code, title: view.title, ...shown(scoreView(view, data)) },
      ]),
    ),
    gates: total.gates.map(({ gate, fired }) => ({
      code: gate.code ?? null,
      title: gate.title ?? null,
      text: gate.text ?? null,
      do: gate.do,
      fired: typeof fired === 'boolean' ? fired : null,
      reason: typeof fired === 'boolean' ? null : fired.reason,
    })),
    issues,
  };
  evidence.set(card, { data, total });
  return card as Scorecard<C>;
}

function throwErrors(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  refuse(errors);
}

/** A unit's value can be read more than once; its problem is told once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map(
    issues.map((each) => [`${each.code} ${each.path.join('/')} ${each.message.en}`, each]),
  );
  return [...seen.values()];
}

function shown(score: NodeScore | Omit<TotalScore, 'total'>): Score {
  const { points, max, status, scored, of, complete, reason } = score;
  return {
    points: points ? toNumber(points) : null,
    exact: points ? toText(points) : null,
    max: toNumber(max),
    share: points && complete && !isZero(max) ? quotientNumber(points, max) : null,
    status,
    coverage: { scored, of },
    reason: reason ?? null,
  };
}
