/** What a command may touch of the outside world. */

import { closeSync, openSync, readSync } from 'node:fs';
import type { Text } from '../index.js';
import { fileTooLarge, fileUnreadable } from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { fileEncoding } from '../messages/syntax.js';
import { InputProblem } from './problem.js';

const megabytes = 200;

/** The text of a file; "-" is standard input. */
export function readText(file: string): string {
  try {
    return decode(file === '-' ? readAll(0, file) : readWhole(file), file);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem([{ issue: issue(fileUnreadable, [], { file, reason: reasonOf(error) }), file }]);
  }
}

function readWhole(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    return readAll(open, file);
  } finally {
    closeSync(open);
  }
}

function readAll(open: number, file: string): Buffer {
  const read = (chunk: Buffer): number => readSync(open, chunk, 0, chunk.length, null);
  return (
    readUpTo(megabytes * 1e6, read) ??
    fail(new InputProblem([{ issue: issue(fileTooLarge, [], { file, megabytes }), file }]))
  );
}

function fail(problem: InputProblem): never {
  throw problem;
}

export function reasonOf(error: unknown): Text {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  const known = reasons[code];
  return known ? { vi: `${known.vi} (${code})`, en: `${known.en} (${code})` } : { vi: code, en: code };
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is no such file or folder', vi: 'không có tệp hoặc thư mục này' },
  ENOTDIR: { en: 'there is no such folder', vi: 'không có thư mục này' },
  EISDIR: { en: 'it is a folder', vi: 'đây là một thư mục' },
  EACCES: { en: 'it is not permitted', vi: 'không có quyền' },
  EPERM: { en: 'it is not permitted', vi: 'không có quyền' },
  EROFS: { en: 'the disk can only be read', vi: 'ổ đĩa chỉ cho đọc' },
  EEXIST: { en: 'another program has just written it', vi: 'chương trình khác vừa ghi tệp này' },
  ENOSPC: { en: 'the disk is full', vi: 'ổ đĩa đã đầy' },
  EBUSY: { en: 'another program has it open', vi: 'chương trình khác đang mở tệp' },
};

/** UTF-8 or, with its mark, UTF-16, which spreadsheets save as "Unicode text"; anything else would be read wrongly. */
function decode(bytes: Uint8Array, file: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : '';
  if (wide === '' && bytes.includes(0)) throw unreadable(file, reasonsOfText.binary);
  let text: string;
  try {
    text = new TextDecoder(wide === '' ? 'utf-8' : `utf-16${wide}`, { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(file, wide === '' ? reasonsOfText.other : reasonsOfText.cut);
  }
  if (text.includes('\0')) throw unreadable(file, reasonsOfText.binary);
  return text;
}

const reasonsOfText = {
  binary: {
    vi: 'tệp có byte không thuộc văn bản (tệp bảng tính hoặc Word, hoặc UTF-16 không có dấu nhận biết)',
    en: 'it holds bytes that no text has (a spreadsheet or Word file, or UTF-16 without its mark)',
  },
  other: {
    vi: 'tệp dùng bảng mã khác, ví dụ Windows-1258',
    en: 'it is in another encoding, such as Windows-1258',
  },
  cut: { vi: 'tệp UTF-16 bị hỏng', en: 'it is UTF-16 that is damaged' },
};

function unreadable(file: string, reason: Text): InputProblem {
  return new InputProblem([{ issue: issue(fileEncoding, [], { file, reason }), file }]);
}

/**
 * All that a file or pipe gives, if it ends in time: a device may never. A pipe may have nothing to read yet, and on some
 * systems says so, or its end, with an error.
 */
export function readUpTo(most: number, read: (chunk: Buffer) => number): Buffer | undefined {
  const chunks: Uint8Array[] = [];
  const chunk = Buffer.alloc(65536);
  for (let total = 0; total <= most; ) {
    const length = readSome(read, chunk);
    if (length === 0) return Buffer.concat(chunks);
    if (length === undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    else {
      chunks.push(Buffer.from(chunk.subarray(0, length)));
      total += length;
    }
  }
  return undefined;
}

function readSome(read: (chunk: Buffer) => number, chunk: Buffer): number | undefined {
  try {
    return read(chunk);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return undefined;
    if (code === 'EOF') return 0;
    throw error;
  }
}
