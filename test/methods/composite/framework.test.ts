import { describe, expect, it } from 'vitest';
import { defineFramework } from '../../../src/framework/model.js';
import { composite, tableFromFramework, tableRows } from '../../../src/methods/index.js';
import { scoreAll } from '../../../src/scoring/score-all.js';

const framework = defineFramework({
  id: 'mixed',
  version: '1.0.0',
  status: 'complete',
  level: 'province',
  title: { vi: 'Thử' },
  scale: 100,
  bonus: 'may-exceed-scale',
  groups: [
    {
      code: '1',
      title: { vi: 'Điểm' },
      max: 60,
      indicators: [
        {
          code: '1.1',
          max: 40,
          inputs: { done: { kind: 'number' }, all: { kind: 'number' } },
          rule: {
            kind: 'linear',
            of: { ratio: { num: { in: 'done' }, den: { in: 'all' }, zeroDen: 'zero' } },
          },
        },
        { code: '1.2', max: 20 },
        { code: '1.3', max: 0, rule: { kind: 'info' } },
      ],
    },
    {
      code: '2',
      title: { vi: 'Đo' },
      max: 40,
      aggregate: 'geometric',
      indicators: [
        {
          code: '2.1',
          max: 20,
          weight: 3,
          inputs: { value: { kind: 'number' } },
          normalize: { method: 'goalposts', direction: 'higher-is-better', goalposts: [0, 50] },
        },
        {
          code: '2.2',
          max: 20,
          weight: 1,
          inputs: { value: { kind: 'number' } },
          normalize: { method: 'min-max', direction: 'lower-is-better', range: [2, 20] },
        },
        {
          code: '2.3',
          max: 20,
          weight: 1,
          inputs: { value: { kind: 'number' } },
          normalize: { method: 'best' },
        },
      ],
    },
    { code: '9', title: { vi: 'Thưởng' }, max: 5, role: 'bonus' },
  ],
});
const units = [
  {
    id: 'a',
    inputs: { '1.1': { done: 3, all: 4 }, '1.2': 15, '2.1': 25, '2.2': 10, '2.3': { value: 4 }, '9': 0 },
  },
  {
    id: 'b',
    inputs: { '1.1': { done: 1, all: 2 }, '1.2': 20, '2.1': 40, '2.2': 30, '2.3': { value: 8 }, '9': 0 },
  },
  { id: 'c', inputs: { '1.1': { done: 4, all: 4 }, '1.2': 5, '2.1': 60, '2.2': 20, '2.3': 2, '9': 0 } },
];

describe('a framework as a composite index', () => {
  const { table, spec, issues } = tableFromFramework(framework, units);

  it('has points of what is scored and raw values of what is measured', () => {
    expect(table.indicators).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3']);
    expect(tableRows(table)[0]).toEqual([30, 15, 25, 10, 4]);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['group-left-out', 'groups', '9']]);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('gives the official totals as it stands', () => {
    const official = scoreAll(framework, units);
    const found = composite(table, spec);
    found.scores.forEach((score, unit) => {
      const card = official.scorecard(units[unit]!.id);
      expect(score).toBeCloseTo(card.total!, 10);
    });
  });

  it('is another index with one word changed', () => {
    const equal = composite(table, { ...spec, weigh: 'equal' });
    expect(equal.weights['1.1']).toBe(0.5);
    const ranked = composite(table, { ...spec, normalize: 'rank' });
    expect(ranked.normalized.table.columns[0]).toEqual(Float64Array.of(2, 1, 3));
    const geometric = composite(table, { ...spec, aggregate: 'geometric' });
    expect(geometric.scores[0]).toBeLessThan(composite(table, spec).scores[0]!);
  });

  it('takes groups scored directly, nested groups, and a whole that is a geometric mean', () => {
    const nested = defineFramework({
      id: 'nested',
      version: '1.0.0',
      status: 'complete',
      level: 'district',
      title: { vi: 'Lồng' },
      scale: 30,
      aggregate: 'harmonic',
      groups: [
        { code: 'A', title: { vi: 'A' }, max: 10 },
        {
          code: 'B',
          title: { vi: 'B' },
          max: 20,
          groups: [{ code: 'B1', title: { vi: 'B1' }, max: 20, indicators: [{ code: 'B1.1', max: 20 }] }],
        },
      ],
    });
    const found = tableFromFramework(nested, [{ id: 'u', inputs: { A: 5, 'B1.1': { share: '1/4' } } }]);
    expect(tableRows(found.table)).toEqual([[5, 5]]);
    // Shares 1/2 and 1/4 with weights 10 and 20: 30 / (10 / .5 + 20 / .25) = .3 of 30.
    expect(composite(found.table, found.spec).scores[0]).toBeCloseTo(9, 12);
  });

  it('takes ranges, logarithms, weights of a mean, and has absent numbers where a unit gave none', () => {
    const measured = defineFramework({
      id: 'measured',
      version: '1.0.0',
      status: 'complete',
      level: 'district',
      title: { vi: 'Đo' },
      aggregate: 'weighted-mean',
      scale: 20,
      convertTo: 10,
      groups: [
        {
          code: 'A',
          title: { vi: 'A' },
          max: 10,
          weight: 3,
          aggregate: 'weighted-mean',
          indicators: [
            {
              code: 'A.1',
              title: { vi: 'Thu nhập' },
              max: 10,
              inputs: { value: { kind: 'number' } },
              normalize: {
                method: 'goalposts',
                direction: 'higher-is-better',
                goalposts: [1, 100],
                range: [0, 10],
                log: true,
                clamp: false,
              },
            },
          ],
        },
        {
          code: 'B',
          title: { vi: 'B' },
          max: 10,
          indicators: [{ code: 'B.1', max: 10 }],
        },
      ],
    });
    const given = [
      { id: 'u', inputs: { 'A.1': 10, 'B.1': 5 } },
      { id: 'v', inputs: { 'B.1': 10 } },
    ];
    const found = tableFromFramework(measured, given as never);
    expect(tableRows(found.table)).toEqual([
      [10, 5],
      [null, 10],
    ]);
    const node = found.spec.nodes.find(({ code }) => code === 'A.1');
    expect(node).toMatchObject({
      title: { vi: 'Thu nhập' },
      goalposts: [1, 100],
      normalize: { method: 'goalposts', range: [0, 10], clamp: false, log: 'natural' },
    });
    // ln 10 is half of ln 100; the weights are 3 and the maximum 10: (3 x 5 + 10 x 5) / 13 = 5.
    expect(composite(found.table, found.spec).scores[0]).toBeCloseTo(5, 12);
    expect(composite(found.table, found.spec).scores[1]).toBeNaN();
  });
});
