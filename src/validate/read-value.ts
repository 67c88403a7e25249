import type { Answers, Value } from '../framework/unit.js';
import type { Place, Report } from './report.js';

/** Reads a value: what the scoring takes, or `undefined` after a problem was reported. */
export type ReadValue = (value: unknown, to: Report, path: Place) => Value | Answers | undefined;

/** Reports a value of another kind than its input is. */
export type WrongKind = (value: unknown, to: Report, path: Place) => undefined;
