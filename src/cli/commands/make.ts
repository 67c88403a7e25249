/** Commands that make and compare frameworks. */
import { deriveFramework } from '../../authoring/derive.js';
import { diffFrameworks } from '../../authoring/diff.js';
import { diffToMarkdown } from '../../authoring/diff-markdown.js';
import { reweight } from '../../authoring/reweight.js';
import { frameworkFromTable, type TableReading } from '../../authoring/table/framework-from-table.js';
import { pastedRows } from '../../authoring/table/pasted-rows.js';
import { ChisoError, type Framework } from '../../index.js';
import { validateFramework } from '../../validate/framework.js';
import { readDocument } from '../document.js';
import { readFramework } from '../frameworks.js';
import { readText } from '../io.js';
import type { Answer, Call } from '../main.js';
import { localeOf, operands, required } from '../operands.js';
import { type Cell, tableText } from '../print.js';
import { InputProblem, type Problem } from '../problem.js';
import { placed, readRows, readUnits } from '../units.js';
import { schemaAddress, yamlText } from '../yaml.js';

const heads = {
  diff: { vi: ['Thay đổi', 'Mã', 'Tên', 'Trước', 'Sau'], en: ['Change', 'Code', 'Title', 'Before', 'After'] },
  report: {
    vi: ['Dòng', 'Mã', 'Đã hiểu', 'Dạng', 'Ghi chú'],
    en: ['Row', 'Code', 'Understood', 'Family', 'Note'],
  },
} as const;

export function diff(call: Call): Answer {
  const [first = '', second = ''] = operands(call, ['framework', 'framework']);
  const [a, b] = [readFramework(first), readFramework(second)];
  const file = call.options['units'];
  const units = typeof file === 'string' ? readUnits(b.framework, file, localeOf(call)) : undefined;
  const compared = () => diffFrameworks(a.framework, b.framework, units?.units);
  const found = units ? placed(units, compared) : compared();
  const warnings = [...a.warnings, ...b.warnings];
  if (call.writing.format === 'markdown' || (call.writing.format === 'text' && units)) {
    return { text: diffToMarkdown(found, call.language), warnings };
  }
  const rows = found.differences.map(({ change, code, title, field, before, after }): Cell[] => [
    field === undefined || field === change ? change : `${change}: ${field}`,
    code,
    title[call.language] ?? title.vi,
    plain(before),
    plain(after),
  ]);
  return { text: tableText({ head: heads.diff[call.language], rows }, call.writing, found), warnings };
}

function plain(value: unknown): Cell {
  return value === null || typeof value === 'number' || typeof value === 'string'
    ? value
    : JSON.stringify(value);
}

export function derive(call: Call): Answer {
  const [name = '', file = ''] = operands(call, ['framework', 'changes']);
  const { framework, warnings } = readFramework(name);
  const { value, place } = readDocument(file);
  try {
    const derived = deriveFramework(framework, value as never);
    return answer(derived, call, warnings);
  } catch (error) {
    if (error instanceof ChisoError) throw new InputProblem(error.issues.map(place));
    throw error;
  }
}

export function toScale(call: Call): Answer {
  const [name = ''] = operands(call, ['framework']);
  const { framework, warnings } = readFramework(name);
  const scale = required(call, 'scale');
  const id = call.options['id'] ?? `${framework.id}-${scale}`;
  const made = reweight(framework, {
    id: String(id),
    scale: Number(scale),
    places: Number(call.options['places'] ?? 0),
  });
  return answer(made, call, warnings);
}

/** A made framework; one that cannot be used is not written, so that no file holds it by mistake. */
function answer(framework: Framework, call: Call, warnings: readonly Problem[]): Answer {
  const problems = [...warnings, ...checked(framework)];
  const failed = problems.some(({ issue }) => issue.severity === 'error');
  return { text: failed ? '' : documentText(framework, call), warnings: problems, failed };
}

export function annex(call: Call): Answer {
  const [file = ''] = operands(call, ['annex']);
  const id = required(call, 'id');
  const title = { vi: String(call.options['title'] ?? id) };
  const reading = frameworkFromTable(cellsOf(file), {
    id,
    title,
    level: String(call.options['level'] ?? 'district'),
  });
  const { framework, report } = reading;
  const problems = [...report.issues.map((issue) => ({ issue, file })), ...checked(framework)];
  if (call.options['report'] === true) return { text: reportText(reading, call), warnings: problems };
  call.outside.warn(summary(reading, call.language));
  return { text: documentText(framework, call, commentsOf(reading, call.language)), warnings: problems };
}

/** Rows of a table, whether its cells are parted by tabs, commas or semicolons. */
function cellsOf(file: string): readonly (readonly string[])[] {
  if (file !== '-' && /\.csv$/i.test(file)) return readRows(file).map(({ cells }) => cells);
  const text = readText(file);
  return pastedRows(text);
}

/** Problems that would keep the made document from being used are shown with it, not held back. */
function checked(framework: Framework): readonly Problem[] {
  return (validateFramework(framework).issues ?? []).map((issue) => ({ issue }));
}

function documentText(
  framework: Framework,
  { options }: Call,
  comments: ReadonlyMap<string, string> = new Map(),
): string {
  if (options['yaml'] === true) return yamlText(framework, comments);
  return `${JSON.stringify({ $schema: schemaAddress, ...framework }, null, 2)}\n`;
}

/** What the report says of each indicator, by its code. */
function commentsOf({ report }: TableReading, language: 'vi' | 'en'): ReadonlyMap<string, string> {
  const noted = report.rows.filter(({ notes }) => notes.length > 0);
  return new Map(
    noted.map(({ code, notes }) => [
      code,
      notes.map((note) => (language === 'vi' ? note.vi : note).message).join('\n'),
    ]),
  );
}

function summary({ report }: TableReading, language: 'vi' | 'en'): string {
  const { indicators, full, partly, none, noText } = report.counts;
  const share = indicators === 0 ? 0 : Math.round((100 * full) / indicators);
  return language === 'vi'
    ? `${indicators} chỉ số: hiểu ${full} (${share}%), hiểu một phần ${partly}, chưa hiểu ${none}, không có nội dung ${noText}; những mục chưa hiểu được nhập điểm bằng tay.\n`
    : `${indicators} indicators: ${full} understood (${share}%), ${partly} partly, ${none} not, ${noText} without text; points of those not understood are typed in.\n`;
}

function reportText(reading: TableReading, call: Call): string {
  const { report } = reading;
  const rows = report.rows.map(({ row, code, understood, family, notes }): Cell[] => [
    row,
    code,
    understood,
    family ?? '',
    notes.map((note) => (call.language === 'vi' ? note.vi : note).message).join(' '),
  ]);
  const text = tableText({ head: heads.report[call.language], rows }, call.writing, report);
  return call.writing.format === 'text' ? `${summary(reading, call.language)}\n${text}` : text;
}
