/** Information that is shown and never scored. */
import * as z from '../framework/zod.js';
import { known } from './figure.js';
import type { Evaluate } from './scope.js';
import { zero } from '../numbers/rational.js';

export function evaluate(): Evaluate {
  return (_data, max) => ({ kind: 'info', points: known(zero), max });
}

/** The shape of the rule. */
export function schema() {
  return z.strictObject({ kind: z.literal('info') });
}
