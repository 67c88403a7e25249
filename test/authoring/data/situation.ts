/**
 * Whether a reading gives the points that a text means, however the reading asks for its data.
 *
 * The checks of `phrase-families.json` name each figure in plain English. A reading may ask for a count, a rate, a
 * numerator of 100, a yes or no, or a choice of levels; every question of the text is tied to one input of the reading,
 * in one way that holds for all checks of the text.
 */
import type { RuleReading } from '../../../src/authoring/rule-text/reading.js';
import type { Input } from '../../../src/framework/model.js';
import { score } from '../../../src/scoring/score.js';

export type Value = number | boolean | string;

export interface Check {
  readonly inputs: Readonly<Record<string, Value>>;
  readonly points: number;
}

type Way = (value: Value) => Readonly<Record<string, unknown>> | undefined;

/** Points a unit gets by a reading; `null` where they cannot be told. */
export function pointsOf(
  reading: RuleReading,
  max: number,
  inputs: Readonly<Record<string, unknown>>,
): number | null {
  const { rule, inputs: declared } = reading;
  const below = max < 0;
  const indicator = {
    code: '1.1',
    max: below ? 0 : max,
    rule,
    inputs: declared,
    ...(below && { mayBeNegative: true }),
  };
  const title = { vi: 'Một' };
  const framework = {
    id: 'one',
    version: '1.0.0',
    status: 'complete',
    level: 'commune',
    title,
    scale: below ? 0 : max,
    groups: [{ code: '1', title, max: below ? 0 : max, indicators: [indicator] }],
  };
  const { total } = score(framework as never, { id: 'u', inputs: { '1.1': inputs } } as never);
  return total === null ? null : Math.round(total * 100) / 100;
}

/** Ways in which a question of a text can be an input of the reading. */
function waysOf(name: string, input: Input, reading: RuleReading): readonly Way[] {
  const options = (input.options ?? []).map(String);
  const low = (text: string) => text.normalize('NFC').toLowerCase();
  if (input.kind === 'choice') {
    const rest = options.find((option) => !('options' in reading.rule && option in reading.rule.options));
    const chosen: Way = (value) => {
      if (typeof value === 'boolean') return { [name]: options[value ? 0 : 1] };
      const wanted = low(String(value));
      const option =
        options.find((each) => low(each).startsWith(wanted.replace(/:.*$/, ''))) ??
        options.find((each) => low(each).includes(wanted));
      return { [name]: option ?? rest };
    };
    return [chosen];
  }
  if (input.kind === 'boolean') {
    const says = low(input.title?.vi ?? '');
    return [
      (value) => (typeof value === 'boolean' ? { [name]: value } : undefined),
      (value) => (typeof value === 'boolean' ? { [name]: !value } : undefined),
      (value) => (typeof value === 'string' ? { [name]: says.includes(low(value)) } : undefined),
    ];
  }
  return [
    (value) => (typeof value === 'number' ? { [name]: value } : undefined),
    (value) => (typeof value === 'boolean' ? { [name]: value ? 1 : 0 } : undefined),
    (value) => (typeof value === 'boolean' ? { [name]: value ? 0 : 1 } : undefined),
    (value) => (typeof value === 'string' && value in said ? { [name]: said[value] } : undefined),
  ];
}

/** Levels in words that a reading may ask for as numbers. */
const said: Readonly<Record<string, number>> = {
  'đúng tiến độ': 0,
  'dưới 15 ngày': 14,
  'từ 15 ngày': 15,
  'đúng kế hoạch': 0,
  'thiếu 01 tuyến': 1,
  'cả ba': 3,
  'hai yêu cầu': 2,
  'Còn lại': 1,
};

/** The points that are wrong in every way of asking; empty where one way gives all that are meant. */
export function wrongPoints(reading: RuleReading, max: number, checks: readonly Check[]): readonly string[] {
  const questions = [...new Set(checks.flatMap(({ inputs }) => Object.keys(inputs)))];
  const declared = Object.entries(reading.inputs);
  let best: readonly string[] | undefined;
  const tie = (at: number, ways: ReadonlyMap<string, Way>, used: ReadonlySet<string>): void => {
    if (best?.length === 0) return;
    const question = questions[at];
    if (question === undefined) {
      const wrong = checks.flatMap(({ inputs, points }) => {
        const parts = Object.entries(inputs).map(([each, value]) => (ways.get(each) as Way)(value));
        if (parts.some((part) => part === undefined)) return ['no way to ask'];
        const given = Object.assign({}, ...parts);
        const got = pointsOf(reading, max, given);
        return got === points ? [] : [`${JSON.stringify(inputs)}: ${got}, not ${points}`];
      });
      if (!best || wrong.length < best.length) best = wrong;
      return;
    }
    for (const [name, input] of declared) {
      if (!input || used.has(name)) continue;
      for (const way of waysOf(name, input, reading)) {
        tie(at + 1, new Map([...ways, [question, way]]), new Set([...used, name]));
      }
    }
    // A rate by its two numbers.
    const [first, second] = declared.filter(([name]) => !used.has(name));
    if (first && second && questions.length === 1) {
      const way: Way = (value) =>
        typeof value === 'number' ? { [first[0]]: value, [second[0]]: 100 } : undefined;
      tie(at + 1, new Map([...ways, [question, way]]), new Set([...used, first[0], second[0]]));
    }
  };
  tie(0, new Map(), new Set());
  return best ?? ['no input'];
}
