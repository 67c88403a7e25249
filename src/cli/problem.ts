/** Problems with a place in a file. */
import type { Issue } from '../index.js';
import { list, shorten } from '../messages/show.js';

/** An issue and where in a file it is. */
export interface Problem {
  readonly issue: Issue;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Cell of a spreadsheet, such as C4, and the heading above it. */
  readonly cell?: string;
  readonly heading?: string;
  /** Further cells with the same problem. */
  readonly others?: readonly string[];
  /** Group or indicator, where a document was made and is in no file yet. */
  readonly code?: string;
}

/** Ends a command with exit code 1: something is wrong with its input. */
export class InputProblem extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ issue }) => issue.message.en).join('\n'));
    this.problems = problems;
  }
}

/** Ends a command with exit code 2: it was called wrongly. */
export class UsageProblem extends Error {}

const mostShown = 100;

/** All problems as text, up to a number a person would read. */
export function problemsText(problems: readonly Problem[], language: 'vi' | 'en'): string {
  const all = gathered(inColumns(problems));
  const shown = all.slice(0, mostShown).map((problem) => `${problemText(problem, language)}\n`);
  const rest = all.length - shown.length;
  const more = language === 'vi' ? `… và ${rest} vấn đề nữa\n` : `… and ${rest} more\n`;
  return shown.join('') + (rest > 0 ? more : '');
}

/** Many cells of a column, or of a table that is written in another notation, that have one cause in common. */
function inColumns(problems: readonly Problem[]): readonly Problem[] {
  const alike = new Map<string, string[]>();
  const causeOf = ({ issue, file = '', heading = '' }: Problem): string =>
    `${issue.code} ${file} ${issue.code === 'locale-missing' ? '' : heading}`;
  for (const problem of problems) {
    if (problem.cell === undefined) continue;
    const cause = causeOf(problem);
    const cells = alike.get(cause) ?? [];
    cells.push(problem.cell);
    alike.set(cause, cells);
  }
  return problems.flatMap((problem) => {
    const [first, ...others] = (problem.cell !== undefined && alike.get(causeOf(problem))) || [];
    if (others.length < fewAlike) return [problem];
    return problem.cell === first ? [{ ...problem, others }] : [];
  });
}

/** So many are told one by one, since each says what its own cell holds. */
const fewAlike = 3;

/** One problem in place of several that say the same of different indicators. */
function gathered(problems: readonly Problem[]): readonly Problem[] {
  const codes = new Map<string, Set<string>>();
  for (const { issue, code } of problems) {
    const said = codes.get(sentenceOf(issue)) ?? new Set();
    if (code !== undefined) codes.set(sentenceOf(issue), said.add(code));
  }
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    if (problem.code === undefined) return [problem];
    const said = sentenceOf(problem.issue);
    if (told.has(said)) return [];
    told.add(said);
    return [{ ...problem, code: list([...(codes.get(said) as Set<string>)]) }];
  });
}

function sentenceOf({ code, message }: Issue): string {
  return `${code} ${message.en}`;
}

/** A problem as text, two lines or three. */
function problemText(problem: Problem, language: 'vi' | 'en'): string {
  const { issue, file, line, column, cell, heading = '', others = [], code } = problem;
  const mark = issue.severity === 'error' ? { vi: 'lỗi', en: 'error' } : { vi: 'lưu ý', en: 'warning' };
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const words = language === 'vi' ? ['Ô', 'cột', 'mục'] : ['Cell', 'column', 'item'];
  const within = cell === undefined ? '' : `${words[0]} ${cell}, ${words[1]} "${shorten(heading)}": `;
  const named = code === undefined ? '' : `${words[2]} ${code}: `;
  const path = issue.path.length > 0 && cell === undefined && code === undefined;
  const start = place === '' ? '' : `${place}: `;
  const end = path ? ` (${issue.path.join('.')})` : '';
  return `${start}${named}${mark[language]}: ${within}${issue.message[language]}${end} [${issue.code}]\n  ${issue.hint[language]}${alike(others, language)}`;
}

function alike(cells: readonly string[], language: 'vi' | 'en'): string {
  if (cells.length === 0) return '';
  const some = `${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ', …' : ''}`;
  return language === 'vi'
    ? `\n  Cùng lỗi này ở ${cells.length} ô khác: ${some}`
    : `\n  The same in ${cells.length} other ${cells.length === 1 ? 'cell' : 'cells'}: ${some}`;
}
