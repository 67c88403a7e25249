/** What keeps a value from being plain data that can be looked at safely. */
import type { IssueKind } from './issue.js';
import { error, warning } from './kind.js';
import { shorten, show } from './show.js';

export const notPlainData: IssueKind<{ what: string }> = error(
  'not-plain-data',
  ({ what }) => [
    `A ${what} is not plain data.`,
    'Use only objects, lists, text, numbers, true, false and null, as in JSON.',
  ],
  ({ what }) => [
    `Giá trị kiểu "${what}" không phải là dữ liệu thuần.`,
    'Chỉ dùng đối tượng, danh sách, chữ, số, true, false và null như trong JSON.',
  ],
);

export const tooDeep: IssueKind<{ limit: number }> = error(
  'too-deep',
  ({ limit }) => [
    `The data are nested more than ${limit} levels deep.`,
    'Remove levels; no document needs so many.',
  ],
  ({ limit }) => [`Dữ liệu lồng nhau quá ${limit} cấp.`, 'Bỏ bớt cấp; không văn bản nào cần nhiều đến thế.'],
);

export const tooLarge: IssueKind<{ limit: number }> = error(
  'too-large',
  ({ limit }) => [`The data hold more than ${limit} values.`, 'Split the data, or pass units as columns.'],
  ({ limit }) => [`Dữ liệu có hơn ${limit} giá trị.`, 'Chia nhỏ dữ liệu, hoặc đưa các đơn vị vào theo cột.'],
);

export const textTooLong: IssueKind<{ length: number; limit: number; start: string }> = error(
  'text-too-long',
  ({ length, limit, start }) => [
    `The text "${shorten(start)}" has ${length} characters; at most ${limit} are read.`,
    'Shorten the text, or keep it in a document of its own.',
  ],
  ({ length, limit, start }) => [
    `Đoạn chữ "${shorten(start)}" dài ${length} ký tự; tối đa là ${limit}.`,
    'Rút ngắn đoạn chữ, hoặc để ở một tài liệu riêng.',
  ],
);

export const forbiddenKey: IssueKind<{ key: string }> = error(
  'forbidden-key',
  ({ key }) => [
    `"${key}" cannot be a name.`,
    'Choose another name: this one has a meaning of its own in JavaScript.',
  ],
  ({ key }) => [`Không được đặt tên là "${key}".`, 'Chọn tên khác: tên này có nghĩa riêng trong JavaScript.'],
);

export const circularValue: IssueKind<object> = error(
  'circular-value',
  () => ['The data contain themselves.', 'Remove the reference back to an outer object.'],
  () => ['Dữ liệu chứa chính nó.', 'Bỏ tham chiếu ngược về đối tượng bên ngoài.'],
);

export const notFinite: IssueKind<{ value: number }> = error(
  'not-finite',
  ({ value }) => [
    `${show(value)} is not a number that can be counted with.`,
    'Give a finite number, or null if absent.',
  ],
  ({ value }) => [
    `${show(value)} không phải là số tính toán được.`,
    'Nhập một số hữu hạn, hoặc null nếu chưa có.',
  ],
);

export const moreIssues: IssueKind<{ limit: number }> = error(
  'more-issues',
  ({ limit }) => [
    `There are more than ${limit} problems; the others are not listed.`,
    'Correct these first.',
  ],
  ({ limit }) => [`Có hơn ${limit} lỗi; các lỗi còn lại không được liệt kê.`, 'Hãy sửa các lỗi này trước.'],
);

export const moreWarnings: IssueKind<{ limit: number }> = warning(
  'more-warnings',
  ({ limit }) => [
    `There are more than ${limit} warnings; the others are not listed.`,
    'Look at these first; the data can be used as they are.',
  ],
  ({ limit }) => [
    `Có hơn ${limit} cảnh báo; các cảnh báo còn lại không được liệt kê.`,
    'Hãy xem các cảnh báo này trước; dữ liệu vẫn dùng được.',
  ],
);
