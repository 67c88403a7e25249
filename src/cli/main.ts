/** Runs one command; everything it says goes through `write` and `warn`. */
import { parseArgs } from 'node:util';
import { ChisoError, type Issue } from '../index.js';
import { commands } from './commands/table.js';
import { helps, helpText, type Option } from './help.js';
import type { Format, Writing } from './print.js';
import { InputProblem, type Problem, problemText, UsageProblem } from './problem.js';

export interface Outside {
  readonly write: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
  /** Shows progress; does nothing where standard error is no terminal. */
  readonly progress: (text: string) => void;
}

/** What a command is called with. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: 'vi' | 'en';
  readonly writing: Writing;
  readonly outside: Outside;
}

/** What a command has to say: text, and problems that were no reason to stop. */
export interface Answer {
  readonly text: string;
  readonly warnings?: readonly Problem[];
  /** Problems were found in the input, and saying so was the task. */
  readonly failed?: boolean;
}

/** Exit code: 0 all well, 1 problems in the input, 2 called wrongly. */
export function run(args: readonly string[], outside: Outside): 0 | 1 | 2 {
  const language = languageOf(args);
  const [name, ...rest] = args;
  if (
    name === undefined ||
    name === '--help' ||
    name === '-h' ||
    name === 'help' ||
    name.startsWith('--lang')
  ) {
    outside.write(helpText(name === 'help' ? rest[0] : undefined, language));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const help = helps[name];
  if (!command || !help) return misuse(`chiso ${name}?`, undefined, language, outside);
  if (rest.includes('--help') || rest.includes('-h')) {
    outside.write(helpText(name, language));
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: optionsOf(help.options),
      allowPositionals: true,
    });
    const writing: Writing = { format: formatOf(values), language, width: outside.width };
    const answer = command({ operands: positionals, options: values, language, writing, outside });
    for (const problem of answer.warnings ?? []) outside.warn(`${problemText(problem, language)}\n`);
    outside.write(answer.text);
    return answer.failed ? 1 : 0;
  } catch (error) {
    const problems = problemsIn(error);
    if (!problems) return misuse(usageReason(error), name, language, outside);
    outside.warn(problemsText(problems, language));
    return 1;
  }
}

function languageOf(args: readonly string[]): 'vi' | 'en' {
  const asked = args.includes('--lang')
    ? args[args.indexOf('--lang') + 1]
    : args.find((each) => each.startsWith('--lang='))?.slice(7);
  return asked === 'en' ? 'en' : 'vi';
}

/** All problems, up to a length a person would read. */
export function problemsText(problems: readonly Problem[], language: 'vi' | 'en'): string {
  const shown = problems.slice(0, 100).map((problem) => `${problemText(problem, language)}\n`);
  const rest = problems.length - shown.length;
  return shown.join('') + (rest > 0 ? `… +${rest}\n` : '');
}

function problemsIn(error: unknown): readonly Problem[] | undefined {
  if (error instanceof InputProblem) return error.problems;
  return error instanceof ChisoError ? error.issues.map((issue: Issue) => ({ issue })) : undefined;
}

/** The reason a command was called wrongly; any other error is a defect, and is thrown. */
function usageReason(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (error instanceof UsageProblem || code.startsWith('ERR_PARSE_ARGS')) return (error as Error).message;
  throw error;
}

function misuse(reason: string, command: string | undefined, language: 'vi' | 'en', outside: Outside): 2 {
  outside.warn(`${reason}\n\n${helpText(command, language)}`);
  return 2;
}

function optionsOf(options: readonly Option[]) {
  const all = options.map(({ name, value }) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ]);
  return Object.fromEntries([...all, ['lang', { type: 'string' as const }]]) as Record<
    string,
    { type: 'boolean' | 'string' }
  >;
}

function formatOf(values: Readonly<Record<string, unknown>>): Format {
  const named = (['json', 'csv', 'markdown'] as const).filter((format) => values[format] === true);
  if (named.length > 1) throw new UsageProblem(`--${named.join(' --')}?`);
  return named[0] ?? 'text';
}
