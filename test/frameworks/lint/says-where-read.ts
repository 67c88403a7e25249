import type { Check } from './finding.js';

/** The first comment names the decision and where it was read. */
export const saysWhereRead: Check = ({ text, framework: { decision } }) => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comment = lines
    .slice(0, end)
    .map((line) => line.slice(2).trim())
    .join(' ');
  const place = 'line 1';
  const hint = 'Begin the file with a comment: the decision, its date, and where it was read.';
  if (!/read|checked/i.test(comment)) {
    return [{ place, message: 'The first comment does not say where the decision was read.', hint }];
  }
  const number = decision?.number;
  return number === undefined || comment.includes(number)
    ? []
    : [{ place, message: `The first comment does not name the decision ${number}.`, hint }];
};
