/** Small frameworks to score with, and what went wrong when they cannot be. */
import { ChisoError, type Issue, score, scoreAll } from 'chiso';

// biome-ignore lint/suspicious/noExplicitAny: tests also write documents and units that no type allows
export type Loose = any;

type Part = Readonly<Record<string, Loose>>;

/** A framework of these groups; its scale is what the groups that count add up to. */
export function framework(groups: readonly Part[], extra: Part = {}): Loose {
  const scale = groups
    .filter(({ role = 'score' }) => role === 'score')
    .reduce((sum, { max }) => sum + Number(max), 0);
  return {
    id: 'example',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Ví dụ' },
    scale,
    groups,
    ...extra,
  };
}

/** A group of these indicators; its maximum is their sum. */
export function group(code: string, indicators: readonly Part[], extra: Part = {}): Part {
  const max = indicators.reduce(
    (sum, each) => sum + (each['rule']?.kind === 'info' ? 0 : Number(each['max'])),
    0,
  );
  return { code, title: { vi: `Nhóm ${code}` }, max, indicators, ...extra };
}

/** Group 1 with the single indicator 1.1. */
export function single(indicator: Part, extra: Part = {}): Loose {
  const only = { code: '1.1', max: 10, ...indicator };
  return framework([{ code: '1', title: { vi: 'Nhóm 1' }, max: only.max, indicators: [only] }], extra);
}

/** The only indicator's score for these inputs. */
export function earned(indicator: Part, inputs: Loose, unit: Part = {}): Loose {
  return score(single(indicator), { id: 'u', inputs: { '1.1': inputs }, ...unit }).indicators['1.1'];
}

/** Its exact points. */
export function exactly(indicator: Part, inputs: Loose, unit: Part = {}): string | null {
  return earned(indicator, inputs, unit).exact;
}

/** A ratio of the inputs a and b. */
export const ratio = (zeroDen?: string): Loose => ({
  ratio: { num: { in: 'a' }, den: { in: 'b' }, ...(zeroDen ? { zeroDen } : {}) },
});
export const counts = { a: { kind: 'count' }, b: { kind: 'count' } } as const;

/** The issues a call throws; none if it does not. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ChisoError) return error.issues;
    throw error;
  }
  return [];
}

/** Code and place of each: "wrong-kind at inputs.1.1". */
export function problemsOf(call: () => unknown): readonly string[] {
  return issuesOf(call).map(({ code, path }) => (path.length > 0 ? `${code} at ${path.join('/')}` : code));
}

export function problemsIn(document: Loose, inputs: Loose, unit: Part = {}): readonly string[] {
  return problemsOf(() => score(document, { id: 'u', inputs, ...unit }));
}

/** Codes of the warnings on a card. */
export function warningsOf(card: Loose): readonly string[] {
  return card.issues.map(({ code }: Issue) => code);
}

/** Units u0, u1, … with these inputs, scored together. */
export function board(document: Loose, units: readonly Loose[]): Loose {
  return scoreAll(
    document,
    units.map((inputs, index) => ({ id: `u${index}`, inputs })),
  );
}
