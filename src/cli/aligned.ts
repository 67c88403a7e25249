/** Tables for the terminal: columns aligned by what is seen, long texts on several lines, numbers never cut. */
import type { Table } from './print.js';

/** A table no wider than the terminal, as far as its ids and numbers allow. */
export function alignedText(
  { head, rows: cells }: Table,
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const lines = [head, ...rows].map((row) => row.map(oneLine));
  const numeric = head.map(
    (_, index) =>
      cells.length > 0 &&
      cells.every((row) => typeof row[index] === 'number' || (row[index] ?? null) === null),
  );
  const widths = head.map((_, index) =>
    lines.reduce((widest, row) => Math.max(widest, displayWidth(row[index] as string)), 0),
  );
  const sizes = narrow(widths, numeric, width - 2 * (head.length - 1));
  const draw = (row: readonly string[]) => drawRow(row, sizes, numeric);
  const [first = [], ...rest] = lines;
  const rule = sizes.map((size) => '─'.repeat(size)).join('  ');
  return `${[...draw(first), rule, ...rest.flatMap(draw)].join('\n')}\n`;
}

function drawRow(
  row: readonly string[],
  sizes: readonly number[],
  numeric: readonly boolean[],
): readonly string[] {
  const parts = row.map((cell, index) => wrap(cell, sizes[index] as number));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    parts
      .map((part, index) => {
        const text = part[line] ?? '';
        const gap = ' '.repeat(Math.max(0, (sizes[index] as number) - displayWidth(text)));
        return numeric[index] ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\S)[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .trimEnd();
}

/** The widest text columns give way until the table fits: first to a word, then to half of one; ids last. */
function narrow(widths: readonly number[], numeric: readonly boolean[], room: number): readonly number[] {
  const sizes = [...widths];
  const steps = [
    { from: 1, least: 12 },
    { from: 1, least: 6 },
    { from: 0, least: 12 },
  ];
  for (const { from, least } of steps) {
    for (let over = sum(sizes) - room; over > 0; over -= 1) {
      const widest = sizes.reduce(
        (best, size, index) =>
          index >= from && !numeric[index] && size > least && size > (sizes[best] ?? 0) ? index : best,
        -1,
      );
      if (widest < 0) break;
      sizes[widest] = (sizes[widest] as number) - 1;
    }
  }
  return sizes;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** A text in lines of a width, broken between words where it can be; the indent of a tree stays. */
export function wrap(text: string, size: number): readonly string[] {
  if (displayWidth(text) <= size) return [text];
  const indent = ' '.repeat(text.length - text.trimStart().length);
  const room = Math.max(1, size - indent.length);
  const lines: string[] = [];
  for (const word of text.trimStart().split(' ')) {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${word}`;
    if (last >= 0 && displayWidth(longer) <= room) lines[last] = longer;
    else lines.push(...pieced(word, room));
  }
  return lines.map((line) => indent + line);
}

function pieced(word: string, size: number): readonly string[] {
  const pieces = [''];
  for (const character of word) {
    const last = pieces.length - 1;
    const longer = `${pieces[last]}${character}`;
    if (displayWidth(longer) > size && pieces[last] !== '') pieces.push(character);
    else pieces[last] = longer;
  }
  return pieces;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u;

/** Columns a text takes on a terminal: marks that combine take none, East Asian wide characters two. */
export function displayWidth(text: string): number {
  // Plain letters and those of Vietnamese, composed, take one column each.
  if (/^[\x20-\x7e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2500-\u257f]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (/\p{Mn}|\p{Cf}/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}
