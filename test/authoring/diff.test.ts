import { describe, expect, it } from 'vitest';
import { deriveFramework } from '../../src/authoring/derive.js';
import { diffFrameworks } from '../../src/authoring/diff.js';
import { diffToMarkdown } from '../../src/authoring/diff-markdown.js';
import type { Framework, Indicator } from '../../src/framework/model.js';
import { ChisoError } from '../../src/messages/issue.js';

const old: Framework = {
  id: 'y2025',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Năm 2025' },
  scale: 100,
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Awareness' },
      max: 40,
      indicators: [
        { code: '1.1', title: { vi: 'Họp' }, max: 20, source: 'x' },
        {
          code: '1.2',
          title: { vi: 'Ký văn bản' },
          max: 20,
          inputs: { a: { kind: 'number' }, b: { kind: 'number' } },
          rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' } } } },
        },
      ],
    },
    { code: '2', title: { vi: 'Thể chế số' }, max: 60 },
  ],
};
const changes = (a: Framework, b: Framework) =>
  diffFrameworks(a, b).differences.map(({ change, code, field }) =>
    [change, code, field ?? ''].join(' ').trim(),
  );

describe('two frameworks', () => {
  it('that are the same have no difference, whatever the order of their keys and the source of their figures', () => {
    const turned = JSON.parse(
      JSON.stringify(old, (_, value) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    );
    expect(changes(old, turned)).toEqual([]);
    expect(changes(old, { ...old, source: 'y', note: 'z' })).toEqual([]);
    expect(diffToMarkdown(diffFrameworks(old, old), 'vi')).toContain('Không có khác biệt.');
  });

  it('differ in what was added, removed, renamed, and in maxima, rules and policies', () => {
    const next = deriveFramework(old, {
      id: 'y2026',
      title: { vi: 'Năm 2026' },
      rounding: { stage: 'total', places: 2 },
      remove: ['1.1'],
      change: {
        '1': { title: { vi: 'Nhận thức' }, max: 35 },
        '1.2': { max: 25, rule: { kind: 'manual' }, unset: ['inputs'], missing: 'zero' },
      },
      add: [{ to: '1', indicator: { code: '1.3', max: 10 } }],
    });
    expect(changes(old, next)).toEqual([
      'renamed',
      'policy  rounding',
      'renamed 1',
      'max 1 max',
      'max 1.2 max',
      'rule 1.2 inputs',
      'rule 1.2 rule',
      'policy 1.2 missing',
      'added 1.3',
      'removed 1.1',
    ]);
    expect(diffFrameworks(old, next).differences.find(({ change }) => change === 'removed')).toEqual({
      change: 'removed',
      code: '1.1',
      title: { vi: 'Họp' },
      before: 20,
      after: null,
    });
  });

  it('that gave an indicator another code or group have moved it', () => {
    const [first, second] = old.groups as [NonNullable<Framework['groups'][0]>, Framework['groups'][0]];
    const moved: Framework = {
      ...old,
      groups: [
        { ...first, indicators: [{ ...(first.indicators?.[1] as Indicator), code: '1.1' }] },
        { ...second!, indicators: [{ code: '2.1', title: { vi: 'Họp' }, max: 20 }] },
      ],
    };
    // "1.1" keeps its code and is renamed; the old "1.2" is gone, "2.1" is new: nothing with its title is free.
    expect(changes(old, moved)).toEqual([
      'renamed 1.1',
      'rule 1.1 inputs',
      'rule 1.1 rule',
      'added 2.1',
      'removed 1.2',
    ]);
    const renumbered: Framework = {
      ...old,
      groups: [
        {
          ...first,
          code: 'A',
          indicators: [
            { ...(first.indicators?.[0] as Indicator), code: 'A.1' },
            { ...(first.indicators?.[1] as Indicator), code: 'A.2' },
          ],
        },
        second!,
      ],
    };
    expect(
      diffFrameworks(old, renumbered).differences.map(({ change, code, before }) => [change, code, before]),
    ).toEqual([
      ['moved', 'A', { group: null, code: '1' }],
      ['moved', 'A.1', { group: '1', code: '1.1' }],
      ['moved', 'A.2', { group: '1', code: '1.2' }],
    ]);
  });

  it('that share a title several times are not matched by it', () => {
    const twins = (codes: readonly string[]): Framework => ({
      ...old,
      groups: codes.map((code) => ({ code, title: { vi: 'Cùng tên' }, max: 50 })),
    });
    expect(changes(twins(['1', '2']), twins(['3', '4']))).toEqual([
      'added 3',
      'added 4',
      'removed 1',
      'removed 2',
    ]);
    const untitled = (code: string): Framework => ({
      ...old,
      groups: [{ ...old.groups[0]!, indicators: [{ code, max: 40 }] }],
    });
    expect(changes(untitled('x'), untitled('y'))).toEqual(['added y', 'removed x']);
  });

  it('that gave a group another code and title have moved what kept its code', () => {
    const [first, second] = old.groups as [NonNullable<Framework['groups'][0]>, Framework['groups'][0]];
    const next: Framework = { ...old, groups: [{ ...first, code: 'A', title: { vi: 'Khác hẳn' } }, second!] };
    expect(changes(old, next)).toEqual(['added A', 'moved 1.1', 'moved 1.2', 'removed 1']);
  });

  it('differ where a list became something else', () => {
    const [a, b] = [
      { ...old, unknown: ['x'] },
      { ...old, unknown: { 0: 'x' } as never },
    ];
    expect(changes(a, b)).toEqual(['policy  unknown']);
    expect(changes(a, { ...old, unknown: ['x', 'y'] })).toEqual(['policy  unknown']);
  });

  it('have an effect on units: totals and ranks before and after', () => {
    const next = deriveFramework(old, {
      id: 'y2026',
      change: { '1': { max: 70 }, '1.1': { max: 50 }, '2': { max: 30 } },
    });
    const units = [
      { id: 'A', inputs: { '1.1': { share: '0.5' }, '1.2': { a: 1, b: 2 }, '2': { share: 1 } } },
      { id: 'B', inputs: { '1.1': { share: 1 }, '1.2': { a: 2, b: 2 }, '2': { share: '0.5' } } },
      { id: 'C', inputs: { '1.1': 5 } },
    ];
    const { effect } = diffFrameworks(old, next, units);
    // A: 10 + 10 + 60 = 80, then 25 + 10 + 30 = 65; B: 20 + 20 + 30 = 70, then 50 + 20 + 15 = 85.
    expect(effect?.slice(0, 2)).toEqual([
      { unit: 'A', total: { before: 80, after: 65 }, rank: { before: 1, after: 2 } },
      { unit: 'B', total: { before: 70, after: 85 }, rank: { before: 2, after: 1 } },
    ]);
    expect(effect?.[2]?.rank).toEqual({ before: null, after: null });
    const text = diffToMarkdown(diffFrameworks(old, next, units), 'en');
    expect(text).toContain('| maximum | 1 | Awareness | 40 | 70 |');
    expect(text).toContain('| A | 80 | 65 | 1 | 2 |');
  });

  it('leave out data of indicators that only one of them has', () => {
    const next = deriveFramework(old, {
      id: 'y2026',
      remove: ['1.1'],
      change: { '1': { max: 20 } },
      scale: 80,
    });
    const { effect } = diffFrameworks(old, next, [
      { id: 'A', inputs: { '1.1': 20, '1.2': { a: 1, b: 1 }, '2': 60 } },
    ]);
    expect(effect?.[0]?.total).toEqual({ before: 100, after: 80 });
  });

  it('are written as Markdown that cannot break its table', () => {
    const next: Framework = {
      ...old,
      groups: [old.groups[0]!, { ...old.groups[1]!, title: { vi: 'a | b\n<script> & \\' } }],
      scale: 7.5,
    };
    const text = diffToMarkdown(diffFrameworks(old, next), 'vi');
    expect(text).toContain('| đổi tên | 2 | a \\| b &lt;script&gt; &amp; \\\\ | Thể chế số |');
    expect(text).toContain('| điểm tối đa: scale | bộ chỉ số | Năm 2025 | 100 | 7,5 |');
    const policy = diffToMarkdown(
      diffFrameworks(old, { ...old, rounding: { stage: 'total', places: 2 } }),
      'en',
    );
    expect(policy).toContain(
      '| policy: rounding | framework | Năm 2025 | — | {"stage":"total","places":2} |',
    );
  });

  it('do not differ in where a policy was read, and tell policies and rules member by member', () => {
    const a: Framework = {
      ...old,
      decision: { number: '1/QĐ', issuer: 'UBND', source: 'x', confidence: 'quoted' },
      rounding: { stage: 'total', places: 2 },
    };
    const b: Framework = {
      ...a,
      decision: { number: '1/QĐ', issuer: 'UBND', source: 'y' },
      rounding: { stage: 'total', places: 3 },
      groups: [{ ...a.groups[0]!, family: { vi: 'Nền tảng', en: 'Base' } }, a.groups[1]!],
    };
    expect(changes(a, b)).toEqual(['policy  rounding', 'policy 1 family']);
    const text = diffToMarkdown(diffFrameworks(a, b), 'vi');
    expect(text).toContain('| quy định: rounding.places | bộ chỉ số | Năm 2025 | 2 | 3 |');
    expect(text).toContain('| quy định: family | 1 | Nhận thức số | — | Nền tảng |');
    expect(diffToMarkdown(diffFrameworks(a, b), 'en')).toContain(
      '| policy: family | 1 | Awareness | — | Base |',
    );
    const [first] = a.groups as [NonNullable<Framework['groups'][0]>];
    const ruled = (rule: Indicator['rule'] & object): Framework => ({
      ...a,
      groups: [
        { ...first, indicators: [first.indicators![0]!, { ...first.indicators![1]!, rule }] },
        a.groups[1]!,
      ],
    });
    const ratio = { num: { in: 'a' }, den: { in: 'b' } } as const;
    const zero = ruled({ kind: 'linear', of: { ratio: { ...ratio, zeroDen: 'zero' } } });
    expect(diffToMarkdown(diffFrameworks(a, zero), 'vi')).toContain(
      '| cách tính: rule.of.ratio.zeroDen | 1.2 | Ký văn bản | — | zero |',
    );
    // A rule of another kind is another rule: nothing in the two can be set side by side.
    expect(diffToMarkdown(diffFrameworks(a, ruled({ kind: 'manual' })), 'en')).toMatch(
      /\| rule \| 1\.2 \| Ký văn bản \| \{"kind":"linear".*\| \{"kind":"manual"\} \|/,
    );
  });
});

describe('units that were gathered for one edition', () => {
  const inputs = { a: { kind: 'count' }, b: { kind: 'count' } } as const;
  const edition = (id: string, more: Partial<Indicator>, policy: Partial<Framework> = {}): Framework => ({
    id,
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: id },
    scale: 10,
    ...policy,
    groups: [
      {
        code: '1',
        title: { vi: 'Một' },
        max: 10,
        indicators: [{ code: '1.1', title: { vi: 'Họp' }, max: 10, ...more }],
      },
    ],
  });
  const ratio = {
    kind: 'linear',
    of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } },
  } as const;
  const before = edition('y2025', { inputs, rule: ratio });
  const totals = (a: Framework, b: Framework, unit: object) =>
    diffFrameworks(a, b, [{ id: 'A', inputs: {}, ...unit }]).effect?.map(({ total }) => total);
  const codes = (a: Framework, b: Framework, unit: object) => {
    try {
      diffFrameworks(a, b, [{ id: 'A', inputs: {}, ...unit }]);
    } catch (error) {
      if (error instanceof ChisoError)
        return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
      throw error;
    }
    return [];
  };

  it('give each framework the inputs it has', () => {
    const renamed = edition('y2026', {
      inputs: { a: { kind: 'count' }, c: { kind: 'count' } },
      rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'c' }, zeroDen: 'zero' } } },
    });
    // 3/4 x 10, then 3/6 x 10.
    expect(totals(before, renamed, { inputs: { '1.1': { a: 3, b: 4, c: 6 } } })).toEqual([
      { before: 7.5, after: 5 },
    ]);
    expect(totals(before, renamed, { inputs: { '1.1': { b: 4 } } })).toEqual([{ before: null, after: null }]);
    const manual = edition('y2027', { rule: { kind: 'manual' } });
    expect(totals(before, manual, { inputs: { '1.1': { a: 3, b: 4 } } })).toEqual([
      { before: 7.5, after: null },
    ]);
    expect(totals(before, manual, { inputs: { '1.1': 8 } })).toEqual([{ before: null, after: 8 }]);
    expect(totals(before, manual, { inputs: { '1.1': null } })).toEqual([{ before: null, after: null }]);
  });

  it('leave out facts, evidence, types and ranking groups of the other one', () => {
    const typed = edition(
      'y2026',
      { inputs, rule: ratio },
      {
        unitTypes: { town: { title: { vi: 'Thị xã' }, scale: 10 } },
        facts: { people: { kind: 'count' } },
        ranking: { groups: [{ code: 'north', title: { vi: 'Bắc' } }] } as never,
      },
    );
    const unit = { type: 'town', group: 'north', facts: { people: 5 }, inputs: { '1.1': { a: 1, b: 2 } } };
    expect(totals(before, typed, unit)).toEqual([{ before: 5, after: 5 }]);
    expect(totals(typed, before, unit)).toEqual([{ before: 5, after: 5 }]);
  });

  it('are wrong where neither framework has what they name', () => {
    const next = edition('y2026', { inputs, rule: ratio, text: 'x' });
    expect(codes(before, next, { inputs: { '1.9': 1 } })).toEqual(['unknown-code 0.inputs.1.9']);
    expect(codes(before, next, { inputs: { '1.1': { z: 1 } } })).toEqual(['unknown-code 0.inputs.1.1.z']);
    expect(codes(before, next, { facts: { z: 1 } })[0]).toMatch(/^unknown-.* 0\.facts\.z$/);
    expect(() => diffFrameworks(before, next, [5 as never])).toThrow(ChisoError);
    expect(() => diffFrameworks(before, next, [{ id: 'A' } as never])).toThrow(ChisoError);
  });

  it('are refused where a bare value would be points under one and an input under the other', () => {
    const points = edition('p', { rule: { kind: 'manual' } });
    const count = edition('c', {
      inputs: { n: { kind: 'count' } },
      rule: { kind: 'perUnit', of: { in: 'n' }, points: 1 },
    });
    const number = edition('n', {
      inputs: { n: { kind: 'number' } },
      rule: { kind: 'perUnit', of: { in: 'n' }, points: 1 },
    });
    expect(codes(points, count, { inputs: { '1.1': 4 } })).toEqual(['value-of-two-meanings 0.inputs.1.1']);
    expect(totals(points, count, { inputs: { '1.1': { n: 4 } } })).toEqual([{ before: null, after: 4 }]);
    expect(totals(count, number, { inputs: { '1.1': 4 } })).toEqual([{ before: 4, after: 4 }]);
  });

  it('keep their sub-units, with the figures each framework asks for', () => {
    const over = (name: string) =>
      edition(name, {
        inputs: { [name]: { kind: 'count', of: 'children' } },
        rule: {
          kind: 'perUnit',
          of: { children: { value: name, how: 'sum', missing: 'error' } },
          points: 1,
          max: 10,
        },
      });
    const [a, b] = [over('old'), over('new')];
    const children = [{ id: 'x', values: { old: 2, new: 3 } }, 'no child' as never];
    expect(totals(a, b, { children: [children[0]] })).toEqual([{ before: 2, after: 3 }]);
    expect(codes(a, b, { children })).not.toEqual([]);
  });
});
