/** Commands that look at frameworks. */

import { frameworkJsonSchema, type Group, type Indicator } from '../../index.js';
import { wrap } from '../aligned.js';
import type { Answer, Call } from '../command.js';
import { allPresets, checkFramework, readFramework } from '../frameworks.js';
import { operands } from '../operands.js';
import { type Cell, cellText, tableText } from '../print.js';
import { InputProblem, type Problem, problemsText, UsageProblem } from '../problem.js';

const heads = {
  list: { vi: ['Mã', 'Tên', 'Thang', 'Mức độ', 'Cấp'], en: ['Id', 'Title', 'Scale', 'Status', 'Level'] },
  show: { vi: ['Mã', 'Tên', 'Điểm tối đa', 'Cách tính'], en: ['Code', 'Title', 'Max', 'Rule'] },
  check: {
    vi: ['Tệp', 'Dòng', 'Cột', 'Mức', 'Vấn đề'],
    en: ['File', 'Line', 'Column', 'Severity', 'Problem'],
  },
} as const;

export function list(call: Call): Answer {
  operands(call, []);
  const found = allPresets().map(({ id, status, level, scale, title }) => ({
    id,
    status,
    level,
    scale,
    title,
  }));
  // Titles name the level, and need the room on a terminal.
  const columns = call.writing.format === 'text' ? 4 : 5;
  const rows = found.map(({ id, status, level, scale, title }) =>
    [id, title[call.language] ?? title.vi, scale, wordOf(status, call.language), level].slice(0, columns),
  );
  const head = heads.list[call.language].slice(0, columns);
  return { text: tableText({ head, rows }, call.writing, found) };
}

export function show(call: Call): Answer {
  const [name = ''] = operands(call, ['framework']);
  const { framework, warnings } = readFramework(name);
  const rows = framework.groups.flatMap((group) => rowsOf(group, 0, call.language));
  const title = framework.title[call.language] ?? framework.title.vi;
  const { width } = call.writing;
  const unknown = (framework.unknown ?? []).flatMap((each) =>
    wrap(each, width - 2).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`),
  );
  const text = tableText({ head: heads.show[call.language], rows }, call.writing, framework);
  if (call.writing.format !== 'text') return { text, warnings };
  const status = wordOf(framework.status, call.language);
  const about = `${title} (${framework.id} ${framework.version}, ${status}, ${cellText(framework.scale ?? '?', call.language)})`;
  return { text: [...wrap(about, width), '', text, ...unknown].join('\n').trimEnd().concat('\n'), warnings };
}

function rowsOf(group: Group, depth: number, language: 'vi' | 'en'): readonly Cell[][] {
  const own = [`${'  '.repeat(depth)}${group.code}`, group.title[language] ?? group.title.vi, group.max, ''];
  const inner = (group.groups ?? []).flatMap((member) => rowsOf(member, depth + 1, language));
  const leaves = (group.indicators ?? []).map((indicator: Indicator): Cell[] => [
    `${'  '.repeat(depth + 1)}${indicator.code}`,
    indicator.title?.[language] ?? indicator.title?.vi ?? '',
    indicator.max,
    wordOf(ruleOf(indicator), language),
  ]);
  return [own, ...inner, ...leaves];
}

function ruleOf({ rule, normalize, target }: Indicator): string {
  return rule?.kind ?? normalize?.method ?? (target ? 'target' : 'manual');
}

/** Words of the document, which are English, for people who read Vietnamese. */
const words: Readonly<Record<string, string>> = {
  complete: 'đầy đủ',
  partial: 'một phần',
  outline: 'khung',
  choice: 'theo lựa chọn',
  bands: 'theo bậc',
  linear: 'theo tỷ lệ',
  perUnit: 'theo số lượng',
  combine: 'gộp các phần',
  when: 'theo trường hợp',
  clamp: 'có giới hạn',
  fixed: 'cố định',
  manual: 'nhập điểm',
  info: 'không tính điểm',
  target: 'theo chỉ tiêu',
};

function wordOf(word: string, language: 'vi' | 'en'): string {
  return (language === 'vi' ? words[word] : undefined) ?? word;
}

export function check(call: Call): Answer {
  if (call.operands.length === 0)
    throw new UsageProblem(call.language === 'vi' ? 'Cần: <file…>' : 'Expected: <file…>');
  const problems = call.operands.flatMap(problemsOf);
  const failed = problems.some((problem) => problem.issue.severity === 'error');
  if (call.writing.format !== 'text') {
    const rows = problems.map(({ file, line, column, issue: found }) => [
      file,
      line,
      column,
      found.severity,
      found.message[call.language],
    ]);
    return { text: tableText({ head: heads.check[call.language], rows }, call.writing, problems), failed };
  }
  const bad = new Set(
    problems.filter((problem) => problem.issue.severity === 'error').map(({ file }) => file),
  );
  const well = call.operands.filter((file) => !bad.has(file)).map((file) => `${file}: ✓`);
  return { text: problemsText(problems, call.language) + well.map((line) => `${line}\n`).join(''), failed };
}

function problemsOf(file: string): readonly Problem[] {
  try {
    return checkFramework(file).problems;
  } catch (error) {
    if (error instanceof InputProblem) return error.problems;
    throw error;
  }
}

export function schema(call: Call): Answer {
  operands(call, []);
  return { text: `${JSON.stringify(frameworkJsonSchema(), null, 2)}\n` };
}
