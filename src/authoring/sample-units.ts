import type { Framework, Group, Indicator, Input } from '../framework/model.js';
import { optionValues } from '../framework/option.js';
import { membersOf } from '../framework/parts.js';
import type { Unit, Values } from '../framework/unit.js';
import { demandList, demandRecord } from '../messages/argument.js';
import { sampleNumber } from '../messages/authoring.js';
import { fail } from '../messages/issue.js';
import { exact } from '../numbers/exact.js';
import { toNumber } from '../numbers/rational.js';

/** How many units are invented, and at what point of the work. */
export interface SampleOptions {
  readonly count: number;
  /** Other numbers give other units (default 1). */
  readonly seed?: number;
  /** Years after the first: units improve a little with each (default 0). */
  readonly year?: number;
  /** Self-assessed figures are a little too good, final ones lie between (default `final`). */
  readonly stage?: 'self-assessed' | 'appraised' | 'final';
}

/**
 * Invents units with plausible data for a framework, to try it with: every name and id says that it is a sample.
 *
 * Each unit has a level of its own, from which all its figures follow with some chance: parts never exceed their wholes,
 * counts stay near what earns the maximum, options and yes/no go with the level. Types are taken in turn, evidence is
 * attached. Dates, surveys and sub-units are left out.
 *
 * @param framework - A framework that can be scored.
 * @param options - How many, and the seed; the same options give the same units.
 * @returns The units, ready for `scoreAll`.
 *
 * @example
 * ```ts
 * import { scoreAll } from 'chiso';
 * import { sampleUnits } from 'chiso/authoring';
 * import { modelCommune } from 'chiso/frameworks/model-commune';
 *
 * const units = sampleUnits(modelCommune, { count: 120 });
 * units[0]?.name; // => 'Phường mẫu 001'
 * scoreAll(modelCommune, units).totals.length; // => 120
 * ```
 */
export function sampleUnits<C extends string, I extends string>(
  framework: Framework<C, I>,
  options: SampleOptions,
): readonly Unit<C, I>[] {
  demandRecord('framework', framework);
  demandList('groups', framework.groups);
  demandRecord('options', options);
  const { count, seed = 1, year = 0, stage = 'final' } = options;
  for (const [name, value] of Object.entries({ count, seed, year })) demandWhole(name, value);
  const types = Object.entries(framework.unitTypes ?? {});
  const width = Math.max(2, String(count).length);
  const extra = stage === 'self-assessed' ? 0.05 : stage === 'appraised' ? -0.02 : 0;
  return Array.from({ length: count }, (_, at): Unit<C, I> => {
    const level = generator(seed * 7919 + at);
    const chance = generator(seed * 104_729 + at * 31 + year * 17 + 1);
    const quality = Math.min(0.98, 0.4 + 0.5 * level() + 0.04 * year + extra);
    const number = String(at + 1).padStart(width, '0');
    const type = types[at % Math.max(1, types.length)];
    const inputs: Record<string, Values> = {};
    const evidence: Record<string, string> = {};
    for (const group of framework.groups)
      fill(group as Group, group.role === 'penalty', quality, chance, inputs, evidence);
    const kind = type ? type[1].title.vi : (kinds[framework.level] ?? 'Đơn vị');
    return {
      id: `mau-${number}`,
      name: `${kind} mẫu ${number}`,
      ...(type && { type: type[0] }),
      inputs: inputs as Unit<C, I>['inputs'],
      evidence: evidence as Unit<C, I>['evidence'] & {},
    };
  });
}

/** As many as a table of units may have. */
const most = 100_000;

function demandWhole(name: string, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > most)
    fail(sampleNumber, ['options', name], { name, given: String(value), most });
}

const kinds: Readonly<Record<string, string>> = {
  department: 'Sở',
  district: 'Huyện',
  commune: 'Xã',
  province: 'Tỉnh',
  ministry: 'Bộ',
};

type Chance = () => number;

function fill(
  group: Group,
  off: boolean,
  quality: number,
  chance: Chance,
  inputs: Record<string, Values>,
  evidence: Record<string, string>,
): void {
  const members = group.direct === true ? [] : membersOf(group);
  if (members.length === 0 && group.role !== 'info') inputs[group.code] = pointsFor(group.max, quality);
  for (const { kind, node } of members) {
    if (kind === 'group') {
      fill(node, off, quality, chance, inputs, evidence);
      continue;
    }
    if (node.rule?.kind === 'info') continue;
    const own = off
      ? (1 - quality) * 0.4 * chance()
      : Math.min(1, Math.max(0, quality + 0.3 * (chance() - 0.5)));
    inputs[node.code] = valuesOf(node, own, chance);
    if (node.evidence) evidence[node.code] = 'Minh chứng mẫu';
  }
}

function pointsFor(max: Group['max'], quality: number): number | null {
  return max === null ? null : Math.floor(toNumber(exact(max)) * quality * 2) / 2;
}

function valuesOf(indicator: Indicator, level: number, chance: Chance): Values {
  const names = Object.entries(indicator.inputs ?? {}) as [string, Input][];
  if (names.length === 0) return pointsFor(indicator.max, level);
  const wholes = new Map<string, number>();
  const parts = quotientsIn(indicator.rule);
  for (const { whole } of parts) if (!wholes.has(whole)) wholes.set(whole, 20 + Math.floor(chance() * 480));
  const values = Object.fromEntries(
    names.map(([name, input]) => {
      const quotient = parts.find(({ part }) => part === name);
      const most = quotient && (wholes.get(quotient.whole) ?? 0);
      if (most !== undefined) return [name, Math.floor(most * (quotient?.complement ? 1 - level : level))];
      return [name, wholes.get(name) ?? inputOf(input, indicator, level, chance)];
    }),
  );
  const [only] = names;
  return names.length === 1 && only ? (values[only[0]] as Values) : values;
}

function inputOf(input: Input, indicator: Indicator, level: number, chance: Chance) {
  const options = optionValues(input) ?? [];
  switch (input.kind) {
    case 'boolean':
      return chance() < level;
    case 'choice':
      return options[Math.min(options.length - 1, Math.floor((1 - level) * options.length))] ?? null;
    case 'percent':
      return Math.round(level * 1000) / 10;
    case 'share':
      return Math.round(level * 1000) / 1000;
    case 'count':
      return Math.round(enoughOf(indicator) * level * 1.2);
    case 'number':
      return Math.round(enoughOf(indicator) * level * 10) / 10;
    default:
      return null;
  }
}

/** About how many earn the maximum. */
function enoughOf({ rule, max }: Indicator): number {
  if (rule?.kind === 'perUnit' && max !== null) {
    const each = Math.abs(toNumber(exact(rule.points)));
    return each === 0 ? 10 : toNumber(exact(max)) / each;
  }
  if (rule?.kind === 'bands')
    return Math.max(...rule.bands.map(({ from }) => (from === undefined ? 0 : toNumber(exact(from)))));
  return 10;
}

interface Quotient {
  readonly part: string;
  readonly whole: string;
  readonly complement: boolean;
}

/** Inputs that are parts of others, as quotients of the rule say. */
function quotientsIn(rule: unknown): readonly Quotient[] {
  if (typeof rule !== 'object' || rule === null) return [];
  const { ratio } = rule as {
    ratio?: { num?: { in?: unknown }; den?: { in?: unknown }; complement?: unknown };
  };
  const [part, whole] = [ratio?.num?.in, ratio?.den?.in];
  const own: readonly Quotient[] =
    typeof part === 'string' && typeof whole === 'string'
      ? [{ part, whole, complement: ratio?.complement === true }]
      : [];
  return [...own, ...Object.values(rule).flatMap(quotientsIn)];
}

/** Numbers from 0 to 1 that are the same everywhere (mulberry32, public domain). */
function generator(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
