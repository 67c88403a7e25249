/** Frameworks by preset id or from a file, validated. */
import { existsSync } from 'node:fs';
import * as presets from 'chiso/frameworks';
import { type Framework, validateFramework } from '../index.js';
import { frameworkWarnings, presetUnknown } from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { closest } from '../rules/closest.js';
import { readDocument } from './document.js';
import { InputProblem, type Problem } from './problem.js';

/** The frameworks that come with the package, by id. */
export function allPresets(): readonly Framework[] {
  const found = Object.values(presets).filter(
    (value) => typeof value === 'object' && value !== null && 'groups' in value,
  );
  return (found as unknown as Framework[]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export interface Checked {
  readonly framework: Framework;
  readonly warnings: readonly Problem[];
}

/** A framework that can be used; its problems end the command, what needs a look is counted. */
export function readFramework(name: string): Checked {
  const { value, problems } = checkFramework(name);
  if (value === undefined) throw new InputProblem(problems);
  const { length: count } = problems;
  const warnings = count === 0 ? [] : [{ issue: issue(frameworkWarnings, [], { name, count }), file: name }];
  return { framework: value, warnings };
}

/** Everything wrong with a framework; `value` where it can be used all the same. */
export function checkFramework(name: string): {
  readonly value: Framework | undefined;
  readonly problems: readonly Problem[];
} {
  const preset = allPresets().find(({ id }) => id === name);
  // Those that come with it were checked before they came.
  if (preset) return { value: preset, problems: [] };
  const near = existsSync(name) || /^-$|[./\\]/.test(name) ? undefined : similar(name);
  if (near) throw new InputProblem([{ issue: issue(presetUnknown, [], { name, near }) }]);
  const { value, problems, place } = readDocument(name);
  const result = validateFramework(value);
  const all = [...problems, ...(result.issues ?? []).map(place)];
  return { value: problems.length > 0 ? undefined : result.value, problems: all };
}

/** Presets with a name like this one. */
function similar(name: string): readonly string[] {
  const ids = allPresets().map(({ id }) => id);
  const near = ids.filter((id) => id.includes(name) || name.includes(id));
  const one = closest(name, ids);
  return [...new Set([...(one === undefined ? [] : [one]), ...near])].slice(0, 5);
}
