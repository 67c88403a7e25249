/** Runs one command; everything it says goes through `write` and `warn`. */
import { ChisoError, type Issue } from '../index.js';
import { readArguments } from './arguments.js';
import type { Call, Outside } from './command.js';
import { commands } from './commands/table.js';
import { type Asked, front, misuse } from './front.js';
import type { Help } from './help.js';
import { outputFile } from './operands.js';
import { formatOf, tableEndings, visible, type Writing } from './print.js';
import { InputProblem, type Problem, problemsText, UsageProblem } from './problem.js';
import { saveText } from './save.js';

/** Exit code: 0 all well, 1 problems in the input, 2 called wrongly. */
export function run(args: readonly string[], outside: Outside): 0 | 1 | 2 {
  const asked = front(args, outside);
  return typeof asked === 'number' ? asked : runCommand(asked, outside);
}

/** The same for a command that is known. */
export function runCommand({ name, help, words, language }: Asked, outside: Outside): 0 | 1 | 2 {
  const command = commands[name];
  if (!command) throw new Error(`commands/table.ts has no ${name}`);
  try {
    const { operands, options } = readArguments(words, help.options, language);
    const out = outputFile(operands, options, language, endingsOf(help, options));
    const writing: Writing = {
      format: formatOf(options, out),
      language,
      width: outside.width,
      locale: options['locale'] === 'vi' ? 'vi' : 'en',
    };
    const { text, warnings = [], failed } = command({ operands, options, language, writing, outside });
    outside.warn(visible(problemsText(warnings, language)));
    if (out === undefined) outside.write(writing.format === 'text' ? visible(text) : text);
    else if (text !== '') saveText(out, text, options['force'] === true);
    return failed ? 1 : 0;
  } catch (error) {
    outside.progress('');
    if (error instanceof UsageProblem) return misuse(error.message, name, language, outside);
    outside.warn(visible(problemsText(problemsIn(error), language)));
    return 1;
  }
}

/** What a command writes: a document, a table to be filled in, or a table to be read. */
function endingsOf({ options }: Help, given: Call['options']): readonly string[] {
  const has = (name: string): boolean => options.some((option) => option.name === name);
  if (has('yaml') && given['report'] !== true) return ['.json', '.yaml', '.yml'];
  if (has('csv')) return tableEndings;
  return has('locale') ? ['.csv'] : ['.json'];
}

/** The problems an error carries; any other error is a defect, and is thrown. */
function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof InputProblem) return error.problems;
  if (error instanceof ChisoError) return error.issues.map((issue: Issue) => ({ issue }));
  throw error;
}
