/** Runs one command; everything it says goes through `write` and `warn`. */
import { ChisoError, type Issue } from '../index.js';
import { closest } from '../rules/closest.js';
import { readArguments, takeLanguage } from './arguments.js';
import type { Outside } from './command.js';
import { commands } from './commands/table.js';
import { helps } from './help.js';
import { helpText, usageText } from './help-text.js';
import { saveText } from './io.js';
import { outputFile } from './operands.js';
import { formatOf, type Writing } from './print.js';
import { InputProblem, type Problem, problemsText, UsageProblem } from './problem.js';

/** Exit code: 0 all well, 1 problems in the input, 2 called wrongly. */
export function run(args: readonly string[], outside: Outside): 0 | 1 | 2 {
  const { language, rest, unknown } = takeLanguage(args);
  const [name, ...words] = rest;
  const misuse = (reason: string, command?: string): 2 => {
    outside.warn(`${reason}\n\n${usageText(command, language)}`);
    return 2;
  };
  if (unknown !== undefined)
    return misuse(`--lang: vi (tiếng Việt), en (English)${unknown === '' ? '' : `; "${unknown}"?`}`);
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    outside.write(helpText(name === 'help' ? words[0] : undefined, language));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    outside.write(`${outside.version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const help = helps[name];
  if (!command || !help) return misuse(noCommand(name, language));
  if (words.includes('--help') || words.includes('-h')) {
    outside.write(helpText(name, language));
    return 0;
  }
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
    if (error instanceof UsageProblem) return misuse(error.message, name);
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

function noCommand(name: string, language: 'vi' | 'en'): string {
  const near = closest(name, Object.keys(commands));
  if (language === 'vi')
    return `Không có lệnh "${name}".${near === undefined ? '' : ` Có phải "chiso ${near}"?`}`;
  return `There is no command "${name}".${near === undefined ? '' : ` Did you mean "chiso ${near}"?`}`;
}
