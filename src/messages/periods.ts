/** What keeps two periods from being compared. */
import { error } from './kind.js';

export const periodsReversed = error<{ before: string; after: string }>('periods-reversed', {
  en: ({ before, after }) => [`${before} does not come before ${after}.`, 'Give the earlier period first.'],
  vi: ({ before, after }) => [`Kỳ ${before} không đứng trước kỳ ${after}.`, 'Đưa kỳ trước vào trước.'],
});

export const periodsMixed = error<{ periods: readonly string[] }>('periods-mixed', {
  en: ({ periods }) => [
    `These units are of several periods: ${periods.slice(0, 5).join(', ')}.`,
    'Score and compare one period at a time.',
  ],
  vi: ({ periods }) => [
    `Các đơn vị này thuộc nhiều kỳ: ${periods.slice(0, 5).join(', ')}.`,
    'Mỗi lần chỉ chấm và so sánh một kỳ.',
  ],
});
