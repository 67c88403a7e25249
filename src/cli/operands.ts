import type { Call } from './main.js';
import { UsageProblem } from './problem.js';
import type { Locale } from './values.js';

/** The operands of a command, neither fewer nor more. */
export function operands(call: Call, names: readonly string[]): readonly string[] {
  const { operands: given, language } = call;
  if (given.length === names.length) return given;
  const wanted = names.map((name) => `<${name}>`).join(' ');
  throw new UsageProblem(language === 'vi' ? `Cần: ${wanted}` : `Expected: ${wanted}`);
}

export function localeOf({ options, language }: Call): Locale {
  const given = options['locale'] ?? 'en';
  if (given === 'vi' || given === 'en') return given;
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
