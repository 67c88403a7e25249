import { demandList, demandRecord } from '../messages/argument.js';
import { diffWords } from '../messages/diff.js';
import type { FrameworkDiff } from './diff.js';
import { diffTable, effectHead, valueText } from './diff-rows.js';
import type { UnitEffect } from './effect.js';

/**
 * Writes a comparison of two frameworks as Markdown tables, for a report or a pull request.
 *
 * @param diff - What {@link diffFrameworks} found.
 * @param language - `vi` (comma decimals) or `en`.
 * @returns One table of differences, and one of the units where the comparison has them.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 * import { deriveFramework, diffFrameworks, diffToMarkdown } from 'chiso/authoring';
 *
 * const old = defineFramework({
 *   id: 'y2025', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Năm 2025' }, scale: 40,
 *   groups: [{ code: '1', title: { vi: 'Nhận thức số' }, max: 40 }],
 * });
 * const next = deriveFramework(old, { id: 'y2026', change: { '1': { title: { vi: 'Nhận thức' } } } });
 * diffToMarkdown(diffFrameworks(old, next), 'vi').split('\n')[4]; // => '| đổi tên | 1 | Nhận thức | Nhận thức số | Nhận thức |'
 * ```
 */
export function diffToMarkdown(diff: FrameworkDiff, language: 'vi' | 'en'): string {
  demandRecord('diff', diff);
  demandList('differences', diff.differences);
  const words = diffWords(language);
  const { head, rows } = diffTable(diff.differences, language);
  const differences = [
    `## ${words.differences}`,
    '',
    ...(rows.length > 0 ? table(head, rows) : [words.none]),
  ];
  const effect = diff.effect ? ['', `## ${words.effect}`, '', ...effectTable(diff.effect, language)] : [];
  return [...differences, ...effect, ''].join('\n');
}

function effectTable(effect: readonly UnitEffect[], language: 'vi' | 'en'): string[] {
  const rows = effect.map(({ unit, total, rank }) => [
    unit,
    ...[total.before, total.after, rank.before, rank.after].map((value) => valueText(value, language)),
  ]);
  return table(effectHead(language), rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

/** Text that stays in its cell. */
function cellText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
    .replace(/[<>&]/g, escapeOf);
}

function escapeOf(character: string): string {
  return { '<': '&lt;', '>': '&gt;' }[character] ?? '&amp;';
}
