/** What is wrong with a seal, or keeps one from being made. */
import { error, warning } from './kind.js';
import { show } from './show.js';

export const notCanonical = error<{ what: string }>('not-canonical', {
  en: ({ what }) => [
    `This cannot be sealed: it holds ${what}.`,
    'Seal plain data: texts, numbers, yes and no, lists and records.',
  ],
  vi: ({ what }) => [
    `Không thể niêm phong: có giá trị "${what}" không phải dữ liệu thuần.`,
    'Chỉ niêm phong dữ liệu thuần: chữ, số, có/không, danh sách và bản ghi.',
  ],
});

export const sealMissing = error<{ value: unknown }>('seal-missing', {
  en: ({ value }) => [
    `This is not a sealed result: ${show(value)}.`,
    'Give what `seal` returned: framework, units, options, result and seal.',
  ],
  vi: ({ value }) => [
    `Đây không phải là kết quả đã niêm phong: ${show(value)}.`,
    'Đưa nguyên những gì `seal` trả về: framework, units, options, result và seal.',
  ],
});

const parts = {
  framework: { en: 'The framework', vi: 'Bộ chỉ số' },
  data: { en: 'The data of the units', vi: 'Số liệu của các đơn vị' },
  options: { en: 'The options', vi: 'Các tùy chọn' },
  result: { en: 'The result', vi: 'Kết quả' },
  all: { en: 'The seal itself', vi: 'Bản thân niêm phong' },
} as const;

/** What a seal covers. */
export type SealedPart = keyof typeof parts;

export const sealBroken = error<{ part: SealedPart }>('seal-broken', {
  en: ({ part }) => [
    `${parts[part].en} is not what was sealed.`,
    'Take the file as it was published; if it has to change, compute and seal it anew.',
  ],
  vi: ({ part }) => [
    `${parts[part].vi} không còn đúng như khi niêm phong.`,
    'Dùng đúng tệp đã công bố; nếu phải sửa thì tính lại và niêm phong lại.',
  ],
});

export const sealRecomputed = error('seal-result-differs', {
  en: () => [
    'These data under this framework give another result.',
    'Compute the result from the same framework, units and options, and seal that.',
  ],
  vi: () => [
    'Số liệu này theo bộ chỉ số này cho kết quả khác.',
    'Tính lại kết quả từ đúng bộ chỉ số, số liệu và tùy chọn này rồi niêm phong.',
  ],
});

export const sealOtherEngine = warning<{ sealed: string; here: string }>('seal-other-version', {
  en: ({ sealed, here }) => [
    `Sealed by version ${sealed}, verified by version ${here}.`,
    'Nothing has to be done: both versions give this result.',
  ],
  vi: ({ sealed, here }) => [
    `Niêm phong bằng phiên bản ${sealed}, kiểm tra bằng phiên bản ${here}.`,
    'Không cần làm gì: hai phiên bản cho cùng kết quả.',
  ],
});
