/** How values appear in sentences: short, on one line, whatever they are. */
import type { Text } from './text.js';

const longest = 60;

/** A value as text of at most some 60 characters; never runs code of the value. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) return showKeys(Object.keys(value));
  if (typeof value === 'function') return 'function';
  return shorten(String(value));
}

function showKeys(keys: readonly string[]): string {
  if (keys.length === 0) return '{}';
  return `{ ${shorten(keys.slice(0, 4).join(', '))}${keys.length > 4 ? ', …' : ''} }`;
}

/** A text cut to what a sentence can bear. */
export function shorten(text: string): string {
  const line = text.slice(0, longest + 1).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Names in a row, the first ten of them. */
export function list(names: readonly string[]): string {
  return names.slice(0, 10).map(shorten).join(', ') + (names.length > 10 ? ', …' : '');
}

/** "Did you mean" where something is near, else the choices. */
export function suggestion(near: string | undefined, choices: readonly string[]): Text {
  if (near !== undefined)
    return { en: `Did you mean "${shorten(near)}"?`, vi: `Có phải ý bạn là "${shorten(near)}"?` };
  if (choices.length === 0) return { en: 'There is none to choose from.', vi: 'Không có mục nào để chọn.' };
  return { en: `Use one of: ${list(choices)}.`, vi: `Dùng một trong: ${list(choices)}.` };
}

/** A number in machine notation ("12.5", "1/3") as Vietnamese text writes it. */
export function viNumber(text: string): string {
  return text.replace('.', ',');
}
