/** Commands that make and compare frameworks. */

import { changeDoubts } from '../../authoring/change-doubts.js';
import { diffTable, effectHead } from '../../authoring/diff-rows.js';
import { effectOf, standings } from '../../authoring/effect.js';
import {
  type Changes,
  deriveFramework,
  diffFrameworks,
  diffToMarkdown,
  type FrameworkDiff,
  reweight,
} from '../../authoring/index.js';
import { type Framework, validateFramework } from '../../index.js';
import { diffWords } from '../../messages/diff.js';
import type { Answer, Call } from '../command.js';
import { readSoundDocument } from '../document.js';
import { readFramework } from '../frameworks.js';
import { operands, required, wholeNumber } from '../operands.js';
import { type Cell, tableText } from '../print.js';
import type { Problem } from '../problem.js';
import { placed, placing, type Units, unitsOfBoth } from '../units.js';
import { schemaAddress, yamlText } from '../yaml.js';

export function diff(call: Call): Answer {
  const [first = '', second = ''] = operands(call, ['framework', 'framework']);
  const [a, b] = [readFramework(first), readFramework(second)];
  const file = call.options['units'];
  const both = typeof file === 'string' ? unitsOfBoth(call, file, a.framework, b.framework) : undefined;
  const found: FrameworkDiff = {
    ...diffFrameworks(a.framework, b.framework),
    ...(both && { effect: effectUnder(a.framework, b.framework, both) }),
  };
  const said = new Map(
    (both ?? []).flatMap(({ warnings }) => warnings.map((each) => [JSON.stringify(each), each])),
  );
  return { text: diffText(found, call), warnings: [...a.warnings, ...b.warnings, ...said.values()] };
}

function effectUnder(a: Framework, b: Framework, [old, next]: readonly [Units, Units]) {
  const before = placed(old, () => standings(a, old.units));
  const after = placed(next, () => standings(b, next.units));
  return effectOf(old.units, before, after);
}

function diffText(found: FrameworkDiff, { writing, language }: Call): string {
  if (writing.format === 'markdown') return diffToMarkdown(found, language);
  const words = diffWords(language);
  const { head, rows } = diffTable(found.differences, language);
  const some = rows.length > 0 || writing.format !== 'text';
  const differences = some ? tableText({ head, rows }, writing, found) : `${words.none}\n`;
  if (writing.format === 'json' || !found.effect) return differences;
  const effect = {
    head: effectHead(language),
    rows: found.effect.map(({ unit, total, rank }): Cell[] => [
      unit,
      total.before,
      total.after,
      rank.before,
      rank.after,
    ]),
  };
  const second = tableText(effect, writing, found);
  // One mark of UTF-8 is enough for a file.
  return writing.format === 'csv'
    ? `${differences}\r\n${second.replace(/^\ufeff/, '')}`
    : `${differences}\n${second}`;
}

export function derive(call: Call): Answer {
  const [name = '', file = ''] = operands(call, ['framework', 'changes']);
  const { framework, warnings } = readFramework(name);
  const { value, place } = readSoundDocument(file);
  const derived = placing(place, () => deriveFramework(framework, value as never));
  const doubts = changeDoubts(framework, value as Changes).map(place);
  return answer(derived, call, [...warnings, ...doubts]);
}

export function toScale(call: Call): Answer {
  const [name = ''] = operands(call, ['framework']);
  const { framework, warnings } = readFramework(name);
  const scale = required(call, 'scale');
  const id = call.options['id'] ?? `${framework.id}-${scale}`;
  const made = reweight(framework, {
    id: String(id),
    scale: plainNumber(scale) ? Number(scale) : scale,
    places: wholeNumber(call, 'places', 0),
  });
  return answer(made, call, warnings);
}

/** What is no number is left to the library, which says so. */
function plainNumber(text: string): boolean {
  return /^\d{1,15}(\.\d{1,6})?$/.test(text);
}

/** A made framework; one that cannot be used is not written, so that no file holds it by mistake. */
function answer(framework: Framework, call: Call, warnings: readonly Problem[]): Answer {
  const problems = [...warnings, ...checked(framework)];
  const failed = problems.some(({ issue }) => issue.severity === 'error');
  return { text: failed ? '' : documentText(framework, call), warnings: problems, failed };
}

/** What is wrong with a made document, with the group or indicator it is about. */
export function checked(framework: Framework): readonly Problem[] {
  return (validateFramework(framework).issues ?? []).map((issue) => {
    const code = codeAt(framework, issue.path);
    return { issue, ...(code !== undefined && { code }) };
  });
}

/** The code of the innermost group or indicator on a path. */
function codeAt(framework: Framework, path: readonly (string | number)[]): string | undefined {
  let node: unknown = framework;
  let code: string | undefined;
  for (const key of path) {
    if (typeof node !== 'object' || node === null) break;
    node = (node as Readonly<Record<string, unknown>>)[key];
    const own = (node as { readonly code?: unknown } | null | undefined)?.code;
    if (typeof own === 'string') code = own;
  }
  return code;
}

export function documentText(
  framework: Framework,
  { options }: Call,
  comments: ReadonlyMap<string, string> = new Map(),
): string {
  if (options['yaml'] === true || /\.ya?ml$/i.test(String(options['out'])))
    return yamlText(framework, comments);
  return `${JSON.stringify({ $schema: schemaAddress, ...framework }, null, 2)}\n`;
}
