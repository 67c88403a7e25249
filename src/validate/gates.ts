/** Gates name everything their action needs, and nothing else. */
import type { Gate } from '../framework/policy.js';
import { notAnIndicator, notPositive } from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import * as problems from '../messages/policy.js';
import { caseUnreachable } from '../messages/rules.js';
import { exact, toText } from '../numbers/exact.js';
import { compare, zero } from '../numbers/rational.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import { alwaysHolds } from '../rules/expressions/condition-truth.js';
import type { Uses } from '../rules/uses.js';
import { nameOf } from './classes.js';
import { lookUp } from './codes.js';
import { namesOfGates } from './inputs.js';
import type { Check, Outline } from './outline.js';

type Field = 'target' | 'at' | 'class' | 'steps' | 'score';

const fields: readonly Field[] = ['target', 'at', 'class', 'steps', 'score'];

const needed: Readonly<Record<Gate['do'], readonly Field[]>> = {
  'zero-indicator': ['target'],
  'zero-group': ['target'],
  'cap-total': ['at'],
  'class-at-most': ['class', 'score'],
  'class-down': ['score'],
  unranked: [],
  fail: [],
};

export const gates: Check = (outline) => {
  const names = namesOfGates(outline);
  const bands = outline.framework.classes?.bands ?? [];
  const classNames = new Set(bands.flatMap((band) => [nameOf(band), band.title.vi]));
  return (outline.framework.gates ?? []).flatMap((gate, index) => {
    const path = ['gates', index];
    const always = alwaysHolds(gate.when, names);
    const never = always === false ? [issue(caseUnreachable, [...path, 'when'], { because: 'never' })] : [];
    const peers = (outline.gateUses[index] as Uses).peers.map((peer) =>
      issue(problems.boundToPeers, peer.path, {}),
    );
    return [
      ...checkFields(gate, path),
      ...checkTarget(gate, outline, path, index < mostSuggestions),
      ...checkClass(gate, outline, path, classNames, index < mostSuggestions),
      ...never,
      ...peers,
    ];
  });
};

function checkFields(gate: Gate, path: Issue['path']): readonly Issue[] {
  const action = gate.do;
  const issues: Issue[] = [];
  for (const field of fields) {
    const wanted = needed[action].includes(field) || (field === 'steps' && action === 'class-down');
    const given = gate[field] !== undefined;
    if (!given && needed[action].includes(field))
      issues.push(issue(problems.gateFieldMissing, path, { action, field }));
    if (given && !wanted) issues.push(issue(problems.gateFieldUnused, [...path, field], { action, field }));
  }
  if (gate.at !== undefined && compare(exact(gate.at), zero) < 0) {
    issues.push(issue(notPositive, [...path, 'at'], { what: 'at', value: toText(exact(gate.at)) }));
  }
  return issues;
}

function checkTarget(gate: Gate, outline: Outline, path: Issue['path'], suggest: boolean): readonly Issue[] {
  const issues: Issue[] = [];
  if (gate.target === undefined) return issues;
  const found = lookUp(outline, gate.target, [...path, 'target'], issues, suggest);
  const wanted = gate.do === 'zero-group' ? 'group' : 'indicator';
  if (
    found &&
    needed[gate.do].includes('target') &&
    found.kind !== wanted &&
    found.kind === 'group' &&
    found.members.length > 0
  ) {
    issues.push(issue(notAnIndicator, [...path, 'target'], { code: gate.target, wanted }));
  }
  if (found && gate.do === 'zero-group' && found.kind === 'indicator') {
    issues.push(issue(notAnIndicator, [...path, 'target'], { code: gate.target, wanted }));
  }
  return issues;
}

function checkClass(
  gate: Gate,
  { framework, damaged }: Outline,
  path: Issue['path'],
  known: ReadonlySet<string>,
  suggest: boolean,
): readonly Issue[] {
  const changes = gate.do === 'class-at-most' || gate.do === 'class-down';
  if (damaged) return [];
  if (changes && !framework.classes) return [issue(problems.gateNeedsClasses, path, { action: gate.do })];
  const name = gate.class;
  if (name === undefined || known.has(name)) return [];
  const names = (framework.classes?.bands ?? []).slice(0, 20).map(nameOf);
  const near = suggest ? closest(name, known) : undefined;
  return [issue(problems.unknownClass, [...path, 'class'], { name, near, names })];
}
