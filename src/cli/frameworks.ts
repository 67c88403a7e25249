/** Frameworks by preset id or from a file, validated. */
import { existsSync } from 'node:fs';
import * as presets from '../../frameworks/index.js';
import type { Framework, Issue } from '../index.js';
import { presetUnknown } from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { validateFramework } from '../validate/framework.js';
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

/** A framework that can be used; its problems end the command. */
export function readFramework(name: string): Checked {
  const preset = allPresets().find(({ id }) => id === name);
  if (preset) return { framework: preset, warnings: [] };
  const { value, place } = readFrameworkFile(name);
  const result = validateFramework(value);
  const found = (result.issues ?? []).map(place);
  if (result.value === undefined) throw new InputProblem(found);
  return { framework: result.value, warnings: found };
}

/** The document in a file, or that of a preset. */
export function readFrameworkFile(name: string): {
  readonly value: unknown;
  readonly place: (found: Issue) => Problem;
} {
  const preset = allPresets().find(({ id }) => id === name);
  if (preset) return { value: preset, place: (found) => ({ issue: found, file: name }) };
  if (name !== '-' && !/[./\\]/.test(name) && !existsSync(name)) {
    const near = allPresets()
      .map(({ id }) => id)
      .filter((id) => id.includes(name) || name.includes(id) || id.startsWith(name.slice(0, 6)));
    throw new InputProblem([{ issue: issue(presetUnknown, [], { name, near: near.slice(0, 5) }) }]);
  }
  return readDocument(name);
}
