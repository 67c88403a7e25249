/** What is doubtful in the table of an annex; each names its row as the file counts it. */
import { error, warning } from './kind.js';

export const tableWithoutHeadings = error<{ missing: readonly string[] }>('table-without-headings', {
  en: ({ missing }) => [
    `No row of headings was found; missing: ${missing.join(', ')}.`,
    'Keep the row with "STT", "Chỉ số", "Điểm tối đa" above the indicators.',
  ],
  vi: ({ missing }) => [
    `Không tìm thấy dòng tiêu đề; còn thiếu: ${missing.join(', ')}.`,
    'Hãy giữ dòng có "STT", "Chỉ số", "Điểm tối đa" phía trên các chỉ số.',
  ],
});

export const tableEmpty = error('table-empty', {
  en: () => ['The table has no indicators.', 'Copy the whole table of the annex, headings included.'],
  vi: () => ['Bảng không có chỉ số nào.', 'Hãy chép toàn bộ bảng trong phụ lục, kể cả dòng tiêu đề.'],
});

export const rowWithoutCode = warning<{ row: number; words: string }>('row-without-code', {
  en: ({ row, words }) => [
    `Row ${row} has no number of its own and was left out: "${words}".`,
    'Give it the number it has in the decision.',
  ],
  vi: ({ row, words }) => [
    `Dòng ${row} không có số thứ tự nên chưa được đưa vào: "${words}".`,
    'Hãy ghi số thứ tự như trong quyết định.',
  ],
});

export const rowCodeStrange = warning<{ row: number; code: string }>('row-code-strange', {
  en: ({ row, code }) => [
    `Row ${row}: "${code}" is no number of an indicator, and the row was left out.`,
    'A spreadsheet may have made a date of it: format the column as text and type it again.',
  ],
  vi: ({ row, code }) => [
    `Dòng ${row}: "${code}" không phải số thứ tự của chỉ số nên dòng này chưa được đưa vào.`,
    'Có thể bảng tính đã đổi thành ngày tháng: hãy định dạng cột là văn bản và gõ lại.',
  ],
});

export const rowCodeTwice = error<{
  row: number;
  code: string;
  first: number;
  meant: string | undefined;
}>('row-code-twice', {
  en: ({ row, code, first, meant }) => [
    `Row ${row}: the number "${code}" was already used in row ${first}, and the row was left out.`,
    meant === undefined
      ? 'Correct the number.'
      : `Is it "${meant}"? A spreadsheet drops the last zero: format the column as text.`,
  ],
  vi: ({ row, code, first, meant }) => [
    `Dòng ${row}: số "${code}" đã dùng ở dòng ${first} nên dòng này chưa được đưa vào.`,
    meant === undefined
      ? 'Hãy sửa lại số thứ tự.'
      : `Có phải là "${meant}"? Bảng tính hay bỏ số 0 ở cuối: hãy định dạng cột là văn bản.`,
  ],
});

export const rowMaxUnreadable = warning<{ row: number; max: string }>('row-max-unreadable', {
  en: ({ row, max }) => [
    `Row ${row}: "${max}" cannot be read as points, so the maximum is left unknown.`,
    'Write it as in "20", "7,5" or "1.000".',
  ],
  vi: ({ row, max }) => [
    `Dòng ${row}: không đọc được "${max}" là điểm, nên điểm tối đa để trống.`,
    'Hãy viết như "20", "7,5" hoặc "1.000".',
  ],
});

export const rowWithoutMax = warning<{ row: number; code: string }>('row-without-max', {
  en: ({ row, code }) => [
    `Row ${row}: "${code}" has no maximum.`,
    'Fill it in; until then units cannot be scored.',
  ],
  vi: ({ row, code }) => [
    `Dòng ${row}: "${code}" chưa có điểm tối đa.`,
    'Hãy điền vào; trước đó chưa thể chấm điểm.',
  ],
});

export const rowWithoutTitle = warning<{ row: number; code: string }>('row-without-title', {
  en: ({ row, code }) => [
    `Row ${row}: "${code}" has no name; its number stands in for it.`,
    'Fill in the name.',
  ],
  vi: ({ row, code }) => [`Dòng ${row}: "${code}" chưa có tên; tạm dùng số thứ tự.`, 'Hãy điền tên.'],
});

export const rowSumDiffers = error<{ row: number; code: string; declared: string; sum: string }>(
  'row-sum-differs',
  {
    en: ({ row, code, declared, sum }) => [
      `Row ${row}: "${code}" declares ${declared}, its members add up to ${sum}.`,
      'Check both against the decision.',
    ],
    vi: ({ row, code, declared, sum }) => [
      `Dòng ${row}: "${code}" ghi ${declared} điểm, tổng các mục con là ${sum}.`,
      'Hãy đối chiếu với quyết định.',
    ],
  },
);

export const rowMaxFromSum = warning<{ row: number; code: string; sum: string }>('row-max-from-sum', {
  en: ({ row, code, sum }) => [
    `Row ${row}: "${code}" has no maximum; ${sum}, the sum of its members, was put in.`,
    'Check it against the decision.',
  ],
  vi: ({ row, code, sum }) => [
    `Dòng ${row}: "${code}" không ghi điểm tối đa; đã lấy tổng các mục con là ${sum}.`,
    'Hãy đối chiếu với quyết định.',
  ],
});

export const rowTotalDiffers = error<{ row: number; declared: string; sum: string }>('row-total-differs', {
  en: ({ row, declared, sum }) => [
    `Row ${row}: the table declares a total of ${declared}, its groups add up to ${sum}.`,
    'Check both against the decision.',
  ],
  vi: ({ row, declared, sum }) => [
    `Dòng ${row}: bảng ghi tổng ${declared} điểm, tổng các nhóm là ${sum}.`,
    'Hãy đối chiếu với quyết định.',
  ],
});

export const rowOrphan = warning<{ row: number; code: string }>('row-orphan', {
  en: ({ row, code }) => [
    `Row ${row}: there is no row above that "${code}" belongs to, so it stands by itself.`,
    'Add the row of its group, or correct the number.',
  ],
  vi: ({ row, code }) => [
    `Dòng ${row}: phía trên không có mục nào mà "${code}" thuộc về, nên tạm đứng riêng.`,
    'Hãy thêm dòng nhóm, hoặc sửa số thứ tự.',
  ],
});

export const rowContinued = warning<{ row: number; code: string; rows: number }>('row-continued', {
  en: ({ row, code, rows }) => [
    `${rows === 1 ? `Row ${row} has` : `${rows} rows from row ${row} on have`} no number and no points and ${rows === 1 ? 'was' : 'were'} read as the rest of "${code}", of which the rule is not understood.`,
    'Check that it belongs there.',
  ],
  vi: ({ row, code, rows }) => [
    `${rows === 1 ? `Dòng ${row}` : `${rows} dòng từ dòng ${row}`} không có số thứ tự và không có điểm nên được coi là phần tiếp của "${code}", mà cách tính của mục này chưa hiểu được.`,
    'Hãy kiểm tra xem có đúng không.',
  ],
});

export const rowPointsLeftOut = error<{ row: number; words: string; points: string }>('row-points-left-out', {
  en: ({ row, words, points }) => [
    `Row ${row} has points ("${points}") and no number, fits neither as an option nor as a part of the row above it, and was left out: "${words}".`,
    'Give it the number it has in the decision, or correct its points.',
  ],
  vi: ({ row, words, points }) => [
    `Dòng ${row} có điểm ("${points}") nhưng không có số thứ tự, không khớp là mức điểm hay mục con của dòng trên nên chưa được đưa vào: "${words}".`,
    'Hãy ghi số thứ tự như trong quyết định, hoặc sửa lại điểm.',
  ],
});

export const rowPointsOff = warning<{ row: number; code: string; points: string }>('row-points-off', {
  en: ({ row, code, points }) => [
    `Row ${row}: "${code}" takes points off (${points}) inside an ordinary group; it adds nothing to the maximum of its group.`,
    'Check it against the decision.',
  ],
  vi: ({ row, code, points }) => [
    `Dòng ${row}: "${code}" là điểm trừ (${points}) nằm trong nhóm thường; mục này không cộng vào điểm tối đa của nhóm.`,
    'Hãy đối chiếu với quyết định.',
  ],
});

export const groupCapped = warning<{ row: number; code: string; declared: string; sum: string }>(
  'group-capped',
  {
    en: ({ row, code, declared, sum }) => [
      `Row ${row}: the members of "${code}" add up to ${sum}, it declares ${declared}: no more than ${declared} are counted.`,
      'Check it against the decision.',
    ],
    vi: ({ row, code, declared, sum }) => [
      `Dòng ${row}: các mục con của "${code}" cộng lại là ${sum}, mục này ghi ${declared}: chỉ tính nhiều nhất ${declared} điểm.`,
      'Hãy đối chiếu với quyết định.',
    ],
  },
);

export const groupOfBoth = error<{ row: number; code: string }>('group-of-both', {
  en: ({ row, code }) => [
    `Row ${row}: "${code}" is named after bonus points and points off, and its rows do not say which is which.`,
    'Put the two in groups of their own, with titles that say "điểm thưởng" and "điểm trừ".',
  ],
  vi: ({ row, code }) => [
    `Dòng ${row}: "${code}" gồm cả điểm thưởng và điểm trừ nhưng các dòng bên dưới không cho biết mục nào cộng, mục nào trừ.`,
    'Hãy tách thành hai nhóm có tên "Điểm thưởng" và "Điểm trừ".',
  ],
});

export const noteUnread = warning<{ row: number; words: string }>('note-unread', {
  en: ({ row, words }) => [
    `Row ${row} is a note that was not read into the framework: "${words}".`,
    'If it changes points, rounding or classes, put it into the framework by hand.',
  ],
  vi: ({ row, words }) => [
    `Dòng ${row} là ghi chú chưa được đưa vào bộ chỉ số: "${words}".`,
    'Nếu ghi chú này thay đổi cách tính điểm, làm tròn hoặc xếp loại, hãy tự bổ sung vào bộ chỉ số.',
  ],
});

export const answerUnknown = error<{
  name: string;
  answer: string | undefined;
  choices: readonly string[];
}>('answer-unknown', {
  en: ({ name, answer, choices }) => [
    answer === undefined ? `There is no question "${name}".` : `"${answer}" is no answer to "${name}".`,
    `Write one of: ${choices.join(', ')}.`,
  ],
  vi: ({ name, answer, choices }) => [
    answer === undefined
      ? `Không có câu hỏi "${name}".`
      : `"${answer}" không phải câu trả lời của "${name}".`,
    `Hãy ghi một trong các từ: ${choices.join(', ')}.`,
  ],
});

export const rowUnreadable = warning<{ row: number; longestCell: number }>('row-unreadable', {
  en: ({ row, longestCell }) => [
    `Row ${row} was left out: a cell is neither text nor a number, or has more than ${longestCell} characters.`,
    'Give the row as a list of texts and numbers, or by its headings like the first one.',
  ],
  vi: ({ row, longestCell }) => [
    `Dòng ${row} chưa được đưa vào: có ô không phải chữ hoặc số, hoặc dài hơn ${longestCell} ký tự.`,
    'Hãy ghi dòng này dưới dạng chữ và số, theo cùng tiêu đề cột như dòng đầu.',
  ],
});

export const tableTooLong = error<{ rows: number; mostRows: number }>('table-too-long', {
  en: ({ rows, mostRows }) => [
    `The table has ${rows} rows; an annex has at most ${mostRows}.`,
    'Give the table of the annex alone.',
  ],
  vi: ({ rows, mostRows }) => [
    `Bảng có ${rows} dòng; phụ lục chỉ có nhiều nhất ${mostRows} dòng.`,
    'Chỉ đưa vào bảng của phụ lục.',
  ],
});

export const rowCodeBackwards = warning<{ row: number; code: string; previous: string }>(
  'row-code-backwards',
  {
    en: ({ row, code, previous }) => [
      `Row ${row}: "${code}" comes after "${previous}".`,
      `A spreadsheet may have dropped a zero ("${code}0"): compare it with the decision.`,
    ],
    vi: ({ row, code, previous }) => [
      `Dòng ${row}: "${code}" đứng sau "${previous}".`,
      `Có thể bảng tính đã bỏ số 0 ở cuối ("${code}0"): hãy đối chiếu với quyết định.`,
    ],
  },
);

export const columnTwice = warning<{ row: number; heading: string; other: string }>('columns-differ', {
  en: ({ row, heading, other }) => [
    `The columns "${heading}" and "${other}" hold the same kind of thing; from row ${row} on they differ, and only "${heading}" was read.`,
    'Keep the column of the units that are scored, and import each other one as a framework of its own.',
  ],
  vi: ({ row, heading, other }) => [
    `Hai cột "${heading}" và "${other}" cùng một loại nội dung; từ dòng ${row} hai cột khác nhau và chỉ cột "${heading}" được đọc.`,
    'Hãy giữ cột của nhóm đơn vị được chấm; mỗi cột còn lại nhập thành một bộ chỉ số riêng.',
  ],
});
