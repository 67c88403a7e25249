/** Runs one command; everything it says goes through `write` and `warn`. */
import { ChisoError, type Issue } from '../index.js';
import { readArguments } from './arguments.js';
import type { Outside } from './command.js';
import { commands } from './commands/table.js';
import { type Asked, front, misuse } from './front.js';
import { saveText } from './io.js';
import { outputFile } from './operands.js';
import { formatOf, type Writing } from './print.js';
import { InputProblem, type Problem, problemsText, UsageProblem } from './problem.js';

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
    const out = outputFile(operands, options, language);
    const writing: Writing = {
      format: formatOf(options, out),
      language,
      width: outside.width,
      locale: options['locale'] === 'vi' ? 'vi' : 'en',
    };
    const { text, warnings = [], failed } = command({ operands, options, language, writing, outside });
    outside.warn(problemsText(warnings, language));
    if (out === undefined) outside.write(text);
    else if (text !== '') saveText(out, text);
    return failed ? 1 : 0;
  } catch (error) {
    outside.progress('');
    if (error instanceof UsageProblem) return misuse(error.message, name, language, outside);
    outside.warn(problemsText(problemsIn(error), language));
    return 1;
  }
}

/** The problems an error carries; any other error is a defect, and is thrown. */
function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof InputProblem) return error.problems;
  if (error instanceof ChisoError) return error.issues.map((issue: Issue) => ({ issue }));
  throw error;
}
