import { describeFramework } from '../../../src/framework/describe.js';
import type { Check, Finding } from './finding.js';
import { partsOf } from './finding.js';

/** Complete: everything is known. Partial: it can be scored. Outline: figures are missing. What is unknown is said. */
export const statusTrue: Check = ({ framework }) => {
  const { scorable, missing, unknown } = describeFramework(framework);
  const unlisted = partsOf(framework).some(
    ({ node }) => !node.groups && (node.components ?? 0) > (node.indicators?.length ?? 0),
  );
  const known = missing.length === 0 && unknown.length === 0 && !unlisted;
  const status = !scorable ? 'outline' : known ? 'complete' : 'partial';
  const findings: Finding[] = [];
  if (framework.status !== status) {
    const message = `It says ${framework.status}, but is ${status}.`;
    const hint = `Write status: '${status}'; figures that are not known are null, other gaps are told in \`unknown\`.`;
    findings.push({ place: 'status', message, hint });
  }
  if (status !== 'complete' && unknown.length === 0) {
    const hint = 'List it in words in `unknown`.';
    findings.push({ place: 'unknown', message: 'It does not say what is not known.', hint });
  }
  return findings;
};
