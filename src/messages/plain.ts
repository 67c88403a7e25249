/** What keeps a value from being plain data that can be looked at safely. */
import { error, warning } from './kind.js';
import { shorten, show } from './show.js';

export const notPlainData = error<{ what: string }>('not-plain-data', {
  en: ({ what }) => [
    `A ${what} is not plain data.`,
    'Use only objects, lists, text, numbers, true, false and null, as in JSON.',
  ],
  vi: ({ what }) => [
    `Giá trị kiểu "${what}" không phải là dữ liệu thuần.`,
    'Chỉ dùng đối tượng, danh sách, chữ, số, true, false và null như trong JSON.',
  ],
});

export const tooDeep = error<{ limit: number }>('too-deep', {
  en: ({ limit }) => [
    `The data are nested more than ${limit} levels deep.`,
    'Remove levels; no document needs so many.',
  ],
  vi: ({ limit }) => [
    `Dữ liệu lồng nhau quá ${limit} cấp.`,
    'Bỏ bớt cấp; không văn bản nào cần nhiều đến thế.',
  ],
});

export const tooLarge = error<{ limit: number }>('too-large', {
  en: ({ limit }) => [
    `The data hold more than ${limit} values.`,
    'Split the data, or pass units as columns.',
  ],
  vi: ({ limit }) => [
    `Dữ liệu có hơn ${limit} giá trị.`,
    'Chia nhỏ dữ liệu, hoặc đưa các đơn vị vào theo cột.',
  ],
});

export const textTooLong = error<{ length: number; limit: number; start: string }>('text-too-long', {
  en: ({ length, limit, start }) => [
    `The text "${shorten(start)}" has ${length} characters; at most ${limit} are read.`,
    'Shorten the text, or keep it in a document of its own.',
  ],
  vi: ({ length, limit, start }) => [
    `Đoạn chữ "${shorten(start)}" dài ${length} ký tự; tối đa là ${limit}.`,
    'Rút ngắn đoạn chữ, hoặc để ở một tài liệu riêng.',
  ],
});

export const forbiddenKey = error<{ key: string }>('forbidden-key', {
  en: ({ key }) => [
    `"${key}" cannot be a name.`,
    'Choose another name: this one has a meaning of its own in JavaScript.',
  ],
  vi: ({ key }) => [
    `Không được đặt tên là "${key}".`,
    'Chọn tên khác: tên này có nghĩa riêng trong JavaScript.',
  ],
});

export const circularValue = error('circular-value', {
  en: () => ['The data contain themselves.', 'Remove the reference back to an outer object.'],
  vi: () => ['Dữ liệu chứa chính nó.', 'Bỏ tham chiếu ngược về đối tượng bên ngoài.'],
});

export const notFinite = error<{ value: number }>('not-finite', {
  en: ({ value }) => [
    `${show(value)} is not a number that can be counted with.`,
    'Give a finite number, or null where it is absent.',
  ],
  vi: ({ value }) => [
    `${show(value)} không phải là số tính toán được.`,
    'Ghi một số hữu hạn, hoặc null ở chỗ không có số liệu.',
  ],
});

export const moreIssues = error<{ limit: number }>('more-issues', {
  en: ({ limit }) => [
    `There are more than ${limit} problems; the others are not listed.`,
    'Correct these first.',
  ],
  vi: ({ limit }) => [
    `Có hơn ${limit} lỗi; các lỗi còn lại không được liệt kê.`,
    'Hãy sửa các lỗi này trước.',
  ],
});

export const moreWarnings = warning<{ limit: number }>('more-warnings', {
  en: ({ limit }) => [
    `There are more than ${limit} warnings; the others are not listed.`,
    'Look at these first; the data can be used as they are.',
  ],
  vi: ({ limit }) => [
    `Có hơn ${limit} cảnh báo; các cảnh báo còn lại không được liệt kê.`,
    'Hãy xem các cảnh báo này trước; dữ liệu vẫn dùng được.',
  ],
});
