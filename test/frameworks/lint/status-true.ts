import { describeFramework } from '../../../src/framework/describe.js';
import type { Check } from './finding.js';

/** Complete: everything is known. Partial: it can be scored. Outline: figures are missing. What is unknown is said. */
export const statusTrue: Check = ({ framework }) => {
  const { scorable, missing, unknown } = describeFramework(framework);
  const place = 'status';
  const status = scorable
    ? missing.length === 0 && unknown.length === 0
      ? 'complete'
      : 'partial'
    : 'outline';
  return [
    ...(framework.status === status
      ? []
      : [
          {
            place,
            message: `It says ${framework.status}, but is ${status}.`,
            hint: `Write status: '${status}'.`,
          },
        ]),
    ...(status === 'complete' || unknown.length > 0
      ? []
      : [
          {
            place: 'unknown',
            message: 'It does not say what is not known.',
            hint: 'List it in words in `unknown`.',
          },
        ]),
  ];
};
