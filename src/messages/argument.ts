/** Arguments of another kind than a function takes, as a program without types can give. */
import { fail, type IssueKind } from './issue.js';
import { show } from './show.js';

const badArgument: IssueKind<{ name: string; value: unknown; en: string; vi: string }> = {
  code: 'bad-argument',
  severity: 'error',
  en: ({ name, value, en }) => [`"${name}" is ${show(value)}, not ${en}.`, `Give ${en}.`],
  vi: ({ name, value, vi }) => [`"${name}" là ${show(value)}, không phải ${vi}.`, `Hãy đưa vào ${vi}.`],
};

export function demandText(name: string, value: unknown): void {
  if (typeof value !== 'string') fail(badArgument, [name], { name, value, en: 'a text', vi: 'chữ' });
}

export function demandRecord(name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  fail(badArgument, [name], { name, value, en: 'an object', vi: 'một đối tượng' });
}

export function demandList(name: string, value: unknown): void {
  if (!Array.isArray(value)) fail(badArgument, [name], { name, value, en: 'a list', vi: 'một danh sách' });
}
