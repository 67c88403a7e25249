import type { Check } from './finding.js';

/** A framework says which years it holds for, or says that this is not known. */
export const validityTold: Check = ({ framework: { validity, unknown = [], note = '' } }) => {
  const place = 'validity';
  const years = validity?.years ?? [];
  if (years.some((year, index) => index > 0 && year <= (years[index - 1] as number))) {
    return [{ place, message: 'The years do not rise.', hint: 'Write each year once, the earliest first.' }];
  }
  if (validity || [...unknown, note].some((text) => /\byears? it holds/.test(text))) return [];
  const hint = 'Give the years or the day it begins, or add “Which years it holds for.” to `unknown`.';
  return [{ place, message: 'It does not say when it holds.', hint }];
};
