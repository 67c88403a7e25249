/** What somebody should look at in the changes that make a variant. */
import { warning } from './kind.js';
import { shorten, viNumber } from './show.js';

export const changeKeepsPoints = warning<{ code: string; before: string; after: string }>(
  'change-keeps-points',
  {
    en: ({ code, before, after }) => [
      `The maximum of "${shorten(code)}" goes from ${before} to ${after}, and its rule still gives the points it gave.`,
      'Give the new rule too, or write its points as shares: { "share": "1/2" }.',
    ],
    vi: ({ code, before, after }) => [
      `Điểm tối đa của "${shorten(code)}" đổi từ ${viNumber(before)} thành ${viNumber(after)}, nhưng cách tính vẫn cho số điểm cũ.`,
      'Hãy ghi cả "rule" mới, hoặc viết điểm theo tỷ lệ: { "share": "1/2" }.',
    ],
  },
);

export const changeKeepsDecision = warning<{ number: string; base: string }>('change-keeps-decision', {
  en: ({ number, base }) => [
    `The variant still names the decision of "${shorten(base)}" (${shorten(number)}).`,
    'Give its own "decision", or take it away: unset: [decision].',
  ],
  vi: ({ number, base }) => [
    `Bộ chỉ số mới vẫn ghi quyết định của "${shorten(base)}" (${shorten(number)}).`,
    'Hãy ghi "decision" riêng, hoặc bỏ đi: unset: [decision].',
  ],
});
