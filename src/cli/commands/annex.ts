/** The annex of a decision as a framework. */
import {
  type AnnexAnswers,
  frameworkFromTable,
  type Question,
  type TableReading,
} from '../../authoring/index.js';
import { lettersLost } from '../../messages/cli.js';
import { issue } from '../../messages/issue.js';
import type { Answer, Call } from '../command.js';
import { readSoundDocument } from '../document.js';
import { readText } from '../io.js';
import { operands, required } from '../operands.js';
import { type Cell, tableText } from '../print.js';
import { rowsOfAnnex } from '../rows.js';
import { placing } from '../units.js';
import { checked, documentText } from './make.js';

const heads = {
  vi: ['Dòng', 'Mã', 'Đã hiểu', 'Dạng', 'Ghi chú'],
  en: ['Row', 'Code', 'Understood', 'Family', 'Note'],
} as const;

/** Faults of a document that follow from those of rows. */
const sameCause: Readonly<Record<string, readonly string[]>> = {
  'sum-mismatch': ['row-sum-differs'],
  'scale-mismatch': ['row-total-differs'],
};

/** What the library calls it, in the words of the report. */
const words: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: {
    full: 'trọn vẹn',
    partly: 'một phần',
    none: 'chưa',
    'no-text': 'không có nội dung',
    cases: 'từng trường hợp',
    formula: 'công thức',
    increment: 'cộng thêm theo bước',
    levels: 'từng mức',
    'per-item': 'theo từng mục',
    sum: 'cộng các phần',
    tiers: 'theo bậc',
    unscored: 'không tính điểm',
    'yes-no': 'có hoặc không',
  },
  en: { 'no-text': 'no text', unscored: 'not scored', 'per-item': 'per item', 'yes-no': 'yes or no' },
};

export function annex(call: Call): Answer {
  const [file = ''] = operands(call, ['annex']);
  const id = required(call, 'id');
  const title = { vi: String(call.options['title'] ?? id) };
  const text = readText(file);
  const rows = rowsOfAnnex(text, file);
  const answers =
    typeof call.options['answers'] === 'string' ? readSoundDocument(call.options['answers']) : undefined;
  const reading = placing(
    (found) => ({ issue: lettersGone(text) ? issue(lettersLost, [], { file }) : found, file }),
    () =>
      frameworkFromTable(rows, {
        id,
        title,
        level: String(call.options['level'] ?? 'district'),
        ...(answers && { answers: answers.value as AnnexAnswers }),
      }),
  );
  const { framework, report } = reading;
  const doubts = report.issues.map((found) => ({ issue: { ...found, path: [] }, file }));
  const told = new Set(report.issues.map(({ code }) => code));
  // What the rows already say is not said again of the document.
  const further = checked(framework).filter(
    ({ issue: { code } }) => !(sameCause[code] ?? []).some((row) => told.has(row)),
  );
  const problems = [...doubts, ...further];
  const failed = problems.some(({ issue: { severity } }) => severity === 'error');
  if (call.options['report'] === true) return { text: reportText(reading, call), warnings: problems, failed };
  call.outside.warn(summary(reading, call.language));
  const document = documentText(framework, call, commentsOf(reading, call.language));
  return { text: document, warnings: problems, failed };
}

/** Spreadsheets save letters an old encoding does not have as question marks. */
function lettersGone(text: string): boolean {
  return (text.match(/\p{L}\?|\?\p{L}/gu) ?? []).length > 4;
}

/** What the report says of each indicator, by its code. */
function commentsOf({ report }: TableReading, language: 'vi' | 'en'): ReadonlyMap<string, string> {
  const noted = report.rows.filter(({ notes }) => notes.length > 0);
  return new Map(
    noted.map(({ code, notes }) => [code, notes.map((note) => note.message[language]).join('\n')]),
  );
}

function summary({ report }: TableReading, language: 'vi' | 'en'): string {
  const { indicators, full, partly, none, noText } = report.counts;
  const share = indicators === 0 ? 0 : Math.round((100 * full) / indicators);
  const unread = report.unread.join('; ');
  const left =
    unread && (language === 'vi' ? `Cột không đọc: ${unread}.\n` : `Columns not read: ${unread}.\n`);
  const counts =
    language === 'vi'
      ? `${indicators} chỉ số: hiểu ${full} (${share}%), hiểu một phần ${partly}, chưa hiểu ${none}, không có nội dung ${noText}; những mục chưa hiểu được nhập điểm bằng tay.\n`
      : `${indicators} indicators: ${full} understood (${share}%), ${partly} partly, ${none} not, ${noText} without text; points of those not understood are typed in.\n`;
  return counts + left + questionsText(report.questions, language);
}

/** The questions that are open, and how to keep their answers. */
function questionsText(questions: readonly Question[], language: 'vi' | 'en'): string {
  if (questions.length === 0) return '';
  const [until, about, keep] =
    language === 'vi'
      ? [
          'đang áp dụng',
          'Mục',
          'Ghi câu trả lời vào một tệp, ví dụ tra-loi.yaml, rồi chạy lại với --answers tra-loi.yaml:',
        ]
      : [
          'as it stands',
          'Codes',
          'Write the answers into a file, such as answers.yaml, and run again with --answers answers.yaml:',
        ];
  const asked = questions.map(({ name, ask, choices, until: now, about: codes }) => {
    const lines = choices.map(
      ({ answer, means }) =>
        `    ${name}: ${answer}   # ${means[language]}${answer === now ? ` (${until})` : ''}`,
    );
    const some = codes.length > 8 ? [...codes.slice(0, 8), '…'] : codes;
    return `${ask[language]}\n  ${about}: ${some.join(', ')}\n${lines.join('\n')}\n`;
  });
  const head = language === 'vi' ? 'Cần trả lời' : 'To be answered';
  return `\n${head} (${questions.length}). ${keep}\n${asked.join('')}`;
}

function reportText(reading: TableReading, call: Call): string {
  const { report } = reading;
  const say = (word: string) => words[call.language][word] ?? word;
  const rows = report.rows.map(({ row, code, understood, family, notes }): Cell[] => [
    row,
    code,
    say(understood),
    family === undefined ? '' : say(family),
    notes.map((note) => note.message[call.language]).join(' '),
  ]);
  const text = tableText({ head: heads[call.language], rows }, call.writing, report);
  return call.writing.format === 'text' ? `${summary(reading, call.language)}\n${text}` : text;
}
