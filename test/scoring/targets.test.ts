import { defineFramework, trackTargets } from 'chiso';
import { binhDinhNq052025, ngheAnNq092025, thaiNguyenNq012025 } from 'chiso/frameworks';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/framework/model.js';

describe('targets of a resolution', () => {
  test('are counted per group as reported for Nghệ An on 21/9/2023: 8/11, 2/6, 1/3', () => {
    const report = trackTargets(ngheAnNq092025, { id: 'nghe-an', inputs: { '1': 8, '2': 2, '3': 1 } });
    expect(report.groups.map(({ met, of }) => `${met}/${of}`)).toEqual(['8/11', '2/6', '1/3']);
    expect(report).toMatchObject({ met: 11, of: 20, absent: 0, targets: [] });
  });

  test('of a group that is scored as a whole are counted by its points, absent ones apart', () => {
    const [first, ...others] = binhDinhNq052025.groups;
    const framework = { ...binhDinhNq052025, groups: [{ ...first!, direct: true }, ...others] };
    const counted = { met: 4, of: 6, absent: 0 };
    expect(trackTargets(framework, { id: 'x', inputs: { '1': 4 } }).groups[0]).toMatchObject(counted);
    const absent = { met: 0, of: 6, absent: 6 };
    expect(trackTargets(framework, { id: 'x', inputs: {} }).groups[0]).toMatchObject(absent);
  });

  test('are reached or not, with the part of the way', () => {
    const inputs = { '1.1': 100, '1.2': 45, '1.3': 80, '2.1': 5, '3.1': 80, '3.2': 0 };
    const { targets, groups } = trackTargets(binhDinhNq052025, { id: 'binh-dinh', inputs });
    const rows = new Map(targets.map(({ code, met, percent }) => [code, [met, percent]]));
    expect(rows.get('1.1')).toEqual([true, 100]);
    // 45 of 90
    expect(rows.get('1.2')).toEqual([false, 50]);
    expect(rows.get('1.3')).toEqual([true, 100]);
    expect(rows.get('1.4')).toEqual([null, null]);
    expect(rows.get('2.1')).toEqual([false, 50]);
    // "trên 80%": 80 is all of the way, and not reached.
    expect(rows.get('3.1')).toEqual([false, 100]);
    expect(rows.get('3.2')).toEqual([false, 0]);
    expect(groups.map(({ met, of, absent }) => [met, of, absent])).toEqual([
      [2, 6, 3],
      [0, 4, 3],
      [0, 3, 1],
    ]);
  });

  test('a rank is reached from above; without a start the way has no length', () => {
    const at = (rank: number) =>
      trackTargets(thaiNguyenNq012025, { id: 'x', inputs: { '1.1': rank } }).targets[0];
    expect(at(15)).toMatchObject({ met: true, percent: 100, value: 15 });
    expect(at(30)).toMatchObject({ met: false, percent: null, target: { at: 15, direction: 'at-most' } });
  });

  test('a start makes the way down, and up, as long as it is', () => {
    const framework = defineFramework({
      id: 'ways',
      version: '1.0.0',
      status: 'complete',
      level: 'province',
      title: { vi: 'Mục tiêu' },
      scale: 4,
      groups: [
        {
          code: '1',
          title: { vi: 'Nhóm' },
          max: 4,
          indicators: [
            {
              code: '1.1',
              max: 1,
              inputs: { rate: { kind: 'percent' } },
              target: { at: 2, direction: 'at-most', from: 10 },
            },
            {
              code: '1.2',
              title: { vi: 'Hai' },
              max: 1,
              inputs: { rate: { kind: 'number' } },
              target: { at: 0, direction: 'less-than', from: 8 },
            },
          ],
          groups: [
            {
              code: '1.3',
              title: { vi: 'Trong' },
              max: 2,
              indicators: [
                {
                  code: '1.3.1',
                  max: 1,
                  target: { at: 7, direction: 'more-than', from: 7 },
                },
                { code: '1.3.2', max: 1 },
              ],
            },
          ],
        },
        { code: '2', title: { vi: 'Ngoài' }, role: 'info', max: 0 },
      ],
    });
    const report = trackTargets(framework, {
      id: 'x',
      inputs: { '1.1': { rate: 4 }, '1.2': { rate: -1 }, '1.3.1': 7, '1.3.2': 1 },
    });
    // (4 - 10) / (2 - 10) = 3/4; the way from 7 to 7 has no length.
    expect(report.targets.map(({ met, percent }) => [met, percent])).toEqual([
      [false, 75],
      [true, 100],
      [false, null],
    ]);
    expect(report).toMatchObject({ met: 1, of: 3, absent: 0 });
  });

  test('a start that is past the target leaves no way to it', () => {
    const at = (target: Target, value: number) => {
      const inputs = { value: { kind: 'number' as const } };
      const indicators = [{ code: '1.1', max: 1, inputs, target }];
      const groups = [{ code: '1', title: { vi: 'Nhóm' }, max: 1, indicators }];
      const named = { id: 'past', version: '1.0.0', status: 'complete', level: 'province' } as const;
      const framework = { ...named, title: { vi: 'Mục tiêu' }, scale: 1, groups };
      const [row] = trackTargets(framework, { id: 'x', inputs: { '1.1': value } }).targets;
      return [row?.met, row?.percent];
    };
    // Fallen from 50 to 30, where 40 was to be kept: not reached, and no part of a way.
    expect(at({ at: 40, direction: 'at-least', from: 50 }, 30)).toEqual([false, null]);
    expect(at({ at: 40, direction: 'at-least', from: 50 }, 45)).toEqual([true, 100]);
    expect(at({ at: 10, direction: 'at-most', from: 5 }, 12)).toEqual([false, null]);
    // Without a start a rise begins at 0, which is past a target below it.
    expect(at({ at: -10, direction: 'at-least' }, -20)).toEqual([false, null]);
    expect(at({ at: -10, direction: 'at-least', from: -30 }, -20)).toEqual([false, 50]);
  });
});
