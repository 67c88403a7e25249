/** Seals: which data, under which framework, gave which result. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { engine } from '../framework/engine.js';
import type { Framework } from '../framework/model.js';
import { isPlainRecord } from '../framework/plain-record.js';
import type { Unit } from '../framework/unit.js';
import { answering, demandList, demandRecord } from '../messages/argument.js';
import { ChisoError, fail, type Issue, issue, type Result } from '../messages/issue.js';
import {
  type SealedPart,
  sealBroken,
  sealMissing,
  sealOtherEngine,
  sealRecomputed,
} from '../messages/seal.js';
import type { ScoreOptions } from '../scoring/score.js';
import { scoreAll } from '../scoring/score-all.js';
import type { Scorecard } from '../scoring/scorecard.js';
import { canonicalJson } from './canonical.js';
import { type Ranking, type RankOptions, rank } from './rank.js';

/** SHA-256 of what belongs together, in lower-case hexadecimal digits. */
export interface Seal {
  /** Version of chiso that computed the result. */
  readonly engine: string;
  readonly framework: string;
  readonly data: string;
  readonly options: string;
  readonly result: string;
  /** Of the five above: one line for the minutes of a meeting. */
  readonly all: string;
}

/** A result with everything it was computed from. */
export interface Unsealed<R extends Ranking | Scorecard = Ranking | Scorecard> {
  readonly framework: Framework;
  /** All units that were scored together. */
  readonly units: readonly Unit[];
  /** Options of `scoreAll` and `rank`, where there were any. */
  readonly options?: ScoreOptions & RankOptions;
  readonly result: R;
}

/** The same, sealed: what is stored, published and verified. */
export type Sealed<R extends Ranking | Scorecard = Ranking | Scorecard> = Unsealed<R> & {
  readonly seal: Seal;
};

/**
 * The fingerprint of anything that is plain data: a framework, the data of units, a result.
 *
 * sha256(canonical JSON), by RFC 8785: keys are sorted, so that a column of type jsonb, which orders them its own way,
 * gives the same digits. Lists keep their order. A key without value is as good as none; `null` is not.
 *
 * @param value - Plain data.
 * @returns 64 lower-case hexadecimal digits.
 * @throws {@link ChisoError} `not-canonical` for what no JSON holds: NaN, half a character, an object of a class.
 *
 * @example
 * ```ts
 * import { fingerprint } from 'chiso';
 *
 * fingerprint({ b: [1, 2.50], a: 'Hòa An' }) === fingerprint({ a: 'Hòa An', b: [1, 2.5] }); // => true
 * fingerprint('abc').slice(0, 8); // => '6cc43f85'
 * ```
 *
 * Source: RFC 8785; FIPS 180-4.
 */
export function fingerprint(value: unknown): string {
  return answering(() => {
    return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
  });
}

/**
 * Seals a ranking or a scorecard: "these data under this framework give this result".
 *
 * The result is computed again before it is sealed, so that nothing false can be. Units are put in the order of their
 * ids, so that the order of rows in a database does not matter. The seal holds fingerprints only: where the data may not
 * be published, publish `result` and `seal` and keep the rest.
 *
 * @param unsealed - Framework, all units scored together, options if any, and the result.
 * @returns The same with its `seal`, plain data to be stored as JSON.
 * @throws {@link ChisoError} `seal-result-differs` if the data give another result; `not-canonical`; whatever `scoreAll` and
 * `rank` throw for these data.
 *
 * @example
 * ```ts
 * import { rank, scoreAll, seal, verifySeal } from 'chiso';
 * import { unidentifiedDistrictAwareness as framework } from 'chiso/frameworks/unidentified-district-awareness';
 *
 * const units = [{ id: 'x', inputs: { '1.1': 4, '1.2': { a: 3, b: 4 }, '1.3': { a: 1, b: 2 } } }];
 * const stored = JSON.stringify(seal({ framework, units, result: rank(scoreAll(framework, units)) }));
 * verifySeal(JSON.parse(stored)).issues; // => undefined
 * verifySeal(JSON.parse(stored.replace('"meetings"', '"sittings"'))).issues?.[0]?.code; // => 'seal-broken'
 * ```
 */
export function seal<R extends Ranking | Scorecard>(unsealed: Unsealed<R>): Sealed<R> {
  return answering(() => {
    demandRecord('unsealed', unsealed);
    const { framework, units, options = {}, result } = unsealed;
    demandRecord('framework', framework);
    demandList('units', units);
    demandRecord('options', options);
    demandRecord('result', result);
    const made = sealOf({ framework, units, options, result });
    if (fingerprint(computed(unsealed)) !== made.result) fail(sealRecomputed, ['result'], {});
    return { framework, units, options, result, seal: made };
  });
}

/**
 * Verifies a sealed result: that nothing was changed since, and that the data under the framework give the result.
 *
 * @param sealed - What {@link seal} returned, or its copy from JSON.
 * @returns The sealed result, with the warning `seal-other-version` if another version of chiso sealed it; or the errors:
 * `seal-missing`, `seal-broken` for each part that is not what was sealed, `seal-result-differs`, and whatever is wrong with
 * framework or data.
 *
 * @example See {@link seal}.
 */
export function verifySeal(sealed: unknown): Result<Sealed> {
  return answering(() => {
    try {
      return verified(sealed);
    } catch (error) {
      if (error instanceof ChisoError) return { issues: error.issues };
      throw error;
    }
  });
}

const sealedParts: readonly SealedPart[] = ['framework', 'data', 'options', 'result', 'all'];

function verified(value: unknown): Result<Sealed> {
  if (!isSealed(value)) return { issues: [issue(sealMissing, [], { value })] };
  const now = sealOf(value, value.seal.engine);
  const broken = sealedParts.flatMap((part) =>
    now[part] === value.seal[part] ? [] : [issue(sealBroken, [part === 'data' ? 'units' : part], { part })],
  );
  // What follows from a part that was changed is no fault of its own.
  const own = broken.length > 1 ? broken.filter(({ path }) => path[0] !== 'all') : broken;
  const differs = resultIssues(value, now.result, broken.length > 0);
  const [first, ...others] = [...own, ...differs] as readonly Issue[];
  if (first) return { issues: [first, ...others] };
  const { engine: other } = value.seal;
  if (other === engine) return { value };
  return { value, issues: [issue(sealOtherEngine, ['seal', 'engine'], { sealed: other, here: engine })] };
}

/** Whether the data give another result; of data that were changed it is enough to say so where they give none. */
function resultIssues(sealed: Sealed, result: string, isBroken: boolean): readonly Issue[] {
  try {
    return fingerprint(computed(sealed)) === result ? [] : [issue(sealRecomputed, ['result'], {})];
  } catch (error) {
    if (error instanceof ChisoError) return isBroken ? [] : error.issues;
    throw error;
  }
}

function isSealed(value: unknown): value is Sealed {
  if (!isPlainRecord(value)) return false;
  const { framework, units, result, seal: given } = value as Readonly<Record<string, unknown>>;
  const texts = isPlainRecord(given) ? (given as Readonly<Record<string, unknown>>) : {};
  return (
    isPlainRecord(framework) &&
    Array.isArray(units) &&
    isPlainRecord(result) &&
    ['engine', ...sealedParts].every((key) => typeof texts[key] === 'string')
  );
}

function sealOf({ framework, units, options = {}, result }: Unsealed, by = engine): Seal {
  const ordered = [...units].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const parts = {
    engine: by,
    framework: fingerprint(framework),
    data: fingerprint(ordered),
    options: fingerprint(options),
    result: fingerprint(withoutEngine(result)),
  };
  return { ...parts, all: fingerprint(parts) };
}

/** The result that the data give now. */
function computed({ framework, units, options = {}, result }: Unsealed): unknown {
  const { stage, ...places } = options;
  const board = scoreAll(framework, units, stage === undefined ? {} : { stage });
  return withoutEngine('entries' in result ? rank(board, places) : board.scorecard(result.unit));
}

/** Two versions of chiso that give the same result agree. */
function withoutEngine({ engine: _, ...result }: Ranking | Scorecard): object {
  return result;
}
