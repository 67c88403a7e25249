/** The words of a call, checked against the options of its command; what is wrong is said in the language of the call. */
import { parseArgs } from 'node:util';
import { closest } from '../rules/closest.js';
import type { Option } from './help.js';
import { UsageProblem } from './problem.js';

export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The language that is asked for, wherever the option stands, and the other words. */
export function takeLanguage(words: readonly string[]): {
  readonly language: 'vi' | 'en';
  readonly rest: readonly string[];
  /** The value, where there is no such language. */
  readonly unknown?: string;
} {
  const end = words.indexOf('--');
  const at = words.findIndex((word, index) => /^--lang(=|$)/.test(word) && (end < 0 || index < end));
  const word = words[at];
  if (word === undefined) return { language: 'vi', rest: words };
  const inline = word.startsWith('--lang=');
  const value = inline ? word.slice(7) : (words[at + 1] ?? '');
  const rest = words.filter((_, index) => index !== at && (inline || index !== at + 1));
  if (value === 'vi' || value === 'en') return { language: value, rest };
  return { language: 'vi', rest, unknown: value };
}

/** Operands and options, every mistake at once. */
export function readArguments(
  words: readonly string[],
  known: readonly Option[],
  language: 'vi' | 'en',
): Arguments {
  const named = new Map(known.map((option) => [option.name, option]));
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: typesOf(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const say = sentences[language];
  const problems = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { rawName, value, inlineValue } = token;
    const option = named.get(token.name);
    if (!option || !rawName.startsWith('--'))
      return [say.unknown(rawName, closest(token.name, named.keys()))];
    if (option.value === undefined) return inlineValue ? [say.needless(rawName)] : [];
    const missing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
    return missing ? [say.missing(rawName, option.value)] : [];
  });
  if (problems.length > 0) throw new UsageProblem([...new Set(problems)].join('\n'));
  return { operands: positionals, options: values };
}

function typesOf(known: readonly Option[]): Record<string, { type: 'boolean' | 'string' }> {
  const types = known.map(({ name, value }) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ]);
  return Object.fromEntries(types);
}

const sentences = {
  vi: {
    unknown: (name: string, near: string | undefined) =>
      `Không có tùy chọn ${name}.${near === undefined ? '' : ` Có phải --${near}?`}`,
    needless: (name: string) => `Tùy chọn ${name} không có giá trị đi kèm.`,
    missing: (name: string, value: string) => `Sau ${name} phải có giá trị: ${name} <${value}>.`,
  },
  en: {
    unknown: (name: string, near: string | undefined) =>
      `There is no option ${name}.${near === undefined ? '' : ` Did you mean --${near}?`}`,
    needless: (name: string) => `The option ${name} takes no value.`,
    missing: (name: string, value: string) => `A value must follow ${name}: ${name} <${value}>.`,
  },
} as const;
