/** What can be wrong with a table of units. */
import { error, warning } from './kind.js';
import { list, shorten, show, viNumber } from './show.js';
import type { Text } from './text.js';

const mangled = [
  'A spreadsheet may have made "4.1" of "4.10": format the headings as text.',
  'Bảng tính có thể đã đổi "4.10" thành "4.1": hãy định dạng tiêu đề là văn bản.',
] as const;

export const unitsWithoutId = error<{ headings: readonly string[] }>('units-without-id', {
  en: ({ headings }) => [
    `No column holds the ids of the units; the headings are: ${list(headings)}.`,
    'Name one column "id" or "mã đơn vị".',
  ],
  vi: ({ headings }) => [
    `Không có cột mã đơn vị; các tiêu đề là: ${list(headings)}.`,
    'Hãy đặt tên một cột là "id" hoặc "mã đơn vị".',
  ],
});

export const unitsUnknownColumn = error<{
  heading: string;
  near?: string;
  /** Headings of the inputs, where a code that has several was named alone. */
  parts?: readonly string[];
}>('units-unknown-column', {
  en: ({ heading, near, parts }) => [
    `The column ${show(heading)} is no code, input or fact of the framework.`,
    parts
      ? `Its figures have a column each: ${list(parts)}.`
      : `${near === undefined ? '' : `Did you mean "${near}"? `}"chiso template" writes the columns it has. ${mangled[0]}`,
  ],
  vi: ({ heading, near, parts }) => [
    `Cột ${show(heading)} không phải mã, số liệu hay thông tin chung của bộ chỉ số.`,
    parts
      ? `Mỗi số liệu của mã này một cột: ${list(parts)}.`
      : `${near === undefined ? '' : `Có phải "${near}"? `}"chiso template" cho biết các cột cần có. ${mangled[1]}`,
  ],
});

export const unitsColumnAmbiguous = error<{ heading: string; keys: readonly string[] }>(
  'units-column-ambiguous',
  {
    en: ({ heading, keys }) => [
      `The heading ${show(heading)} may mean ${list(keys)}.`,
      `Write the code before it, as in "${keys.at(-1)}: ${shorten(heading)}".`,
    ],
    vi: ({ heading, keys }) => [
      `Tiêu đề ${show(heading)} có thể là ${list(keys)}.`,
      `Hãy ghi mã phía trước, ví dụ "${keys.at(-1)}: ${shorten(heading)}".`,
    ],
  },
);

export const unitsColumnTwice = error<{ heading: string; first: string; key: string }>('units-column-twice', {
  en: ({ heading, first, key }) => [
    first === heading
      ? `Two columns are headed ${show(heading)}.`
      : `The columns ${show(first)} and ${show(heading)} are both for "${shorten(key)}".`,
    `Keep one.${/\d/.test(key) ? ` ${mangled[0]}` : ''}`,
  ],
  vi: ({ heading, first, key }) => [
    first === heading
      ? `Có hai cột cùng tiêu đề ${show(heading)}.`
      : `Cột ${show(first)} và cột ${show(heading)} cùng là "${shorten(key)}".`,
    `Chỉ giữ một cột.${/\d/.test(key) ? ` ${mangled[1]}` : ''}`,
  ],
});

export const unitsEmpty = error<{ file: string }>('units-empty', {
  en: ({ file }) => [`"${file}" has no units.`, 'Put one unit in each row below the headings.'],
  vi: ({ file }) => [`"${file}" không có đơn vị nào.`, 'Mỗi đơn vị một dòng, dưới dòng tiêu đề.'],
});

export const unitWithoutId = error<{ row: number }>('unit-without-id', {
  en: ({ row }) => [`Row ${row}: the unit has no id.`, 'Fill in its id.'],
  vi: ({ row }) => [`Dòng ${row}: đơn vị chưa có mã.`, 'Hãy điền mã đơn vị.'],
});

export const unitTwice = error<{ row: number; id: string; first: number }>('unit-twice', {
  en: ({ row, id, first }) => [
    `Row ${row}: the unit ${show(id)} is already in row ${first}.`,
    'Keep one of the two.',
  ],
  vi: ({ row, id, first }) => [
    `Dòng ${row}: đơn vị ${show(id)} đã có ở dòng ${first}.`,
    'Chỉ giữ một trong hai dòng.',
  ],
});

export const cellUnreadable = error<{ text: string; expected: Text }>('cell-unreadable', {
  en: ({ text, expected }) => [
    `${show(text)} is not ${expected.en}.`,
    'Correct the cell; leave it blank where there is no figure.',
  ],
  vi: ({ text, expected }) => [
    `${show(text)} không phải ${expected.vi}.`,
    'Hãy sửa ô này; để trống nếu không có số liệu.',
  ],
});

export const localeMissing = error<{ text: string; vi: string; en: string | undefined }>('locale-missing', {
  en: ({ text, vi, en }) => [
    en === undefined
      ? `${show(text)} is a number in Vietnamese notation (${vi}).`
      : `${show(text)} is ${vi} in Vietnamese notation and ${en} in English.`,
    en === undefined ? 'Add "--locale vi".' : 'Add "--locale vi" or "--locale en".',
  ],
  vi: ({ text, vi, en }) => [
    en === undefined
      ? `${show(text)} là số viết theo cách Việt Nam.`
      : `${show(text)} viết theo cách Việt Nam là ${viNumber(vi)}, theo cách Anh là ${viNumber(en)}.`,
    en === undefined ? 'Hãy thêm "--locale vi".' : 'Hãy thêm "--locale vi" hoặc "--locale en".',
  ],
});

type Width = { readonly row: number; readonly cells: number; readonly columns: number };

export const rowTooLong = error<Width>('row-too-long', {
  en: ({ row, cells, columns }) => [
    `Row ${row} has ${cells} cells, the headings ${columns}.`,
    'Put cells that hold the separator or a line break in quotation marks.',
  ],
  vi: ({ row, cells, columns }) => [
    `Dòng ${row} có ${cells} ô, dòng tiêu đề có ${columns} ô.`,
    'Hãy đặt ô có dấu phân cách hoặc xuống dòng trong dấu ngoặc kép.',
  ],
});

export const rowTooShort = error<Width>('row-too-short', {
  en: ({ row, cells, columns }) => [
    `Row ${row} has ${cells} cells, the headings ${columns}.`,
    'A line break outside quotation marks may have cut it; where figures are absent, leave the cells blank.',
  ],
  vi: ({ row, cells, columns }) => [
    `Dòng ${row} chỉ có ${cells} ô, dòng tiêu đề có ${columns} ô.`,
    'Có thể do xuống dòng ngoài dấu ngoặc kép; nếu chưa có số liệu, hãy để các ô trống.',
  ],
});

export const cellWithoutHeading = error<{ text: string }>('cell-without-heading', {
  en: ({ text }) => [
    `"${shorten(text)}" stands in a column without a heading.`,
    'Give the column its heading, or empty it.',
  ],
  vi: ({ text }) => [
    `"${shorten(text)}" nằm ở cột không có tiêu đề.`,
    'Hãy ghi tiêu đề cho cột, hoặc xóa nội dung cột.',
  ],
});

export const rowsAboveHeadings = warning<{ rows: readonly string[] }>('rows-above-headings', {
  en: ({ rows }) => [
    `${rows.length === 1 ? 'One row' : `${rows.length} rows`} above the headings hold no data and were passed over: ${list(rows)}.`,
    'Nothing to do, unless one of them is a unit.',
  ],
  vi: ({ rows }) => [
    `Đã bỏ qua ${rows.length} dòng phía trên tiêu đề cột, không phải số liệu: ${list(rows)}.`,
    'Không cần làm gì, trừ khi có dòng là đơn vị.',
  ],
});

export const rowNoUnit = warning<{ row: number; text: string; what: 'total' | 'note' | 'signature' }>(
  'row-no-unit',
  {
    en: ({ row, text, what }) => [
      `Row ${row} (${show(text)}) was passed over: it looks like a ${what === 'total' ? 'row of totals' : what}, not like a unit.`,
      'If it is a unit, give it an id of another form.',
    ],
    vi: ({ row, text, what }) => [
      `Đã bỏ qua dòng ${row} (${show(text)}): đây là ${{ total: 'dòng tổng', note: 'ghi chú', signature: 'phần ký tên' }[what]}, không phải đơn vị.`,
      'Nếu đây là đơn vị, hãy ghi mã đơn vị theo cách khác.',
    ],
  },
);

export const columnWithoutData = warning<{ key: string; title: string; units: number }>(
  'column-without-data',
  {
    en: ({ key, title, units }) => [
      `No unit gives "${key}"${title === '' ? '' : ` (${shorten(title)})`}: ${units} ${units === 1 ? 'unit has' : 'units have'} no total because of it.`,
      'Add the column, or fill it in; "chiso template" writes all columns.',
    ],
    vi: ({ key, title, units }) => [
      `Chưa có số liệu "${key}"${title === '' ? '' : ` (${shorten(title)})`} của đơn vị nào: ${units} đơn vị chưa có tổng điểm.`,
      'Hãy thêm cột này hoặc điền số liệu; "chiso template" viết sẵn đủ các cột.',
    ],
  },
);

export const unitWithoutData = warning<{ unit: string; keys: readonly string[] }>('unit-without-data', {
  en: ({ unit, keys }) => [
    `${show(unit)} still lacks ${keys.length === 1 ? 'one figure' : `${keys.length} figures`}: ${list(keys)}.`,
    'Fill them in; a unit with missing figures has no total and no rank.',
  ],
  vi: ({ unit, keys }) => [
    `${show(unit)} còn thiếu ${keys.length} số liệu: ${list(keys)}.`,
    'Hãy điền đủ; đơn vị còn thiếu số liệu thì chưa có tổng điểm và chưa xếp hạng.',
  ],
});
