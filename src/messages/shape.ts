/** What does not have the shape of a framework document. */

import { error } from './kind.js';
import { list, show, suggestion } from './show.js';
import type { Text } from './text.js';

/** Types of JSON, in words. */
const types: Readonly<Record<string, Text>> = {
  string: { en: 'a text', vi: 'chữ' },
  number: { en: 'a number', vi: 'số' },
  exact: { en: 'a number such as 12.5, "12.5" or "1/2"', vi: 'một số như 12.5, "12.5" hoặc "1/2"' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'một danh sách' },
  tuple: { en: 'a list', vi: 'một danh sách' },
  object: { en: 'an object with named fields', vi: 'một đối tượng gồm các mục có tên' },
  record: { en: 'an object with named fields', vi: 'một đối tượng gồm các mục có tên' },
  null: { en: 'null', vi: 'null' },
};

/** Types of JSON, in words. */
export function typeWords(expected: readonly string[]): Text {
  return { vi: words(expected, 'vi'), en: words(expected, 'en') };
}

function words(expected: readonly string[], language: keyof Text): string {
  return [...new Set(expected.map((type) => types[type]?.[language] ?? type))].join(
    language === 'en' ? ' or ' : ' hoặc ',
  );
}

export const unknownKey = error<{ key: string; near: string | undefined; known: readonly string[] }>(
  'unknown-key',
  {
    en: ({ key, near, known }) => [`There is no field ${show(key)} here.`, suggestion(near, known).en],
    vi: ({ key, near, known }) => [`Ở đây không có mục ${show(key)}.`, suggestion(near, known).vi],
  },
);

export const missingKey = error<{ key: string; expected: readonly string[] }>('missing-key', {
  en: ({ key, expected }) => [`The field "${key}" is missing.`, `Add "${key}": ${words(expected, 'en')}.`],
  vi: ({ key, expected }) => [`Thiếu mục "${key}".`, `Thêm "${key}": ${words(expected, 'vi')}.`],
});

export const wrongType = error<{ value: unknown; expected: Text }>('wrong-type', {
  en: ({ value, expected }) => [`${show(value)} is not ${expected.en}.`, `Give ${expected.en} here.`],
  vi: ({ value, expected }) => [`${show(value)} không phải là ${expected.vi}.`, `Ở đây cần ${expected.vi}.`],
});

export const notOneOf = error<{ value: unknown; near: string | undefined; choices: readonly string[] }>(
  'not-one-of',
  {
    en: ({ value, near, choices }) => [
      `${show(value)} is not one of the choices: ${list(choices)}.`,
      suggestion(near, choices).en,
    ],
    vi: ({ value, near, choices }) => [
      `${show(value)} không nằm trong các lựa chọn: ${list(choices)}.`,
      suggestion(near, choices).vi,
    ],
  },
);

export const unknownForm = error<{ value: unknown; near: string | undefined; forms: readonly string[] }>(
  'unknown-form',
  {
    en: ({ value, near, forms }) => [
      `${show(value)} is written in no form that is known here.`,
      near === undefined
        ? `Use an object with exactly one of: ${forms.join(', ')}.`
        : suggestion(near, forms).en,
    ],
    vi: ({ value, near, forms }) => [
      `${show(value)} không được viết theo dạng nào đã biết.`,
      near === undefined
        ? `Dùng một đối tượng có đúng một trong các mục: ${forms.join(', ')}.`
        : suggestion(near, forms).vi,
    ],
  },
);

export const notANumber = error<{ text: string }>('exact-number-unreadable', {
  en: ({ text }) => [
    `${show(text)} is not a number.`,
    'Write a number, a decimal text with a point ("12.5") or a fraction ("1/2"), of at most 200 characters.',
  ],
  vi: ({ text }) => [
    `${show(text)} không phải là số.`,
    'Viết một số, số thập phân dạng chữ với dấu chấm ("12.5") hoặc phân số ("1/2"), tối đa 200 ký tự.',
  ],
});

export const empty = error<{ what: 'text' | 'list' | 'name' }>('empty', {
  en: ({ what }) => [`The ${what} is empty.`, 'Fill it in, or leave the field out.'],
  vi: ({ what }) => [
    { text: 'Đoạn chữ để trống.', list: 'Danh sách để trống.', name: 'Tên để trống.' }[what],
    'Điền vào, hoặc bỏ hẳn mục này.',
  ],
});

export const wrongLength = error<{ length: number; least?: number; most?: number }>('wrong-length', {
  en: ({ length, least, most }) => [
    `The list has ${length} items.`,
    least === undefined ? `Give at most ${most}.` : `Give at least ${least}.`,
  ],
  vi: ({ length, least, most }) => [
    `Danh sách có ${length} phần tử.`,
    least === undefined ? `Cần nhiều nhất ${most} phần tử.` : `Cần ít nhất ${least} phần tử.`,
  ],
});

export const outOfLimits = error<{ value: unknown; least?: number; most?: number }>('out-of-limits', {
  en: ({ value, least, most }) => [
    `${show(value)} is ${least === undefined ? `more than ${most}` : `less than ${least}`}.`,
    least === undefined ? `Give at most ${most}.` : `Give at least ${least}.`,
  ],
  vi: ({ value, least, most }) => [
    `${show(value)} ${least === undefined ? `lớn hơn ${most}` : `nhỏ hơn ${least}`}.`,
    least === undefined ? `Nhập nhiều nhất là ${most}.` : `Nhập ít nhất là ${least}.`,
  ],
});

export const notWhole = error<{ value: unknown }>('not-whole', {
  en: ({ value }) => [`${show(value)} is not a whole number.`, 'Give a whole number.'],
  vi: ({ value }) => [`${show(value)} không phải là số nguyên.`, 'Nhập một số nguyên.'],
});
