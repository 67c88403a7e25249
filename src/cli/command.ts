/** What a command is called with, and what it answers. */
import type { Writing } from './print.js';
import type { Problem } from './problem.js';

/** What is outside the program. */
export interface Outside {
  readonly write: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
  /** Shows progress; does nothing where standard error is no terminal. */
  readonly progress: (text: string) => void;
  readonly version: string;
}

/** What a command is called with. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: 'vi' | 'en';
  readonly writing: Writing;
  readonly outside: Outside;
}

/** What a command has to say: text, and problems that were no reason to stop. */
export interface Answer {
  readonly text: string;
  readonly warnings?: readonly Problem[];
  /** Problems were found in the input, and saying so was the task. */
  readonly failed?: boolean;
}
