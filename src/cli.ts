#!/usr/bin/env node
/** The command line: arguments in, exit code out. */
import { type Outside, run } from './cli/main.js';

const terminal = process.stderr.isTTY === true;

const outside: Outside = {
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  width: process.stdout.columns ?? 80,
  progress: (text) => {
    if (terminal) process.stderr.write(`\r\u001b[K${text}`);
  },
};

// A reader that closes the pipe early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exitCode = 0;
});

process.exitCode = run(process.argv.slice(2), outside);
