/** What can be wrong with the files and arguments the command line is given. */
import type { IssueKind } from './issue.js';

export const fileUnreadable: IssueKind<{ file: string; reason: string }> = {
  code: 'file-unreadable',
  severity: 'error',
  en: ({ file, reason }) => [
    `"${file}" cannot be read: ${reason}.`,
    'Check the name and the folder; "-" reads standard input.',
  ],
  vi: ({ file, reason }) => [
    `Không đọc được "${file}": ${reason}.`,
    'Hãy kiểm tra tên và thư mục; "-" đọc từ đầu vào chuẩn.',
  ],
};

export const fileSyntax: IssueKind<{ file: string; reason: string }> = {
  code: 'file-syntax',
  severity: 'error',
  en: ({ file, reason }) => [
    `"${file}" is not well formed: ${reason}`,
    'Correct the place that is named, then try again.',
  ],
  vi: ({ file, reason }) => [`"${file}" không đúng cú pháp: ${reason}`, 'Hãy sửa chỗ được nêu rồi thử lại.'],
};

export const fileTooLarge: IssueKind<{ file: string; megabytes: number }> = {
  code: 'file-too-large',
  severity: 'error',
  en: ({ file, megabytes }) => [`"${file}" has more than ${megabytes} MB.`, 'Split it.'],
  vi: ({ file, megabytes }) => [`"${file}" lớn hơn ${megabytes} MB.`, 'Hãy chia nhỏ tệp.'],
};

export const presetUnknown: IssueKind<{ name: string; near: readonly string[] }> = {
  code: 'preset-unknown',
  severity: 'error',
  en: ({ name, near }) => [
    `There is no framework "${name}" and no file of that name.`,
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : '"chiso list" shows the frameworks.',
  ],
  vi: ({ name, near }) => [
    `Không có bộ chỉ số "${name}" và cũng không có tệp tên như vậy.`,
    near.length > 0 ? `Có phải ${near.join(', ')}?` : '"chiso list" liệt kê các bộ chỉ số.',
  ],
};

export const unitsWithoutId: IssueKind<{ headings: readonly string[] }> = {
  code: 'units-without-id',
  severity: 'error',
  en: ({ headings }) => [
    `No column holds the ids of the units; the headings are: ${headings.join(', ')}.`,
    'Name one column "id" or "mã đơn vị".',
  ],
  vi: ({ headings }) => [
    `Không có cột mã đơn vị; các tiêu đề là: ${headings.join(', ')}.`,
    'Hãy đặt tên một cột là "id" hoặc "mã đơn vị".',
  ],
};

export const unitsUnknownColumn: IssueKind<{ heading: string }> = {
  code: 'units-unknown-column',
  severity: 'error',
  en: ({ heading }) => [
    `The column "${heading}" is no code, input or fact of the framework.`,
    '"chiso template" writes the columns it has. A spreadsheet may have made "4.1" of "4.10": format the headings as text.',
  ],
  vi: ({ heading }) => [
    `Cột "${heading}" không phải mã, số liệu hay thông tin chung của bộ chỉ số.`,
    '"chiso template" cho biết các cột cần có. Bảng tính có thể đã đổi "4.10" thành "4.1": hãy định dạng tiêu đề là văn bản.',
  ],
};

export const unitsColumnTwice: IssueKind<{ heading: string }> = {
  code: 'units-column-twice',
  severity: 'error',
  en: ({ heading }) => [
    `Two columns are headed "${heading}".`,
    'Keep one. A spreadsheet may have made "4.1" of "4.10": format the headings as text.',
  ],
  vi: ({ heading }) => [
    `Có hai cột cùng tiêu đề "${heading}".`,
    'Chỉ giữ một cột. Bảng tính có thể đã đổi "4.10" thành "4.1": hãy định dạng tiêu đề là văn bản.',
  ],
};

export const unitsEmpty: IssueKind<{ file: string }> = {
  code: 'units-empty',
  severity: 'error',
  en: ({ file }) => [`"${file}" has no units.`, 'Put one unit in each row below the headings.'],
  vi: ({ file }) => [`"${file}" không có đơn vị nào.`, 'Mỗi đơn vị một dòng, dưới dòng tiêu đề.'],
};

export const unitWithoutId: IssueKind<{ row: number }> = {
  code: 'unit-without-id',
  severity: 'error',
  en: ({ row }) => [`Line ${row}: the unit has no id.`, 'Fill in its id.'],
  vi: ({ row }) => [`Dòng ${row}: đơn vị chưa có mã.`, 'Hãy điền mã đơn vị.'],
};

export const unitTwice: IssueKind<{ row: number; id: string; first: number }> = {
  code: 'unit-twice',
  severity: 'error',
  en: ({ row, id, first }) => [
    `Line ${row}: the unit "${id}" is already in line ${first}.`,
    'Keep one of the two.',
  ],
  vi: ({ row, id, first }) => [
    `Dòng ${row}: đơn vị "${id}" đã có ở dòng ${first}.`,
    'Chỉ giữ một trong hai dòng.',
  ],
};

export const cellUnreadable: IssueKind<{
  row: number;
  column: string;
  cell: string;
  expected: string;
  expectedVi: string;
}> = {
  code: 'cell-unreadable',
  severity: 'error',
  en: ({ row, column, cell, expected }) => [
    `Line ${row}, column "${column}": "${cell}" is no ${expected}.`,
    'Correct the cell; leave it blank where there is no figure. Comma decimals need "--locale vi".',
  ],
  vi: ({ row, column, cell, expectedVi }) => [
    `Dòng ${row}, cột "${column}": "${cell}" không phải ${expectedVi}.`,
    'Hãy sửa ô này; để trống nếu không có số liệu. Số thập phân có dấu phẩy cần "--locale vi".',
  ],
};

export const rowTooLong: IssueKind<{ row: number; cells: number; columns: number }> = {
  code: 'row-too-long',
  severity: 'error',
  en: ({ row, cells, columns }) => [
    `Line ${row} has ${cells} cells, the headings ${columns}.`,
    'Put cells that hold a comma or a line break in quotation marks.',
  ],
  vi: ({ row, cells, columns }) => [
    `Dòng ${row} có ${cells} ô, dòng tiêu đề có ${columns} ô.`,
    'Hãy đặt ô có dấu phẩy hoặc xuống dòng trong dấu ngoặc kép.',
  ],
};

export const noSuchUnit: IssueKind<{ id: string; near: readonly string[] }> = {
  code: 'no-such-unit',
  severity: 'error',
  en: ({ id, near }) => [
    `There is no unit "${id}".`,
    near.length > 0 ? `The units are ${near.join(', ')} …` : 'Check the id.',
  ],
  vi: ({ id, near }) => [
    `Không có đơn vị "${id}".`,
    near.length > 0 ? `Các đơn vị là ${near.join(', ')} …` : 'Hãy kiểm tra mã đơn vị.',
  ],
};
