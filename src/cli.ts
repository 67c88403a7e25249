#!/usr/bin/env node
/** The command line: arguments in, exit code out. */
import about from '../package.json' with { type: 'json' };
import type { Outside } from './cli/command.js';
import { front } from './cli/front.js';

const terminal = process.stderr.isTTY === true;
let shown = false;

const outside: Outside = {
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  // Some terminals do not know.
  width: process.stdout.columns || 80,
  progress: (text) => {
    // Work of half a second needs none.
    if (!terminal || (!shown && performance.now() < 500)) return;
    process.stderr.write(`\r\u001b[K${text}`);
    shown = text !== '';
  },
  version: about.version,
};

// A reader that closes the pipe early ("| head") is no error; a full disk under a redirected output is one, and is told.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 1;
    if (stream === process.stdout)
      process.stderr.write(`Không in được kết quả / The result cannot be printed (${error.code}).\n`);
  });

const asked = front(process.argv.slice(2), outside);
const code = typeof asked === 'number' ? asked : (await import('./cli/main.js')).runCommand(asked, outside);
process.exitCode ||= code;
