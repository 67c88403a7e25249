import type { Check, Finding } from './finding.js';
import { partsOf } from './finding.js';

/** Codes are unique, in natural order among siblings ("4.9" before "4.10"), and begin with the code of their group. */
export const codesInOrder: Check = ({ framework }) => {
  const parts = partsOf(framework);
  const findings: Finding[] = [];
  parts.forEach(({ place, node, parent }, index) => {
    const { code } = node;
    if (parts.findIndex((other) => other.node.code === code) < index) {
      findings.push({
        place,
        message: `The code ${code} is used twice.`,
        hint: 'Give each part its own code.',
      });
    }
    if (parent && !code.startsWith(`${parent.code}.`)) {
      const message = `${code} is in the group ${parent.code} but does not begin with ${parent.code}.`;
      findings.push({ place, message, hint: 'Begin the code with that of its group and a dot.' });
    }
    const before = parts
      .slice(0, index)
      .filter((other) => other.parent === parent)
      .at(-1);
    if (before && before.node.code.localeCompare(code, 'en', { numeric: true }) > 0) {
      const message = `${code} comes after ${before.node.code}.`;
      findings.push({ place, message, hint: 'Put the parts in the order of their codes.' });
    }
  });
  return findings;
};
