import { resolve } from 'node:path';
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

/** The value of an option that must be there. */
export function required({ options, language }: Call, name: string): string {
  const given = options[name];
  if (typeof given === 'string' && given !== '') return given;
  throw new UsageProblem(language === 'vi' ? `Thiếu --${name}` : `--${name} is missing`);
}

/** The file that is written in place of standard output; never one that is read. */
export function outputFile(
  operands: readonly string[],
  options: Call['options'],
  language: 'vi' | 'en',
): string | undefined {
  const { out } = options;
  if (typeof out !== 'string' || out === '-') return undefined;
  const read = [...operands, options['units'], options['variants']].filter(
    (name) => typeof name === 'string',
  );
  if (!read.some((name) => resolve(name) === resolve(out))) return out;
  throw new UsageProblem(
    language === 'vi'
      ? `--out ${out} sẽ ghi đè tệp đang đọc; hãy đặt tên khác.`
      : `--out ${out} would overwrite a file that is read; choose another name.`,
  );
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
