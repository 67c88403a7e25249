/** What single options must be, in words for whoever got them wrong. */
import { isList, isRecord, type Rule } from './arguments.js';

const real = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const aNumber: Rule = { holds: real, must: { en: 'a number', vi: 'một số' } };

export const aShare: Rule = {
  holds: (value) => real(value) && value >= 0 && value <= 1,
  must: { en: 'a number from 0 to 1', vi: 'một số từ 0 đến 1' },
};

export const aCount: Rule = {
  holds: (value) => Number.isInteger(value) && (value as number) >= 0,
  must: { en: 'a whole number of 0 or more', vi: 'một số nguyên không âm' },
};

export const aText: Rule = {
  holds: (value) => typeof value === 'string',
  must: { en: 'a text', vi: 'một chuỗi chữ' },
};

export const someTexts: Rule = {
  holds: (value) => Array.isArray(value) && value.every((text) => typeof text === 'string'),
  must: { en: 'a list of texts', vi: 'danh sách các chuỗi chữ' },
};

export const aFlag: Rule = {
  holds: (value) => typeof value === 'boolean',
  must: { en: 'true or false', vi: 'true hoặc false' },
};

export const aList: Rule = {
  holds: isList,
  must: { en: 'a list', vi: 'một danh sách' },
};

export const aRecord: Rule = {
  holds: isRecord,
  must: { en: 'an object with one entry per code', vi: 'một đối tượng, mỗi mã một mục' },
};

export const someOptions: Rule = {
  holds: isRecord,
  must: { en: 'an object with the options', vi: 'một đối tượng chứa các tùy chọn' },
};

/** Looked at where it is used. */
export const anything: Rule = { holds: () => true, must: { en: 'anything', vi: 'bất kỳ' } };

/** One of some words. */
export function oneOf(...words: readonly string[]): Rule {
  const [last, ...others] = words.map((word) => `"${word}"`).reverse();
  const list = (or: string) => [others.reverse().join(', '), last].filter(Boolean).join(` ${or} `);
  return {
    holds: (value) => words.includes(value as string),
    must: { en: list('or'), vi: list('hoặc') },
  };
}
