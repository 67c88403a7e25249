/** Types of units and ranking groups, by the names people know them by. */
import type { Framework, Title } from '../index.js';

interface Named {
  readonly key: string;
  readonly title: Title;
}

/** What may stand in the columns "type" and "group"; nothing where the framework has none. */
export function namesFor(framework: Framework, column: 'type' | 'group'): readonly Named[] {
  if (column === 'group')
    return (framework.ranking?.groups ?? []).map(({ code, title = { vi: code } }) => ({ key: code, title }));
  return Object.entries(framework.unitTypes ?? {}).map(([key, { title }]) => ({ key, title }));
}

/** The key of a type or group; the text itself where it names none, or more than one. */
export function keyNamed(names: readonly Named[], text: string): string {
  if (names.some(({ key }) => key === text)) return text;
  const [first, ...others] = names.filter(({ key, title }) =>
    [key, title.vi, title.en].some((name) => name !== undefined && folded(name) === folded(text)),
  );
  return first && others.length === 0 ? first.key : text;
}

/** Words that differ in capitals and spaces only are one. */
export function folded(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
