/** What policies cost: the same job under other roundings and with other groups. */
import { type Framework, scoreAll } from 'chiso';
import { job } from './scoring-job.js';

export function policiesBench(): void {
  const units = 1000;
  const { framework, columns } = job(units, { stage: 'indicator' });
  const { rounding: _, ...unrounded } = framework;
  const extra = { title: { vi: 'Điểm khác' }, max: 20, cap: 15 } as const;
  const gate = { when: { cmp: [{ percentOf: '1' }, '<', 10] }, do: 'unranked' } as const;
  const variants: Readonly<Record<string, Framework>> = {
    'rounded per indicator': framework,
    'nothing rounded': unrounded,
    'groups rounded': { ...framework, rounding: { stage: 'group', places: 2 } },
    'bonus and penalty, capped': {
      ...framework,
      bonus: 'capped-before-penalties',
      penalty: 'stops-at-zero',
      groups: [
        ...framework.groups,
        { ...extra, code: 'B', role: 'bonus', indicators: [{ code: 'B.1', max: 20 }] },
        { ...extra, code: 'P', role: 'penalty', indicators: [{ code: 'P.1', max: 20 }] },
      ],
    },
    'with a gate': { ...framework, gates: [gate] },
  };
  console.log(`\nPolicies, ${units} x 100`);
  let base: number | undefined;
  for (const [name, variant] of Object.entries(variants)) {
    scoreAll(variant, columns);
    const times = Array.from({ length: name === 'with a gate' ? 3 : 15 }, () => {
      const start = performance.now();
      scoreAll(variant, columns);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const time = times[Math.floor(times.length / 2)] as number;
    base ??= time;
    console.log(
      `${name.padEnd(28)}${time.toFixed(1).padStart(8)} ms${(time / base).toFixed(1).padStart(8)} x`,
    );
  }
}
