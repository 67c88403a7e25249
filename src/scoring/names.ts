/** The names an indicator's rules may use, bound to where the data of a unit are. */

import type { Indicator, Input } from '../framework/model.js';
import type { Text } from '../messages/text.js';
import * as unusable from '../messages/unusable.js';
import { evaluateRule } from '../rules/evaluate.js';
import { condition } from '../rules/expressions/condition.js';
import { dayNumber } from '../rules/expressions/days-late.js';
import { expression } from '../rules/expressions/expression.js';
import type { Data, Scope } from '../rules/scope.js';
import { word } from '../rules/word.js';
import type { Draft, Node } from './plan.js';
import { readAnswers, readDate, readNumber, readPoints, readPresence, readText } from './read.js';
import { childSlot, inputNames, unitSlot } from './slots.js';
import type { Scoring } from './unit.js';

/** The scope of an indicator, or of the gates (no node); or of either's sub-units. */
export function scopeOf(draft: Draft, node: Node | undefined, ofChildren = false): Scope {
  const slotOf = ofChildren ? childSlot : unitSlot;
  const reader =
    <T>(read: (value: unknown, label: Text, input: Input | undefined, data: Data) => T) =>
    (name: string): ((data: Data) => T) => {
      const slot = slotOf(draft, node, name);
      const code = name || (node?.code ?? '');
      const { vi = code, en = vi } = slot.input?.title ?? {};
      const label = { vi, en };
      return (data) => {
        const value = slot.read(data);
        const { figure } = slot;
        if (figure && (value === null || value === undefined)) (data as Scoring).lacks(figure);
        data.reading = slot;
        const reading = read(value, label, slot.input, data);
        data.reading = undefined;
        return reading;
      };
    };
  const later =
    <T>(read: (scoring: Scoring, node: Node) => T) =>
    (code: string) => {
      onlyForUnits();
      draft.references.add(code);
      // Looked up while scoring, since a rule may refer to a code that the document lists later.
      return (data: Data): T => read(data as Scoring, draft.byCode.get(code) as Node);
    };
  const onlyForUnits = (): void => {
    if (ofChildren) unusable.beyondChildren();
  };
  let comparing = false;
  const scope: Scope = {
    mayExceed: (node?.source as Indicator | undefined)?.mayExceed ?? false,
    rule: (rule) => evaluateRule(rule, scope),
    expression: (of) => expression(of, scope),
    condition: (of) => condition(of, scope),
    number: (name) =>
      name === '' && node && inputNames(node).length === 0
        ? reader((value, label, _input, data) =>
            readPoints(value, label, data, () => (data as Scoring).max(node)),
          )('')
        : reader(readNumber)(name),
    text: reader(readText),
    presence: reader(readPresence),
    answers: reader(readAnswers),
    date: (name) => {
      const written = dayNumber(name);
      return written === undefined ? reader(readDate)(name) : () => ({ is: 'value', value: written });
    },
    declared: (name) => slotOf(draft, node, name).input,
    child: () => {
      onlyForUnits();
      return scopeOf(draft, node, true);
    },
    peer: (of, stat) => {
      if (!node) return unusable.peersInGate();
      onlyForUnits();
      if (comparing) return unusable.peersWithin();
      comparing = true;
      const figure = word(stat, ['max', 'min', 'mean'], 'stat');
      const index = draft.peers.push({ of: expression(of, scope), stat: figure, node }) - 1;
      comparing = false;
      return (data) => (data as Scoring).peer(index);
    },
    points: later((scoring, { index }) => scoring.points(index)),
    percent: later((scoring, { index }) => scoring.percent(index)),
    evidence: (code) => {
      draft.references.add(code);
      return (data) => (data as Scoring).evidence(code);
    },
  };
  return scope;
}
