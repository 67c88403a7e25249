/** Why a framework cannot be brought to another scale. */
import { error } from './kind.js';

export const reweightScale = error<{ scale: string }>('reweight-scale', {
  en: ({ scale }) => [
    `"${scale}" is no scale.`,
    'Give a number above zero with at most the declared decimal places.',
  ],
  vi: ({ scale }) => [
    `"${scale}" không phải là thang điểm.`,
    'Hãy ghi một số lớn hơn 0, không nhiều chữ số thập phân hơn mức làm tròn.',
  ],
});

export const reweightPlaces = error<{ places: string }>('reweight-places', {
  en: ({ places }) => [`"${places}" is no number of decimal places.`, 'Give a whole number from 0 to 6.'],
  vi: ({ places }) => [`"${places}" không phải số chữ số thập phân.`, 'Hãy ghi một số nguyên từ 0 đến 6.'],
});

export const reweightUnknown = error<{ codes: readonly string[] }>('reweight-unknown-points', {
  en: ({ codes }) => [
    `The points of ${codes.join(', ')} are not known.`,
    'Fill them in with deriveFramework first.',
  ],
  vi: ({ codes }) => [`Chưa biết điểm của ${codes.join(', ')}.`, 'Hãy điền trước bằng deriveFramework.'],
});

export const reweightAbsolute = error<{ code: string; field: string }>('reweight-absolute-points', {
  en: ({ code, field }) => [
    `"${code}" gives points that are no share of its maximum (${field}), and they do not follow a new scale by themselves.`,
    'Write them as shares of the maximum, such as { "share": "1/2" }, or change them with deriveFramework.',
  ],
  vi: ({ code, field }) => [
    `"${code}" cho điểm không theo tỷ lệ của điểm tối đa (${field}), nên không tự đổi theo thang mới.`,
    'Hãy viết theo tỷ lệ của điểm tối đa, ví dụ { "share": "1/2" }, hoặc sửa bằng deriveFramework.',
  ],
});

export const reweightSum = error<{ code: string; declared: string; sum: string }>('reweight-sum', {
  en: ({ code, declared, sum }) => [
    `"${code}" declares ${declared}, its members add up to ${sum}.`,
    'Correct the framework first: only parts that add up can be brought to another scale.',
  ],
  vi: ({ code, declared, sum }) => [
    `"${code}" ghi ${declared} điểm, tổng các mục con là ${sum}.`,
    'Hãy sửa bộ chỉ số trước: chỉ các phần cộng đủ mới đổi được sang thang khác.',
  ],
});
