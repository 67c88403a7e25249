/** Documents to break: each test says what it changes and what must be found. */
import type { Input } from '../../src/framework/model.js';
import type { Issue } from '../../src/messages/issue.js';
import { validateFramework } from '../../src/validate/framework.js';

// biome-ignore lint/suspicious/noExplicitAny: tests break documents in ways no type allows
export type Loose = any;

/** A sound framework of 30 points: group 1 has a rule of each common kind, group 2 is scored directly. */
export function sound(): Loose {
  return {
    id: 'example',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Ví dụ' },
    scale: 30,
    na: 'drop',
    facts: { population: { kind: 'count' } },
    groups: [
      {
        code: '1',
        title: { vi: 'Nhận thức số' },
        max: 20,
        indicators: [
          {
            code: '1.1',
            max: 5,
            inputs: { meetings: { kind: 'count' } },
            rule: {
              kind: 'bands',
              of: { in: 'meetings' },
              bands: [
                { from: 3, give: 5 },
                { from: 1, to: 3, give: 2 },
                { to: 1, give: 0 },
              ],
            },
          },
          {
            code: '1.2',
            max: 10,
            inputs: { a: { kind: 'count' }, b: { kind: 'count' } },
            rule: { kind: 'linear', of: { ratio: { num: { in: 'a' }, den: { in: 'b' }, zeroDen: 'zero' } } },
          },
          {
            code: '1.3',
            max: 5,
            inputs: { chair: { kind: 'choice', options: ['head', 'deputy'] } },
            rule: { kind: 'choice', input: 'chair', options: { head: 5, deputy: { share: '1/2' } } },
          },
        ],
      },
      { code: '2', title: { vi: 'Thể chế số' }, max: 10 },
    ],
    gates: [{ when: { cmp: [{ in: 'population' }, '<', 10] }, do: 'unranked' }],
    views: [{ code: 'A', title: { vi: 'Tất cả' }, members: ['1', '2'], max: 30 }],
    classes: {
      of: 'percent',
      bands: [
        { title: { vi: 'Tốt' }, above: 50 },
        { title: { vi: 'Khá' }, upTo: 50 },
      ],
    },
  };
}

/** The sound framework, changed. */
export function changed(change: (document: Loose, indicators: Loose) => void): Loose {
  const document = sound();
  change(document, document.groups[0].indicators);
  return document;
}

/** A framework of one indicator. */
export function single(item: Loose, inputs: Readonly<Record<string, Input>> = {}, more: Loose = {}): Loose {
  return {
    id: 'single',
    version: '1.0.0',
    status: 'complete',
    level: 'district',
    title: { vi: 'Một chỉ số' },
    scale: item.max,
    groups: [
      { code: '1', title: { vi: 'Nhóm' }, max: item.max, indicators: [{ code: '1.1', inputs, ...item }] },
    ],
    ...more,
  };
}

/** Problems in short: "error code path". */
export function found(document: unknown): readonly string[] {
  return short(validateFramework(document).issues ?? []);
}

export function short(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('/')}`);
}
