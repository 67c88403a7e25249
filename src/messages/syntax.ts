/** What can be wrong with the text of a file, before anything in it is looked at. */

import { error } from './kind.js';
import { shorten } from './show.js';
import type { Text } from './text.js';

export const fileSyntax = error<{ file: string; reason: Text }>('file-syntax', {
  en: ({ file, reason }) => [
    `"${file}" is not well formed: ${reason.en}.`,
    'Correct the place that is named, then try again.',
  ],
  vi: ({ file, reason }) => [
    `"${file}" không đúng cú pháp: ${reason.vi}.`,
    'Hãy sửa chỗ được nêu rồi thử lại.',
  ],
});

export const fileEmpty = error<{ file: string }>('file-empty', {
  en: ({ file }) => [`"${file}" is empty.`, 'Check that it is the right file and that it was saved.'],
  vi: ({ file }) => [
    `"${file}" không có nội dung.`,
    'Hãy kiểm tra có đúng tệp không và tệp đã được lưu chưa.',
  ],
});

export const fileEncoding = error<{ file: string; reason: Text }>('file-encoding', {
  en: ({ file, reason }) => [
    `"${file}" is no text in UTF-8: ${reason.en}.`,
    'Save it anew as "CSV UTF-8", or as text in UTF-8.',
  ],
  vi: ({ file, reason }) => [
    `"${file}" không phải văn bản UTF-8: ${reason.vi}.`,
    'Hãy lưu lại với kiểu "CSV UTF-8", hoặc văn bản mã UTF-8.',
  ],
});

export const keyTwice = error<{ key: string; line: number }>('key-twice', {
  en: ({ key, line }) => [
    `"${shorten(key)}" is given twice; the first one is in line ${line}.`,
    'Keep one of the two.',
  ],
  vi: ({ key, line }) => [
    `Mục "${shorten(key)}" được ghi hai lần; lần đầu ở dòng ${line}.`,
    'Chỉ giữ lại một.',
  ],
});

export const numberOfTwoMeanings = error<{ text: string; thousands: string; value: string }>(
  'document-number-ambiguous',
  {
    en: ({ text, thousands, value }) => [
      `${text} is read as ${value} here, and looks like ${thousands}.`,
      `Write ${thousands}, or ${value}.`,
    ],
    vi: ({ text, thousands, value }) => [
      `${text} ở đây được đọc là ${value.replace('.', ',')}, nhưng trông như ${thousands}.`,
      `Hãy viết ${thousands}, hoặc ${value}.`,
    ],
  },
);

export const numberTooLong = error<{ text: string; value: string }>('document-number-too-long', {
  en: ({ text, value }) => [
    `${shorten(text)} has more digits than a number here can hold; it would become ${value}.`,
    `Put it in quotation marks: "${shorten(text)}".`,
  ],
  vi: ({ text, value }) => [
    `${shorten(text)} có nhiều chữ số hơn mức một số ở đây giữ được; nó sẽ thành ${value}.`,
    `Hãy đặt trong dấu ngoặc kép: "${shorten(text)}".`,
  ],
});

export const numberForText = error<{ text: string; value: string }>('code-without-quotes', {
  en: ({ text, value }) => [
    `${shorten(text)} stands without quotation marks and is read as the number ${value}; a text is needed here.`,
    `Write "${shorten(text)}".`,
  ],
  vi: ({ text, value }) => [
    `${shorten(text)} không có ngoặc kép nên bị đọc thành số ${value}; ở đây cần chữ.`,
    `Hãy viết "${shorten(text)}".`,
  ],
});

export const aliasUnknown = error<{ alias: string }>('alias-unknown', {
  en: ({ alias }) => [
    `*${shorten(alias)} repeats a part that is nowhere marked &${shorten(alias)}.`,
    'Put the value in quotation marks if it is a text that starts with "*".',
  ],
  vi: ({ alias }) => [
    `*${shorten(alias)} nhắc lại một phần chưa được đánh dấu &${shorten(alias)}.`,
    'Nếu đây là chữ bắt đầu bằng "*", hãy đặt trong dấu ngoặc kép.',
  ],
});

export const keyNoText = error('key-no-text', {
  en: () => ['A list or an object stands where a name should be.', 'Write a name before the colon.'],
  vi: () => [
    'Trước dấu hai chấm là một danh sách hoặc đối tượng, không phải tên.',
    'Hãy viết tên trước dấu hai chấm.',
  ],
});

/** What the YAML reader says, for people who read Vietnamese; by its error codes. */
export function yamlReason(code: string, message: string): Text {
  const vi: Readonly<Record<string, string>> = {
    TAB_AS_INDENT: 'dùng phím Tab để thụt dòng; hãy thay bằng dấu cách',
    BAD_INDENT: 'dòng thụt vào không khớp với các dòng cùng cấp',
    BAD_SCALAR_START: 'giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt trong dấu ngoặc kép',
    BAD_DQ_ESCAPE: 'sau dấu "\\" trong ngoặc kép không phải ký tự cho phép',
    BLOCK_AS_IMPLICIT_KEY: 'một dòng có hai dấu ":"; hãy đặt giá trị trong dấu ngoặc kép',
    MISSING_CHAR: 'thiếu dấu ":", dấu phẩy, dấu ngoặc hoặc ngoặc kép đóng',
    MULTILINE_IMPLICIT_KEY: 'dòng này thiếu dấu ":"',
    MULTIPLE_DOCS: 'tệp chứa nhiều tài liệu ngăn bằng "---"; mỗi tệp chỉ một tài liệu',
    UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
  };
  return { en: message.replace(/[.\s]+$/, ''), vi: vi[code] ?? 'chỗ này không đúng cách viết YAML' };
}

/** Why a JSON text cannot be read, told by what stands at the place. */
export function jsonReason(text: string, offset: number): Text {
  const before = text.slice(0, offset).trimEnd().at(-1);
  const here = text[offset] ?? '';
  if (offset >= text.trimEnd().length)
    return {
      en: 'it ends too early; a bracket or quotation mark is not closed',
      vi: 'tệp bị cụt: còn dấu ngoặc chưa đóng',
    };
  if (before === ',' && /[}\]]/.test(here))
    return { en: `there is a comma before "${here}"`, vi: `thừa dấu phẩy trước "${here}"` };
  if (here === '/') return { en: 'JSON has no comments', vi: 'JSON không có chú thích; hãy xóa chú thích' };
  if (/['\u2018-\u201f]/.test(here))
    return {
      en: `${here} is no straight double quotation mark`,
      vi: `${here} không phải dấu ngoặc kép thẳng (")`,
    };
  if (here < ' ' || here === '\\')
    return {
      en: 'a line break, a tab or a backslash stands in a text',
      vi: 'trong chữ có xuống dòng, Tab hoặc dấu gạch chéo ngược; hãy viết \\n, \\t, \\\\',
    };
  return {
    en: `${here} is not expected here; a comma, bracket, colon or quotation mark is missing or too much`,
    vi: `"${here}" không đúng chỗ: thiếu hoặc thừa dấu phẩy, dấu ngoặc, dấu hai chấm hoặc ngoặc kép`,
  };
}

/** What the CSV reader says, by its error codes. */
export function csvReason(code: string): Text {
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? { en: 'a quotation mark is opened and never closed', vi: 'có dấu ngoặc kép mở mà không đóng' }
    : {
        en: 'a quotation mark stands inside a cell; write it twice, and put the cell in quotation marks',
        vi: 'có dấu ngoặc kép nằm giữa ô; hãy viết dấu đó hai lần và đặt cả ô trong ngoặc kép',
      };
}
