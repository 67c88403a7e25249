/** Differences as people read them: one row for each thing that differs. */

import type { Title } from '../framework/notation.js';
import { isRecord } from '../framework/plain-record.js';
import { diffWords } from '../messages/diff.js';
import type { Difference } from './diff.js';
import { said } from './said.js';
import { same } from './same.js';

/** The rows of differences as a table, with its heads. */
export function diffTable(differences: readonly Difference[], language: 'vi' | 'en') {
  const words = diffWords(language);
  const head = [words.change, words.code, words.title, words.before, words.after];
  const rows = diffRows(differences, language).map((row) => [
    row.change,
    row.code,
    row.title,
    row.before,
    row.after,
  ]);
  return { head, rows };
}

/** Heads of the effect of a change on units. */
export function effectHead(language: 'vi' | 'en'): readonly string[] {
  const words = diffWords(language);
  const sides = [words.before, words.after].map((side) => side.toLowerCase());
  return [
    words.unit,
    ...[words.total, words.rank].flatMap((what) => sides.map((side) => `${what} (${side})`)),
  ];
}

/** One row, in one language: what changed, where, and the values. */
export interface DiffRow {
  readonly change: string;
  readonly code: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** The rows of differences; a field with members of its own has a row for each that differs. */
export function diffRows(differences: readonly Difference[], language: 'vi' | 'en'): readonly DiffRow[] {
  const words = diffWords(language);
  return differences.flatMap((difference) => {
    const { change, field, code, title } = difference;
    const where = {
      code: code === '' ? words.framework : code,
      title: (language === 'en' ? title.en : undefined) ?? title.vi,
    };
    return membersOf(field ?? '', said(difference.before), said(difference.after)).map(
      ({ path, before, after }): DiffRow => ({
        change: path === '' || path === change ? words[change] : `${words[change]}: ${path}`,
        ...where,
        before: valueText(before, language),
        after: valueText(after, language),
      }),
    );
  });
}

interface Member {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

function membersOf(path: string, before: unknown, after: unknown): readonly Member[] {
  const whole = [{ path, before, after }];
  if (path === '' || !isRecord(before) || !isRecord(after) || isTitle(before) || isTitle(after)) return whole;
  // A rule of another kind is another rule.
  if (before['kind'] !== after['kind']) return whole;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !same(before[name], after[name]))
    .flatMap((name) => membersOf(`${path}.${name}`, before[name] ?? null, after[name] ?? null));
}

function isTitle(value: unknown): value is Title {
  return (
    isRecord(value) &&
    typeof value['vi'] === 'string' &&
    Object.keys(value).every((key) => /^(vi|en)$/.test(key))
  );
}

/** A value in a sentence; nothing is a dash. */
export function valueText(value: unknown, language: 'vi' | 'en'): string {
  if (value === null) return '—';
  if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'string') return value;
  if (isTitle(value)) return (language === 'en' ? value.en : undefined) ?? value.vi;
  return JSON.stringify(value);
}
