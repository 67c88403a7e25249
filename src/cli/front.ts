/** What is answered without any command: help, the version, a call that names none. It loads nothing that scores. */
import { closest } from '../rules/closest.js';
import { takeLanguage } from './arguments.js';
import type { Outside } from './command.js';
import { type Help, helps } from './help.js';
import { helpText, usageText } from './help-text.js';

/** A command that is to run, and its words. */
export interface Asked {
  readonly name: string;
  readonly help: Help;
  readonly words: readonly string[];
  readonly language: 'vi' | 'en';
}

/** The command that is asked for, or the exit code where all is said: 0 answered, 2 called wrongly. */
export function front(args: readonly string[], outside: Outside): Asked | 0 | 2 {
  const { language, rest, unknown } = takeLanguage(args);
  const [name, ...words] = rest;
  if (unknown !== undefined) {
    const asked = unknown === '' ? '' : `; "${unknown}"?`;
    return misuse(`--lang: vi (tiếng Việt), en (English)${asked}`, undefined, language, outside);
  }
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    outside.write(helpText(name === 'help' ? words[0] : undefined, language));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    outside.write(`${outside.version}\n`);
    return 0;
  }
  const help = Object.hasOwn(helps, name) ? helps[name] : undefined;
  if (!help) return misuse(noCommand(name, language), undefined, language, outside);
  if (words.includes('--help') || words.includes('-h')) {
    outside.write(helpText(name, language));
    return 0;
  }
  return { name, help, words, language };
}

/** Says why a call is wrong, and how it is done. */
export function misuse(
  reason: string,
  command: string | undefined,
  language: 'vi' | 'en',
  outside: Outside,
): 2 {
  outside.warn(`${reason}\n\n${usageText(command, language)}`);
  return 2;
}

function noCommand(name: string, language: 'vi' | 'en'): string {
  const near = closest(name, Object.keys(helps));
  if (language === 'vi')
    return `Không có lệnh "${name}".${near === undefined ? '' : ` Có phải "chiso ${near}"?`}`;
  return `There is no command "${name}".${near === undefined ? '' : ` Did you mean "chiso ${near}"?`}`;
}
