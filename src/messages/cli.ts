/** What can be wrong with the files and arguments the command line is given. */
import { error, warning } from './kind.js';
import type { Text } from './text.js';

export const fileUnreadable = error<{ file: string; reason: Text }>('file-unreadable', {
  en: ({ file, reason }) => [
    `"${file}" cannot be read: ${reason.en}.`,
    'Check the name and the folder; "-" reads standard input.',
  ],
  vi: ({ file, reason }) => [
    `Không đọc được "${file}": ${reason.vi}.`,
    'Hãy kiểm tra tên và thư mục; "-" đọc từ đầu vào chuẩn.',
  ],
});

export const fileUnwritable = error<{ file: string; reason: Text }>('file-unwritable', {
  en: ({ file, reason }) => [
    `"${file}" cannot be written: ${reason.en}. Nothing was written.`,
    'Close it in other programs, check the folder, or choose another name.',
  ],
  vi: ({ file, reason }) => [
    `Không ghi được "${file}": ${reason.vi}. Chưa ghi gì.`,
    'Hãy đóng tệp ở chương trình khác, kiểm tra thư mục hoặc đặt tên khác.',
  ],
});

export const fileInTheWay = error<{ file: string; lines: number | null; lost: number | null }>(
  'file-in-the-way',
  {
    en: ({ file, lines, lost }) => [
      lines === null || lost === null
        ? `"${file}" is there already. Nothing was written.`
        : `"${file}" is there already: ${lost} of its ${lines} lines would be lost. Nothing was written.`,
      'Choose another name, or add --force to replace it.',
    ],
    vi: ({ file, lines, lost }) => [
      lines === null || lost === null
        ? `Đã có tệp "${file}". Chưa ghi gì.`
        : `Đã có tệp "${file}": sẽ mất ${lost} trong ${lines} dòng của tệp này. Chưa ghi gì.`,
      'Hãy đặt tên khác, hoặc thêm --force để thay tệp cũ.',
    ],
  },
);

export const fileTooLarge = error<{ file: string; megabytes: number }>('file-too-large', {
  en: ({ file, megabytes }) => [`"${file}" has more than ${megabytes} MB.`, 'Split it.'],
  vi: ({ file, megabytes }) => [`"${file}" lớn hơn ${megabytes} MB.`, 'Hãy chia nhỏ tệp.'],
});

export const presetUnknown = error<{ name: string; near: readonly string[] }>('preset-unknown', {
  en: ({ name, near }) => [
    `There is no framework "${name}" and no file of that name.`,
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : '"chiso list" shows the frameworks.',
  ],
  vi: ({ name, near }) => [
    `Không có bộ chỉ số "${name}" và cũng không có tệp tên như vậy.`,
    near.length > 0 ? `Có phải ${near.join(', ')}?` : '"chiso list" liệt kê các bộ chỉ số.',
  ],
});

export const frameworkWarnings = warning<{ name: string; count: number }>('framework-warnings', {
  en: ({ name, count }) => [
    count === 1 ? 'One thing here needs a look.' : `${count} things here need a look.`,
    `"chiso check ${name}" shows them.`,
  ],
  vi: ({ name, count }) => [`Có ${count} chỗ cần xem lại.`, `"chiso check ${name}" sẽ liệt kê.`],
});

export const noSuchUnit = error<{ id: string; near: readonly string[] }>('no-such-unit', {
  en: ({ id, near }) => [`There is no unit "${id}".`, `Did you mean ${near.join(', ')}?`],
  vi: ({ id, near }) => [`Không có đơn vị "${id}".`, `Có phải ${near.join(', ')}?`],
});

export const variantsShape = error('variants-shape', {
  en: () => [
    'A variant has a name and a change.',
    'Write a list of { name: "equal weights", change: { weigh: "equal" } }.',
  ],
  vi: () => [
    'Mỗi biến thể gồm một tên và một thay đổi.',
    'Hãy viết danh sách gồm { name: "trọng số đều", change: { weigh: "equal" } }.',
  ],
});

export const lettersLost = error<{ file: string }>('letters-lost', {
  en: ({ file }) => [
    `The Vietnamese letters of "${file}" have been replaced by question marks.`,
    'Save the table anew as "CSV UTF-8".',
  ],
  vi: ({ file }) => [
    `Các chữ tiếng Việt trong "${file}" đã bị thay bằng dấu hỏi.`,
    'Hãy lưu lại bảng với kiểu "CSV UTF-8".',
  ],
});

export const childrenNotInTable = warning<{ names: readonly string[] }>('children-not-in-table', {
  en: ({ names }) => [
    `Figures of sub-units (${names.join(', ')}) do not fit into a table.`,
    'Give the units in JSON, with "children".',
  ],
  vi: ({ names }) => [
    `Số liệu của đơn vị trực thuộc (${names.join(', ')}) không ghi được trong bảng.`,
    'Hãy nhập các đơn vị bằng JSON, có mục "children".',
  ],
});
