import { score } from 'chiso';
import { expect, test } from 'vitest';
import { framework, group, issuesOf, type Loose, ratio, single } from './support.js';

const plain = { max: 10, rule: { kind: 'fixed', give: 1 } };
const two = [group('1', [{ code: '1.1', ...plain }]), group('2', [{ code: '2.1', ...plain }])];
const peer = { peer: { of: { in: 'a' }, stat: 'max' } };
const count = { inputs: { a: { kind: 'count' } } };
const cases: readonly (readonly [Loose, en: string, vi: string])[] = [
  [{}, 'it lists no groups', 'không có nhóm nào'],
  [single({ ...plain, round: { places: 1.5 } }), 'places is 1.5', 'places là 1.5'],
  [framework(two, { groups: [two[0], two[0]] }), 'code 1 is used twice', 'mã 1 dùng hai lần'],
  [
    framework([{ code: '1', title: { vi: 'x' }, max: 10, groups: [{ ...two[1], role: 'bonus' }] }]),
    '2 is a bonus group inside another group',
    'nhóm bonus 2 nằm trong nhóm khác',
  ],
  [
    framework(two, { scale: '30.5' }),
    'add up to 20 points, but the scale is 30.5',
    'được 20 điểm, nhưng thang điểm là 30,5',
  ],
  [
    framework(two, { unitTypes: { xa: { title: { vi: 'Xã' }, scale: 7 } } }),
    'the scale of unit type xa is 7',
    'thang điểm của loại xa là 7',
  ],
  [
    framework([{ ...two[0], max: '12.5' }]),
    'the members of 1 add up to 10 points, but its maximum is 12.5',
    'các thành phần của 1 cộng lại được 10 điểm, nhưng điểm tối đa là 12,5',
  ],
  [framework([two[0] as Loose, { ...two[1], role: 'bonus' }]), 'say with `bonus`', 'chưa nêu (`bonus`)'],
  [
    framework([two[0] as Loose, { ...two[1], role: 'penalty' }]),
    'say with `penalty`',
    'chưa nêu (`penalty`)',
  ],
  [
    framework(two, { views: [{ code: 'A', title: { vi: 'x' }, members: ['9'] }] }),
    'view A refers to "9", which it does not list',
    'góc nhìn A nhắc đến "9", mã này không có trong bộ',
  ],
  [
    framework(two, { ranking: { tieBreakers: ['9'] } }),
    'a tie-breaker refers to "9"',
    'tiêu chí phụ khi bằng điểm nhắc đến "9"',
  ],
  [
    framework(two, { gates: [{ when: { cmp: [{ score: '1' }, '<', 1] }, do: 'zero-group', target: '9' }] }),
    'a gate refers to "9"',
    'một điều kiện nhắc đến "9"',
  ],
  [
    framework(two, { gates: [{ when: { cmp: [{ score: '9' }, '<', 1] }, do: 'unranked' }] }),
    'a rule or gate refers to "9"',
    'một quy tắc hoặc điều kiện nhắc đến "9"',
  ],
  [
    framework(two, { gates: [{ when: { cmp: [{ score: '1' }, '<', 1] }, do: 'cap-total' }] }),
    'a gate caps the total without `at`',
    'giới hạn tổng điểm nhưng thiếu `at`',
  ],
  [
    framework(two, { gates: [{ when: { cmp: [{ score: '1' }, '<', 1] }, do: 'class-at-most', class: 'A' }] }),
    'names the class "A"',
    'nêu hạng "A"',
  ],
  [
    framework(two, { gates: [{ when: { cmp: [peer, '<', 1] }, do: 'unranked' }] }),
    'a gate compares units',
    'một điều kiện so sánh các đơn vị',
  ],
  [
    single({ ...count, rule: { kind: 'linear', of: { peer: { of: peer, stat: 'max' } } } }),
    'a figure over peers stands inside another',
    'số so sánh giữa các đơn vị nằm trong một số so sánh khác',
  ],
  [
    single({
      ...count,
      rule: { kind: 'linear', of: { children: { value: { score: '1.1' }, how: 'mean', missing: 'skip' } } },
    }),
    'a figure over sub-units can use their inputs only',
    'số tính trên các đơn vị trực thuộc chỉ được dùng số liệu của các đơn vị đó',
  ],
  [
    single({ rule: { kind: 'linear', of: { children: { value: 'x', how: 'mean', missing: 'skip' } } } }),
    '1.1 uses the input "x", which is not declared',
    '1.1 dùng số liệu "x" chưa khai báo',
  ],
  [single({ rule: { kind: 'linear', of: ratio() } }), '1.1 uses the input "a"', '1.1 dùng số liệu "a"'],
  [
    single({
      ...count,
      rule: {
        kind: 'linear',
        of: { in: 'a' },
        knots: [
          [1, 0],
          [1, 5],
        ],
      },
    }),
    'a line needs two knots or more, their numbers rising',
    'đường tính điểm cần từ hai điểm mốc trở lên, xếp tăng dần',
  ],
  [single({ rule: { kind: 'combine', how: 'sum', parts: [] } }), 'without parts', 'không có phần nào'],
  [
    single({ rule: { kind: 'combine', how: 'mean', parts: [{ weight: 0, rule: plain.rule }] } }),
    'the weights of a mean',
    'các trọng số của số trung bình',
  ],
  [
    single({ rule: { kind: 'combine', how: 'product', parts: [{ rule: plain.rule }] } }),
    'how is "product"',
    'how là "product"',
  ],
  [
    single({ ...count, rule: { kind: 'perUnit', of: { in: 'a' }, points: 1, every: '-0.5' } }),
    'a step of -0.5 leads nowhere',
    'bước -0,5 không dùng được',
  ],
  [single({ rule: { kind: 'manual', step: 0 } }), 'a step of 0 leads nowhere', 'bước 0 không dùng được'],
  [
    single({ max: 10, rule: { kind: 'fixed', give: 'ten' } }),
    'not an exact number: "ten"',
    'cấu trúc không phải',
  ],
  [framework([{ ...two[0], cap: 'ten' }]), '"ten" is not a number', '"ten" không phải là một số'],
  [
    single({ rule: { kind: 'when', cases: 5 } }),
    'does not have the shape of a framework',
    'cấu trúc không phải',
  ],
];

test.each(cases)('a framework nobody validated is refused in both languages: %#', (document, en, vi) => {
  const [only, ...more] = issuesOf(() => score(document, { id: 'u', inputs: {} }));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'framework-unusable', severity: 'error', path: expect.any(Array) });
  expect(only?.message.en).toContain(en);
  expect(only?.message.vi).toContain(vi);
});
