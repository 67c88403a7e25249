/** Arguments and options of another kind than a function takes, as a program without types can give. */

import { ChisoError, fail, issue } from './issue.js';
import { error } from './kind.js';
import { show } from './show.js';
import type { Text } from './text.js';

/** `must` says in both languages what the option must be. */
export const badOption = error<{ option: string; value: unknown; must: Text }>('bad-option', {
  en: ({ option, value, must }) => [`"${option}" is ${show(value)}.`, `It must be ${must.en}.`],
  vi: ({ option, value, must }) => [`"${option}" là ${show(value)}.`, `Giá trị này phải là ${must.vi}.`],
});

export const unreadable = error<{ reason: string }>('unreadable-argument', {
  en: ({ reason }) => [
    `Something given cannot be read: ${reason}.`,
    'Give plain data, as JSON has it: no proxies, and nothing that computes its fields or refers to itself without an end.',
  ],
  vi: ({ reason }) => [
    `Không đọc được dữ liệu đưa vào: ${reason}.`,
    'Hãy đưa dữ liệu thuần như JSON: không dùng proxy, không có trường tự tính hoặc tự tham chiếu vô hạn.',
  ],
});

/** Whatever data do when they are looked at, such as a proxy that throws, is a problem with a name. */
export function answering<T>(done: () => T): T {
  try {
    return done();
  } catch (thrown) {
    if (thrown instanceof ChisoError) throw thrown;
    const error = new ChisoError([issue(unreadable, [], { reason: reasonOf(thrown) })]);
    error.cause = thrown;
    throw error;
  }
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message.slice(0, 200) : 'an exception';
}

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
