/** What does not have the shape of a framework document. */
import type { IssueKind } from './issue.js';
import { error } from './kind.js';
import { list, show, suggestion } from './show.js';

/** Types of JSON, in words. */
const types: Readonly<Record<string, readonly [en: string, vi: string]>> = {
  string: ['a text', 'chữ'],
  number: ['a number', 'số'],
  exact: ['a number such as 12.5, "12.5" or "1/2"', 'một số như 12.5, "12.5" hoặc "1/2"'],
  boolean: ['true or false', 'true hoặc false'],
  array: ['a list', 'một danh sách'],
  tuple: ['a list', 'một danh sách'],
  object: ['an object with named fields', 'một đối tượng gồm các mục có tên'],
  record: ['an object with named fields', 'một đối tượng gồm các mục có tên'],
  null: ['null', 'null'],
};

function words(expected: readonly string[], language: 0 | 1): string {
  return [...new Set(expected.map((type) => types[type]?.[language] ?? type))].join(
    language === 0 ? ' or ' : ' hoặc ',
  );
}

export const unknownKey: IssueKind<{ key: string; near: string | undefined; known: readonly string[] }> =
  error(
    'unknown-key',
    ({ key, near, known }) => [`There is no field ${show(key)} here.`, suggestion(near, known)[0]],
    ({ key, near, known }) => [`Ở đây không có mục ${show(key)}.`, suggestion(near, known)[1]],
  );

export const missingKey: IssueKind<{ key: string; expected: readonly string[] }> = error(
  'missing-key',
  ({ key, expected }) => [`The field "${key}" is missing.`, `Add "${key}": ${words(expected, 0)}.`],
  ({ key, expected }) => [`Thiếu mục "${key}".`, `Thêm "${key}": ${words(expected, 1)}.`],
);

export const wrongType: IssueKind<{ value: unknown; expected: readonly string[] }> = error(
  'wrong-type',
  ({ value, expected }) => [
    `${show(value)} is not ${words(expected, 0)}.`,
    `Give ${words(expected, 0)} here.`,
  ],
  ({ value, expected }) => [
    `${show(value)} không phải là ${words(expected, 1)}.`,
    `Ở đây cần ${words(expected, 1)}.`,
  ],
);

export const notOneOf: IssueKind<{ value: unknown; near: string | undefined; choices: readonly string[] }> =
  error(
    'not-one-of',
    ({ value, near, choices }) => [
      `${show(value)} is not one of the choices: ${list(choices)}.`,
      suggestion(near, choices)[0],
    ],
    ({ value, near, choices }) => [
      `${show(value)} không nằm trong các lựa chọn: ${list(choices)}.`,
      suggestion(near, choices)[1],
    ],
  );

export const unknownForm: IssueKind<{ value: unknown; near: string | undefined; forms: readonly string[] }> =
  error(
    'unknown-form',
    ({ value, near, forms }) => [
      `${show(value)} is written in no form that is known here.`,
      near === undefined
        ? `Use an object with exactly one of: ${forms.join(', ')}.`
        : suggestion(near, forms)[0],
    ],
    ({ value, near, forms }) => [
      `${show(value)} không được viết theo dạng nào đã biết.`,
      near === undefined
        ? `Dùng một đối tượng có đúng một trong các mục: ${forms.join(', ')}.`
        : suggestion(near, forms)[1],
    ],
  );

export const notANumber: IssueKind<{ text: string }> = error(
  'not-a-number',
  ({ text }) => [
    `${show(text)} is not a number.`,
    'Write a number, a decimal text with a point ("12.5") or a fraction ("1/2"), of at most 200 characters.',
  ],
  ({ text }) => [
    `${show(text)} không phải là số.`,
    'Viết một số, số thập phân dạng chữ với dấu chấm ("12.5") hoặc phân số ("1/2"), tối đa 200 ký tự.',
  ],
);

export const empty: IssueKind<{ what: 'text' | 'list' | 'name' }> = error(
  'empty',
  ({ what }) => [`The ${what} is empty.`, 'Fill it in, or leave the field out.'],
  ({ what }) => [
    { text: 'Đoạn chữ để trống.', list: 'Danh sách để trống.', name: 'Tên để trống.' }[what],
    'Điền vào, hoặc bỏ hẳn mục này.',
  ],
);

export const wrongLength: IssueKind<{ length: number; least?: number; most?: number }> = error(
  'wrong-length',
  ({ length, least, most }) => [
    `The list has ${length} items.`,
    least === undefined ? `Give at most ${most}.` : `Give at least ${least}.`,
  ],
  ({ length, least, most }) => [
    `Danh sách có ${length} phần tử.`,
    least === undefined ? `Cần nhiều nhất ${most} phần tử.` : `Cần ít nhất ${least} phần tử.`,
  ],
);

export const outOfLimits: IssueKind<{ value: unknown; least?: number; most?: number }> = error(
  'out-of-limits',
  ({ value, least, most }) => [
    `${show(value)} is ${least === undefined ? `more than ${most}` : `less than ${least}`}.`,
    least === undefined ? `Give at most ${most}.` : `Give at least ${least}.`,
  ],
  ({ value, least, most }) => [
    `${show(value)} ${least === undefined ? `lớn hơn ${most}` : `nhỏ hơn ${least}`}.`,
    least === undefined ? `Nhập nhiều nhất là ${most}.` : `Nhập ít nhất là ${least}.`,
  ],
);

export const notWhole: IssueKind<{ value: unknown }> = error(
  'not-whole',
  ({ value }) => [`${show(value)} is not a whole number.`, 'Give a whole number.'],
  ({ value }) => [`${show(value)} không phải là số nguyên.`, 'Nhập một số nguyên.'],
);
