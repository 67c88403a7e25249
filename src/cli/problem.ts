/** Problems with a place in a file. */
import type { Issue } from '../index.js';

/** An issue and where in a file it is. */
export interface Problem {
  readonly issue: Issue;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Ends a command with exit code 1: something is wrong with its input. */
export class InputProblem extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ issue }) => issue.message).join('\n'));
    this.problems = problems;
  }
}

/** Ends a command with exit code 2: it was called wrongly. */
export class UsageProblem extends Error {}

/** Problems as text, one to three lines each. */
export function problemText({ issue, file, line, column }: Problem, language: 'vi' | 'en'): string {
  const { message, hint } = language === 'vi' ? issue.vi : issue;
  const mark = issue.severity === 'error' ? { vi: 'lỗi', en: 'error' } : { vi: 'lưu ý', en: 'warning' };
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const path = issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
  return `${place === '' ? '' : `${place}: `}${mark[language]}: ${message}${path} [${issue.code}]\n  ${hint}`;
}
