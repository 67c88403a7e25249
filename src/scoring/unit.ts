/** One unit while it is scored: its data, what each part has earned so far, and the problems met. */
import type { Child, Unit } from '../framework/unit.js';
import { scoresInCircle } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import type { IssueKind } from '../messages/kind.js';
import * as problems from '../messages/scoring.js';
import { div, isZero, mul, type Rational, rational } from '../numbers/rational.js';
import { absent, type Figure, known, type NoNumber } from '../rules/figure.js';
import type { Data } from '../rules/scope.js';
import type { Layout } from './layout.js';
import { type NodeScore, scoreNode } from './node.js';
import type { Node, Plan } from './plan.js';
import { type Figured, own } from './slots.js';

/** A unit's data: as a whole, and its values by code and by name of a fact. */
export interface Given {
  /** The unit; without inputs and facts where these stand in columns. */
  readonly unit: Unit;
  readonly value: (code: string) => unknown;
  readonly fact: (name: string) => unknown;
}

export function givenBy(unit: Unit): Given {
  return { unit, value: (code) => own(unit.inputs, code), fact: (name) => own(unit.facts, name) };
}

/** What rules and groups see of the unit. */
export interface Scoring extends Data, Given {
  readonly unit: Unit;
  readonly plan: Plan;
  readonly layout: Layout;
  /** Problems so far, errors and warnings. */
  readonly issues: Issue[];
  readonly scores: (NodeScore | undefined)[];
  /** Figures that were asked for and are absent, each with the node that asked (none for a gate). */
  readonly lacking: { readonly node: Node | undefined; readonly figure: Figured }[];
  lacks(figure: Figured): void;
  /** Nodes being scored now, innermost last: where a problem belongs. */
  readonly open: Node[];
  max(node: Node): Rational;
  scored(node: Node): NodeScore;
  points(index: number): Figure;
  percent(index: number): Figure;
  peer(index: number): Figure;
  evidence(code: string): boolean;
}

const hundred = rational(100n);

/** Opens a unit for scoring; `peers` are the figures over its ranking group, if they have been computed. */
export function scoring(
  plan: Plan,
  layout: Layout,
  { unit, value, fact }: Given,
  peers: readonly Figure[] | undefined,
  path: Issue['path'],
): Scoring {
  const issues: Issue[] = [];
  const open: Node[] = [];
  const lacking: { node: Node | undefined; figure: Figured }[] = [];
  // Something read for the node being scored is in error.
  let faulty = false;
  const place = (): Issue['path'] => {
    if (self.reading) return [...path, ...self.reading.path(self)];
    const node = open[open.length - 1];
    return node ? [...path, 'inputs', node.code] : path;
  };
  const report = <P>(kind: IssueKind<P>, params: P): void => {
    issues.push(issue(kind, place(), params));
    if (kind.severity === 'error') faulty = true;
  };
  const used = (index: number): NodeScore => {
    const score = self.scored(plan.nodes[index] as Node);
    if (score.reason === problems.notReadable) faulty = true;
    return score;
  };
  const self: Scoring = {
    unit,
    value,
    fact,
    plan,
    layout,
    issues,
    scores: [],
    lacking,
    lacks: (figure) => void lacking.push({ node: open[open.length - 1], figure }),
    open,
    reading: undefined,
    problem: (kind, params) => {
      report(kind, params);
      return absent(problems.notReadable);
    },
    warn: report,
    children: () => {
      const { children } = unit;
      return Array.isArray(children) ? children.map((child, index) => ofChild(self, child, index)) : [];
    },
    max: (node) => layout.max[node.index] as Rational,
    scored: (node) => {
      const known = self.scores[node.index];
      if (known) return known;
      if (open.includes(node)) {
        const { reason } = self.problem(scoresInCircle, { codes: [node.code] });
        return { status: 'missing', max: self.max(node), scored: 0, of: 0, complete: false, reason };
      }
      open.push(node);
      const outer = faulty;
      faulty = false;
      const made = scoreNode(node, self);
      // No policy for absent data may give points to data in error.
      const score = faulty ? unusable(self.max(node)) : made;
      faulty = outer;
      open.pop();
      self.scores[node.index] = score;
      return score;
    },
    points: (index) => figureOf(used(index)),
    percent: (index) => {
      const score = used(index);
      const points = figureOf(score);
      if (points.is !== 'number') return points;
      return isZero(score.max)
        ? absent(problems.unscored)
        : known(mul(hundred, div(points.value, score.max)));
    },
    peer: (index) => peers?.[index] ?? self.problem(problems.peersNeeded, {}),
    evidence: (code) => hasEvidence(unit, code),
  };
  return self;
}

function unusable(max: Rational): NodeScore {
  return { status: 'missing', max, scored: 0, of: 1, complete: false, reason: problems.notReadable };
}

function ofChild(parent: Scoring, child: Child, index: number): Data {
  const at = <T>(report: () => T): T => {
    const { reading } = self;
    parent.reading = reading && { ...reading, path: () => ['children', index, ...reading.path(self)] };
    const told = report();
    parent.reading = undefined;
    return told;
  };
  const self: Data = {
    unit: child,
    reading: undefined,
    problem: (kind, params) => at(() => parent.problem(kind, params)),
    warn: (kind, params) => at(() => parent.warn(kind, params)),
    children: () => [],
  };
  return self;
}

/** Whether something is attached to a code: a text that is not blank. */
export function hasEvidence({ evidence }: Unit, code: string): boolean {
  const attached = own(evidence, code);
  const texts: readonly unknown[] = Array.isArray(attached) ? attached : [attached];
  return texts.some((text) => typeof text === 'string' && text.trim() !== '');
}

/** Whether the unit's data are in error so far; warnings change nothing. */
export function hasErrors({ issues }: Scoring): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** Points as a figure; of a part that has some members' only, absent. */
export function figureOf(score: NodeScore): Figure {
  if (score.points && score.complete) return known(score.points);
  const nothing: NoNumber = absent(score.reason ?? problems.membersAbsent);
  return score.status === 'not-applicable' ? { ...nothing, is: 'na' } : nothing;
}
