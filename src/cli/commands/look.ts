/** Commands that look at frameworks. */

import type { Framework, Group, Indicator } from '../../index.js';
import { frameworkJsonSchema } from '../../rules/json-schema.js';
import { validateFramework } from '../../validate/framework.js';
import { fieldsOf } from '../columns.js';
import { allPresets, readFramework, readFrameworkFile } from '../frameworks.js';
import type { Answer, Call } from '../main.js';
import { operands } from '../operands.js';
import { type Cell, tableText } from '../print.js';
import { InputProblem, type Problem, problemText, UsageProblem } from '../problem.js';

const heads = {
  list: { vi: ['Mã', 'Mức độ', 'Cấp', 'Thang', 'Tên'], en: ['Id', 'Status', 'Level', 'Scale', 'Title'] },
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
  const rows = found.map(({ id, status, level, scale, title }) => [
    id,
    status,
    level,
    scale,
    title[call.language] ?? title.vi,
  ]);
  return { text: tableText({ head: heads.list[call.language], rows }, call.writing, found) };
}

export function show(call: Call): Answer {
  const [name = ''] = operands(call, ['framework']);
  const { framework, warnings } = readFramework(name);
  const rows = framework.groups.flatMap((group) => rowsOf(group, 0, call.language));
  const title = framework.title[call.language] ?? framework.title.vi;
  const unknown = (framework.unknown ?? []).map((each) => `- ${each}`);
  const text = tableText({ head: heads.show[call.language], rows }, call.writing, framework);
  if (call.writing.format !== 'text') return { text, warnings };
  const about = `${title} (${framework.id} ${framework.version}, ${framework.status}, ${framework.scale ?? '?'})`;
  return { text: [about, '', text, ...unknown].join('\n').trimEnd().concat('\n'), warnings };
}

function rowsOf(group: Group, depth: number, language: 'vi' | 'en'): readonly Cell[][] {
  const own = [
    `${'  '.repeat(depth)}${group.code}`,
    group.title[language] ?? group.title.vi,
    amount(group.max),
    '',
  ];
  const inner = (group.groups ?? []).flatMap((member) => rowsOf(member, depth + 1, language));
  const leaves = (group.indicators ?? []).map((indicator: Indicator): Cell[] => [
    `${'  '.repeat(depth + 1)}${indicator.code}`,
    indicator.title?.[language] ?? indicator.title?.vi ?? '',
    amount(indicator.max),
    indicator.rule?.kind ?? indicator.normalize?.method ?? (indicator.target ? 'target' : 'manual'),
  ]);
  return [own, ...inner, ...leaves];
}

function amount(max: Group['max']): Cell {
  return typeof max === 'string' ? max : max;
}

export function check(call: Call): Answer {
  if (call.operands.length === 0)
    throw new UsageProblem(call.language === 'vi' ? 'Cần: <file…>' : 'Expected: <file…>');
  const problems = call.operands.flatMap(problemsOf);
  const failed = problems.some(({ issue }) => issue.severity === 'error');
  if (call.writing.format !== 'text') {
    const rows = problems.map(({ file, line, column, issue }) => [
      file,
      line,
      column,
      issue.severity,
      (call.language === 'vi' ? issue.vi : issue).message,
    ]);
    return { text: tableText({ head: heads.check[call.language], rows }, call.writing, problems), failed };
  }
  const bad = new Set(problems.filter(({ issue }) => issue.severity === 'error').map(({ file }) => file));
  const well = call.operands.filter((file) => !bad.has(file)).map((file) => `${file}: ✓`);
  return {
    text: [...problems.map((problem) => problemText(problem, call.language)), ...well, ''].join('\n'),
    failed,
  };
}

function problemsOf(file: string): readonly Problem[] {
  try {
    const { value, place } = readFrameworkFile(file);
    return (validateFramework(value).issues ?? []).map(place);
  } catch (error) {
    if (error instanceof InputProblem) return error.problems;
    throw error;
  }
}

export function template(call: Call): Answer {
  const [name = ''] = operands(call, ['framework']);
  const { framework, warnings } = readFramework(name);
  const own = [
    'id',
    'name',
    ...(framework.unitTypes ? ['type'] : []),
    ...(framework.ranking?.groups ? ['group'] : []),
  ];
  const head = [...own, ...fieldsOf(framework as Framework).map(({ key, title }) => `${key}: ${title}`)];
  return { text: tableText({ head, rows: [] }, { ...call.writing, format: 'csv' }, head), warnings };
}

export function schema(call: Call): Answer {
  operands(call, []);
  return { text: `${JSON.stringify(frameworkJsonSchema(), null, 2)}\n` };
}
