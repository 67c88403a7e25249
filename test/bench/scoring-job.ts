/** The job that the scoring benchmark measures: many units, one hundred indicators of mixed kinds. */
import type { Framework, Indicator, UnitColumns } from 'chiso';

export interface Job {
  readonly framework: Framework;
  readonly columns: UnitColumns;
  readonly specs: readonly Spec[];
}

/** How an indicator is computed, for the hand-written rivals. */
export interface Spec {
  readonly code: string;
  readonly kind: 'ratio' | 'bands' | 'choice' | 'count' | 'combine';
}

const kinds: readonly Spec['kind'][] = ['ratio', 'bands', 'choice', 'count', 'combine'];
const max = 20;

export function job(units: number, places: { stage: 'indicator' | 'total' }): Job {
  const specs = Array.from(
    { length: 100 },
    (_, index): Spec => ({
      code: `${Math.floor(index / 10) + 1}.${(index % 10) + 1}`,
      kind: kinds[index % kinds.length] as Spec['kind'],
    }),
  );
  const framework: Framework = {
    id: 'benchmark',
    version: '1.0.0',
    status: 'complete',
    level: 'commune',
    title: { vi: 'Đo tốc độ' },
    scale: 100 * max,
    rounding: { stage: places.stage, places: 2 },
    groups: Array.from({ length: 10 }, (_, group) => ({
      code: String(group + 1),
      title: { vi: `Nhóm ${group + 1}` },
      max: 10 * max,
      indicators: specs.slice(group * 10, group * 10 + 10).map(indicator),
    })),
  };
  return { framework, columns: columnsOf(specs, units), specs };
}

function indicator({ code, kind }: Spec): Indicator {
  const ratio = { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } } as const;
  const [a, b] = [{ kind: 'count' }, { kind: 'count' }] as const;
  switch (kind) {
    case 'ratio':
      return { code, max, inputs: { a, b }, rule: { kind: 'linear', of: ratio, outside: 'clamp' } };
    case 'bands':
      return {
        code,
        max,
        inputs: { a, b },
        rule: {
          kind: 'bands',
          of: ratio,
          bands: [
            { from: '0.9', give: 20 },
            { from: '0.8', give: 15 },
            { from: '0.7', give: 10 },
            { from: '0.5', give: '7.5' },
          ],
          else: 0,
        },
      };
    case 'choice':
      return {
        code,
        max,
        inputs: { chair: { kind: 'choice', options: ['head', 'deputy', 'none'] } },
        rule: {
          kind: 'choice',
          input: 'chair',
          options: { head: { share: 1 }, deputy: { share: '1/2' }, none: 0 },
        },
      };
    case 'count':
      return {
        code,
        max,
        inputs: { apps: { kind: 'count' } },
        rule: { kind: 'perUnit', of: { in: 'apps' }, points: '2.5' },
      };
    case 'combine':
      return {
        code,
        max,
        inputs: { a, b, apps: { kind: 'count' } },
        rule: {
          kind: 'combine',
          how: 'sum',
          parts: [
            { max: 15, rule: { kind: 'linear', of: ratio, outside: 'clamp' } },
            { max: 5, rule: { kind: 'perUnit', of: { in: 'apps' }, points: 1 } },
          ],
        },
      };
  }
}

/** The same numbers in every run: a small generator with a fixed seed. */
function columnsOf(specs: readonly Spec[], units: number): UnitColumns {
  let seed = 20260101;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const options = ['head', 'deputy', 'none'] as const;
  const columns: Record<string, Float64Array | string[]> = {};
  for (const { code, kind } of specs) {
    const numbers = (make: () => number): Float64Array => Float64Array.from({ length: units }, make);
    if (kind === 'choice') {
      columns[code] = Array.from({ length: units }, () => options[next(3)] as string);
      continue;
    }
    if (kind === 'count') {
      columns[code] = numbers(() => next(12));
      continue;
    }
    const b = numbers(() => next(200));
    columns[`${code}.b`] = b;
    columns[`${code}.a`] = b.map((most) => next(most + 1));
    if (kind === 'combine') columns[`${code}.apps`] = numbers(() => next(8));
  }
  return { ids: Array.from({ length: units }, (_, unit) => `u${unit}`), columns };
}
