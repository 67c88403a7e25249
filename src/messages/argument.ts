/** Arguments and options of another kind than a function takes, as a program without types can give. */

import { fail } from './issue.js';
import { error } from './kind.js';
import { show } from './show.js';
import type { Text } from './text.js';

/** `must` says in both languages what the option must be. */
export const badOption = error<{ option: string; value: unknown; must: Text }>('bad-option', {
  en: ({ option, value, must }) => [`"${option}" is ${show(value)}.`, `It must be ${must.en}.`],
  vi: ({ option, value, must }) => [`"${option}" là ${show(value)}.`, `Giá trị này phải là ${must.vi}.`],
});

export function demandText(option: string, value: unknown): void {
  if (typeof value !== 'string')
    fail(badOption, [option], { option, value, must: { en: 'a text', vi: 'chữ' } });
}

export function demandRecord(option: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  fail(badOption, [option], { option, value, must: { en: 'an object', vi: 'một đối tượng' } });
}

export function demandList(option: string, value: unknown): void {
  if (Array.isArray(value)) return;
  fail(badOption, [option], { option, value, must: { en: 'a list', vi: 'một danh sách' } });
}
