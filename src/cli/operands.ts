import { type BigIntStats, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Locale } from '../index.js';
import type { Call } from './command.js';
import { UsageProblem } from './problem.js';

/** The operands of a command, neither fewer nor more. */
export function operands(call: Call, names: readonly string[]): readonly string[] {
  const { operands: given, language } = call;
  const standard = [...given, call.options['units'], call.options['variants']].filter((name) => name === '-');
  if (standard.length > 1) {
    throw new UsageProblem(language === 'vi' ? 'Chỉ một tệp có thể là "-".' : 'Only one file can be "-".');
  }
  if (given.length === names.length) return given;
  const wanted = names.map((name) => `<${name}>`).join(' ');
  throw new UsageProblem(language === 'vi' ? `Cần: ${wanted}` : `Expected: ${wanted}`);
}

/** The notation of numbers in tables; nothing where none is asked for, so that what is ambiguous can be refused. */
export function localeOf({ options, language }: Call): Locale | undefined {
  const given = options['locale'];
  if (given === 'vi' || given === 'en' || given === undefined) return given;
  throw new UsageProblem(
    language === 'vi'
      ? `--locale là vi hoặc en, không phải "${given}"`
      : `--locale is vi or en, not "${given}"`,
  );
}

/** The value of an option that has a few. */
export function oneOf<const T extends string>(
  { options }: Call,
  name: string,
  values: readonly T[],
): T | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  return values.find((value) => value === given) ?? misused(`--${name}: ${values.join(', ')}; "${given}"?`);
}

function misused(message: string): never {
  throw new UsageProblem(message);
}

/** The value of an option that must be there. */
export function required({ options, language }: Call, name: string): string {
  const given = options[name];
  if (typeof given === 'string' && given !== '') return given;
  throw new UsageProblem(language === 'vi' ? `Thiếu --${name}` : `--${name} is missing`);
}

/** The file that is written in place of standard output: never one that is read, nor one of another kind than its name says. */
export function outputFile(
  operands: readonly string[],
  options: Call['options'],
  language: 'vi' | 'en',
  endings: readonly string[],
): string | undefined {
  const { out } = options;
  if (typeof out !== 'string' || out === '-') return undefined;
  const ending = extname(out);
  if (ending !== '' && !endings.includes(ending.toLowerCase())) {
    throw new UsageProblem(
      language === 'vi'
        ? `--out ${out}: lệnh này không ghi được tệp ${ending}; chỉ ghi được ${endings.join(', ')}.`
        : `--out ${out}: this command does not write ${ending} files, only ${endings.join(', ')}.`,
    );
  }
  const read = [
    ...operands,
    ...Object.entries(options).flatMap(([name, value]) => (name === 'out' ? [] : [value])),
  ];
  if (!read.some((name) => typeof name === 'string' && isSameFile(name, out))) return out;
  throw new UsageProblem(
    language === 'vi'
      ? `--out ${out} sẽ ghi đè tệp đang đọc; hãy đặt tên khác.`
      : `--out ${out} would overwrite a file that is read; choose another name.`,
  );
}

/** Whether two names, links followed, lead to one file. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = [fileAt(a), fileAt(b)];
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
}

/** What is no file, such as the screen, may be read and written; what cannot be looked at is told when it is opened. */
function fileAt(name: string): BigIntStats | undefined {
  try {
    const found = statSync(name, { bigint: true });
    return found.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** A whole number that an option holds. */
export function wholeNumber({ options, language }: Call, name: string, fallback: number): number {
  const given = options[name];
  if (given === undefined) return fallback;
  if (/^\d{1,9}$/.test(String(given))) return Number(given);
  throw new UsageProblem(
    language === 'vi'
      ? `--${name} là một số nguyên, không phải "${given}".`
      : `--${name} is a whole number, not "${given}".`,
  );
}
