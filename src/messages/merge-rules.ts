/** Raw data that cannot be merged by the rule declared for them. */
import { error } from './kind.js';

interface At {
  readonly unit: string;
  readonly name: string;
}

export const mergeUndeclared = error<At>('merge-undeclared', {
  en: ({ unit, name }) => [
    `Nothing says how ${name} of "${unit}" is merged.`,
    'Declare it: sum, mean, all, any, latest, or { weightedBy: a fact }.',
  ],
  vi: ({ unit, name }) => [
    `Chưa khai báo cách sáp nhập ${name} của "${unit}".`,
    'Khai báo một cách: sum, mean, all, any, latest hoặc { weightedBy: số liệu chung }.',
  ],
});

export const mergeUnfit = error<At & { rule: string; former: string }>('merge-unfit', {
  en: ({ name, rule, former }) => [
    `The value of ${name} in "${former}" has no ${rule}.`,
    'sum, mean and weightedBy need numbers, all and any yes or no, latest dates (2026-12-10).',
  ],
  vi: ({ name, rule, former }) => [
    `Giá trị ${name} của "${former}" không gộp được bằng ${rule}.`,
    'sum, mean và weightedBy cần con số; all và any cần có/không; latest cần ngày (2026-12-10).',
  ],
});

export const mergeMixed = error<At>('merge-mixed', {
  en: ({ unit, name }) => [
    `${name} applies to some former units of "${unit}" and not to others.`,
    'Decide what holds for the merged unit, and give it the value.',
  ],
  vi: ({ unit, name }) => [
    `${name} áp dụng với một số đơn vị cũ của "${unit}" nhưng không áp dụng với đơn vị khác.`,
    'Quyết định cách tính cho đơn vị mới và ghi giá trị đó.',
  ],
});

export const mergeWeightMissing = error<{ former: string; fact: string }>('merge-weight-missing', {
  en: ({ former, fact }) => [
    `"${former}" has no ${fact} above zero to weigh with.`,
    'Give the fact of every former unit.',
  ],
  vi: ({ former, fact }) => [
    `"${former}" chưa có ${fact} lớn hơn 0 để làm trọng số.`,
    'Ghi số liệu này cho mọi đơn vị cũ.',
  ],
});
