/** What a command may touch of the outside world. */
import { readFileSync, readSync, statSync } from 'node:fs';
import { fileTooLarge, fileUnreadable } from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { InputProblem } from './problem.js';

const megabytes = 200;

/** The text of a file; "-" is standard input. */
export function readText(file: string): string {
  try {
    if (file !== '-' && statSync(file).size > megabytes * 1e6) {
      throw new InputProblem([{ issue: issue(fileTooLarge, [], { file, megabytes }), file }]);
    }
    return decode(file === '-' ? readInput() : readFileSync(file));
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputProblem([
      { issue: issue(fileUnreadable, [], { file, reason: reasons[reason] ?? reason }), file },
    ]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'ENOENT, no such file',
  EISDIR: 'EISDIR, it is a folder',
  EACCES: 'EACCES, no permission',
};

/** UTF-8 or, with its mark, UTF-16, which spreadsheets save as "Unicode text". */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** All of standard input; a pipe may have nothing to read yet, and on some systems says so with an error. */
function readInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const chunk = Buffer.alloc(65536);
  for (;;) {
    const length = readSome(chunk);
    if (length === 0) return Buffer.concat(chunks);
    if (length === undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    else chunks.push(Buffer.from(chunk.subarray(0, length)));
  }
}

function readSome(chunk: Buffer): number | undefined {
  try {
    return readSync(0, chunk, 0, chunk.length, null);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return undefined;
    if (code === 'EOF') return 0;
    throw error;
  }
}
