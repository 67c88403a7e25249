/** Writes files: whole or not at all, and never over what somebody else has written. */

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileInTheWay, fileUnwritable } from '../messages/cli.js';
import { issue } from '../messages/issue.js';
import { reasonOf } from './io.js';
import { InputProblem } from './problem.js';

/** Writes a file; one that is there and holds something else only with `force`. */
export function saveText(file: string, text: string, force: boolean): void {
  try {
    const there = look(file);
    if (!there) put(file, text, undefined);
    // What is no file, such as the screen, cannot be put in place of another.
    else if (!there.isFile()) writeFileSync(file, text);
    else replace(file, text, there, force);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem([{ issue: issue(fileUnwritable, [], { file, reason: reasonOf(error) }), file }]);
  }
}

function replace(file: string, text: string, there: Stats, force: boolean): void {
  const target = realpathSync(file);
  const old = there.size > mostCompared ? undefined : readFileSync(target, 'utf8');
  if (old === text) return;
  if (!force) throw inTheWay(file, old, text);
  put(target, text, there);
}

const mostCompared = 200e6;

/** What a name leads to; nothing where it is free. A link that leads nowhere is not free. */
function look(file: string): Stats | undefined {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  return statSync(file);
}

/** A draft beside the file takes its place in one step, so that a full disk or a key pressed leaves the old one. */
function put(target: string, text: string, replaced: Stats | undefined): void {
  if (replaced && (replaced.mode & 0o222) === 0) throw Object.assign(new Error(), { code: 'EACCES' });
  // The name cannot be guessed, and is not followed if it is there: nobody can lead the draft elsewhere.
  const draft = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const open = openSync(draft, 'wx', 0o666);
  try {
    try {
      writeFileSync(open, text);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    if (replaced) {
      chmodSync(draft, replaced.mode & 0o7777);
      renameSync(draft, target);
    } else moveToFreeName(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A file that has come there in the meantime stays. */
function moveToFreeName(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    // Some file systems have no second names for a file.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    renameSync(draft, target);
  }
}

/** Says what would be lost. */
function inTheWay(file: string, old: string | undefined, text: string): InputProblem {
  const kept = new Set(text.split(/\r?\n/));
  const lines = old?.split(/\r?\n/).filter((line) => line.trim() !== '');
  const lost = lines?.filter((line) => !kept.has(line));
  const params = { file, lines: lines?.length ?? null, lost: lost?.length ?? null };
  return new InputProblem([{ issue: issue(fileInTheWay, [], params), file }]);
}
