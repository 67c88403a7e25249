/** Units from CSV, TSV or JSON, checked by the library; every problem at once, and nothing half-imported. */

import { fitUnits } from '../authoring/fit-units.js';
import { isRecord } from '../framework/plain-record.js';
import {
  ChisoError,
  type Framework,
  type Issue,
  type Locale,
  type Unit,
  type UnitOptions,
  validateUnits,
} from '../index.js';
import { issue } from '../messages/issue.js';
import { unitsEmpty } from '../messages/units-file.js';
import type { Call } from './command.js';
import { type Document, readJson, sound } from './document.js';
import { expectedIn } from './expected.js';
import { readText } from './io.js';
import { localeOf, oneOf } from './operands.js';
import { InputProblem, type Problem } from './problem.js';
import { rowsIn } from './rows.js';
import { draftUnits } from './table.js';

export interface Units {
  readonly units: readonly Unit[];
  readonly warnings: readonly Problem[];
  /** The problem of an issue with these units, with its place in the file. */
  readonly place: (found: Issue) => Problem;
}

/** How units are read. */
export interface Reading {
  readonly locale: Locale | undefined;
  readonly progress: (done: number) => void;
  readonly percents?: UnitOptions['percents'];
  /** The units there should be. */
  readonly expected?: readonly string[] | undefined;
  /** Another framework the units are also for: what only that one asks for is left out. */
  readonly beside?: Framework;
}

/** The units in a text; their problems end the command. */
function readUnits(framework: Framework, text: string, file: string, reading: Reading): Units {
  const { locale, beside, percents, expected } = reading;
  const json = readJson(text, file);
  const { value, place, problems } = json
    ? { ...listIn(sound(json), framework, beside), problems: [] }
    : draftUnits(framework, rowsIn(text, file), { file, ...reading });
  const empty = json
    ? Array.isArray(value) && value.length === 0
    : text.trim() === '' || (problems.length === 0 && (value as readonly unknown[]).length === 0);
  if (empty) throw new InputProblem([{ issue: issue(unitsEmpty, [], { file }), file }]);
  // The cells of a table were read as text; without a locale only those that every locale reads alike are left.
  const result = validateUnits(framework, value, {
    ...(json ? {} : { locale: locale ?? 'en' }),
    ...(percents && { percents }),
    ...(expected && { expected }),
  });
  const found = (result.issues ?? []).map(place).filter((problem) => problem !== undefined);
  const all = [...problems, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const failed = problems.some((each) => each.issue.severity === 'error');
  if (failed || result.value === undefined) throw new InputProblem(all);
  return { units: result.value, warnings: all, place: (each) => place(each) ?? { issue: each, file } };
}

/** The units a command is given, with progress where it takes long. */
export function unitsOf(call: Call, framework: Framework, file: string): Units {
  const [units] = unitsForEach(call, file, [{ framework }]);
  return units as Units;
}

/** The units as each of two frameworks takes them. */
export function unitsOfBoth(call: Call, file: string, a: Framework, b: Framework): readonly [Units, Units] {
  const both = unitsForEach(call, file, [
    { framework: a, beside: b },
    { framework: b, beside: a },
  ]);
  return both as readonly [Units, Units];
}

function unitsForEach(
  call: Call,
  file: string,
  frameworks: readonly { readonly framework: Framework; readonly beside?: Framework }[],
): readonly Units[] {
  const { progress } = call.outside;
  const locale = localeOf(call);
  const percents = oneOf(call, 'percents', ['as-written', 'shares'] as const);
  const list = call.options['units'];
  // Where two frameworks are compared, "--units" is the table itself.
  const expected = frameworks.length === 1 && typeof list === 'string' ? expectedIn(list) : undefined;
  progress(`${file} …`);
  const text = readText(file);
  const told = (done: number) => progress(`${file}: ${done} …`);
  const units = frameworks.map(({ framework, ...beside }) =>
    readUnits(framework, text, file, {
      locale,
      progress: told,
      expected,
      ...(percents && { percents }),
      ...beside,
    }),
  );
  progress('');
  return units;
}

/** Does something with units; what is wrong with them is named with its line. */
export function placed<T>({ place }: Units, done: () => T): T {
  return placing(place, done);
}

/** Does something with what a file says; what is wrong with it is named with its place. */
export function placing<T>(place: ((found: Issue) => Problem) | undefined, done: () => T): T {
  try {
    return done();
  } catch (error) {
    if (error instanceof ChisoError && place) throw new InputProblem(error.issues.map(place));
    throw error;
  }
}

/** JSON is a list of units, an object with one in `units`, or columns. */
function listIn({ value, place }: Document, framework: Framework, beside: Framework | undefined) {
  const inner = isRecord(value) ? value['units'] : undefined;
  const given = inner ?? value;
  const placeOf = (found: Issue) =>
    place(inner === undefined ? found : { ...found, path: ['units', ...found.path] });
  const fitted = placing(placeOf, () =>
    beside && Array.isArray(given) ? fitUnits(given, framework, beside) : given,
  );
  return { value: fitted, place: placeOf };
}
