/** Documents in JSON and YAML. */
import type { Issue, Text } from '../index.js';
import { issue } from '../messages/issue.js';
import { fileEmpty, fileSyntax, jsonReason, yamlReason } from '../messages/syntax.js';
import { readText } from './io.js';
import { jsonFault } from './json-fault.js';
import { type Found, findInJson } from './json-source.js';
import { lineColumn, placeIn } from './place.js';
import { InputProblem, type Problem } from './problem.js';
import { findInYaml, parseYaml } from './yaml-source.js';

export interface Document {
  readonly value: unknown;
  /** What is wrong with the text although it can be read: names given twice, doubtful numbers. */
  readonly problems: readonly Problem[];
  /** The problem with its place in the file. */
  readonly place: (found: Issue) => Problem;
}

/** Reads a document; JSON is read as such, so that a large file is read fast. */
export function readDocument(file: string): Document {
  const text = readText(file);
  // A YAML file may hold nothing but comments.
  if (!/^[^\S\n]*[^\s#]/m.test(text))
    throw new InputProblem([{ issue: issue(fileEmpty, [], { file }), file }]);
  return readJson(text, file) ?? readYaml(text, file);
}

/** A document of which nothing is in doubt. */
export function readSoundDocument(file: string): Document {
  return sound(readDocument(file));
}

/** Ends the command where anything of a document is in doubt. */
export function sound(document: Document): Document {
  if (document.problems.length > 0) throw new InputProblem(document.problems);
  return document;
}

/** A text as JSON; nothing where it may be YAML. */
export function readJson(text: string, file: string): Document | undefined {
  if (!/\.json$/i.test(file) && !/^\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (!/\.json$/i.test(file)) return undefined;
    const at = jsonFault(text);
    throw syntax(file, text, jsonReason(text, at), at);
  }
  const found = findInJson(text, (offset) => lineColumn(text, offset).line);
  return { value, problems: problemsOf(found, text, file), place: placeIn(text, file) };
}

function readYaml(text: string, file: string): Document {
  const source = parseYaml(text);
  if (!source) throw syntax(file, text, { en: 'it is nested too deeply', vi: 'lồng nhau quá sâu' }, 0);
  const { document } = source;
  if (document.directives?.yaml.version === '1.1') throw syntax(file, text, oldYaml, 0);
  // One mistake may be met many times over at one place.
  const met = new Map(document.errors.map((each) => [`${each.code} ${each.pos[0]}`, each]));
  const errors = [...met.values()].map(
    ({ code, message, pos }): Found => ({
      issue: issue(fileSyntax, [], { file, reason: yamlReason(code, message) }),
      offset: pos[0],
    }),
  );
  if (errors.length > 0) throw new InputProblem(problemsOf(errors, text, file));
  const { found, fatal } = findInYaml(source);
  if (fatal.length > 0) throw new InputProblem(problemsOf([...fatal, ...found], text, file));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, problems: problemsOf(found, text, file), place: placeIn(text, file) };
  } catch {
    // Nothing else is left that the reader refuses.
    const reason = {
      vi: 'các phần nhắc lại nhau quá nhiều lần',
      en: 'its parts repeat each other too often',
    };
    throw syntax(file, text, reason, 0);
  }
}

/** In it "no" is false and 010 is eight. */
const oldYaml = {
  vi: 'không đọc %YAML 1.1; hãy xóa dòng đó',
  en: '%YAML 1.1 is not read; take that line away',
};

function problemsOf(found: readonly Found[], text: string, file: string): readonly Problem[] {
  return found.map(({ issue: problem, offset }) => ({ issue: problem, file, ...lineColumn(text, offset) }));
}

function syntax(file: string, text: string, reason: Text, offset: number): InputProblem {
  const problem = issue(fileSyntax, [], { file, reason });
  return new InputProblem([{ issue: problem, file, ...lineColumn(text, offset) }]);
}
