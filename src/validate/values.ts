/** The data of one code: a bare value, "not applicable", a share, or a value for each input. */
import { isPlainRecord } from '../framework/plain-record.js';
import type { Answers, Value } from '../framework/unit.js';
import { notApplicableUndeclared, saidNotApplicable } from '../messages/scoring.js';
import * as problems from '../messages/units.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import { compare, mul } from '../numbers/rational.js';
import { closest } from '../rules/closest.js';
import { firstOf, mostNamed } from '../rules/options.js';
import type { Pair } from './pairs.js';
import type { ReadValue } from './read-value.js';
import { type Place, type Report, tell } from './report.js';
import type { Slot } from './slots.js';

/** Data of a code as the scoring takes them. */
export type Taken = Value | Answers | Readonly<Record<string, Value | Answers>>;

/** Reads the data of a code; `undefined` after a problem was reported. */
export function readValues(
  slot: Slot,
  given: unknown,
  type: string,
  to: Report,
  path: Place,
): Taken | undefined {
  if (given === null) return null;
  if (isPlainRecord(given)) {
    if (Object.hasOwn(given, 'notApplicable')) return readNotApplicable(slot, given, to, path);
    if (slot.points) return readShare(slot, slot.points(type), given, type, to, path);
    if (!isBareSurvey(slot, given)) return readFields(slot, given, to, path);
  }
  return readBare(slot, given, type, to, path);
}

/** A survey that is the only input may be given by itself. */
function isBareSurvey({ names, fields }: Slot, given: object): boolean {
  return names.length === 1 && fields.size === 1 && !Object.keys(given).some((key) => fields.has(key));
}

function readBare(slot: Slot, given: unknown, type: string, to: Report, path: Place): Taken | undefined {
  const [name = ''] = slot.names;
  const read = slot.points?.(type) ?? (slot.names.length === 1 ? slot.fields.get(name) : undefined);
  if (read) return read(given, to, path);
  if (slot.names.length > 1) tell(problems.severalInputs, { code: slot.code, names: slot.names }, to, path);
  else tell(problems.unknownInput, { name: slot.code, near: undefined, names: [] }, to, path);
  return undefined;
}

function readNotApplicable(slot: Slot, given: object, to: Report, path: Place): Value | undefined {
  const { notApplicable: reason, ...others } = given as { readonly notApplicable: unknown };
  const besides = Object.values(others).some((value) => value !== null && value !== undefined);
  if (besides) return tell(problems.valueAndNotApplicable, {}, to, path);
  if (typeof reason !== 'string' || reason.trim() === '') return tell(problems.reasonMissing, {}, to, path);
  if (!slot.mayBeNotApplicable)
    return tell(notApplicableUndeclared, { reason: saidNotApplicable(reason) }, to, path);
  return { notApplicable: reason };
}

/** A share of the maximum: what it comes to must be points that could have been given. */
function readShare(
  slot: Slot,
  points: ReadValue,
  given: object,
  type: string,
  to: Report,
  path: Place,
): Value | undefined {
  const { share, ...others } = given as { readonly share?: unknown };
  const [name] = Object.keys(others);
  if (name !== undefined)
    return tell(problems.unknownInput, { name, near: undefined, names: ['share'] }, to, () => [
      ...path(),
      name,
    ]);
  if (share === null || share === undefined) return null;
  const at = () => [...path(), 'share'];
  const read = slot.share(share, to, at) as number | string | null | undefined;
  if (read === null || read === undefined) return read;
  const max = slot.max(type);
  if (max === null) return { share: read };
  const amount = toText(mul(exact(read), exact(max)));
  return points(amount, { ...to, locale: undefined, computed: true }, at) === undefined
    ? undefined
    : { share: read };
}

function readFields(slot: Slot, given: object, to: Report, path: Place): Taken | undefined {
  const taken: Record<string, Value | Answers> = {};
  let right = true;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const at = () => [...path(), name];
    const read = slot.fields.get(name);
    if (!read) {
      tell(
        problems.unknownInput,
        { name, near: closest(name, slot.fields.keys()), names: firstOf(slot.fields.keys(), mostNamed) },
        to,
        at,
      );
      right = false;
      continue;
    }
    const one = readField(slot, read, value, to, at);
    if (one === undefined) right = false;
    else taken[name] = one as Value | Answers;
  }
  if (!right) return undefined;
  for (const pair of slot.pairs) comparePair(pair, taken[pair.top], taken[pair.bottom], to, path);
  return taken;
}

/** A value of one input, which may be absent or not applicable. */
export function readField(slot: Slot | undefined, read: ReadValue, value: unknown, to: Report, path: Place) {
  if (value === null) return null;
  if (typeof value === 'object' && Object.hasOwn(value, 'notApplicable')) {
    const anywhere = { code: '', mayBeNotApplicable: true } as Slot;
    return readNotApplicable(slot ?? anywhere, value, to, path);
  }
  return read(value, to, path);
}

/** Reports a part that is larger than its whole. */
export function comparePair(
  { top, bottom, severity }: Pair,
  part: unknown,
  whole: unknown,
  to: Report,
  path: Place,
): void {
  if (typeof part === 'number' && typeof whole === 'number' && !(part > whole)) return;
  const [a, b] = [parseExact(part), parseExact(whole)];
  if (!a || !b || compare(a, b) <= 0) return;
  tell({ ...problems.numeratorAbove, severity }, { top, bottom, a: toText(a), b: toText(b) }, to, path);
}
