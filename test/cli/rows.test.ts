/** What a table of units holds beside units, and what it lacks. */
import { describe, expect, it } from 'vitest';
import { chiso, file, frameworkYaml } from './world.js';

const two = file(
  'percent.yaml',
  frameworkYaml
    .replace('{ users: { kind: number, min: 0 } }', '{ users: { kind: percent } }')
    .replace('den: { in: population }, zeroDen: zero', 'den: 100'),
);
const head = 'id,name,type,population,1.1.a,1.1.b,1.9,1.10,2.1,2.2.1';
const whole = (id: string, name = '') => `${id},${name},full,1000,3,4,có,Bí thư,25,90`;
const rank = (text: string, ...more: string[]) =>
  chiso('rank', two, file('rows.csv', text), '--json', ...more);
const ids = (text: string) => JSON.parse(rank(text).out).map(({ unit }: { unit: string }) => unit);

describe('rows that are no units', () => {
  it.each([
    ['Tổng cộng,,full,2000,6,8,,,50,', 'dòng tổng'],
    ['Bình quân,,full,1000,3,4,,,25,', 'dòng tổng'],
    ['"Ghi chú: số liệu đến 30/11",,,,,,,,,', 'ghi chú'],
    ['Nguồn: Sở Nội vụ,,,,,,,,,', 'ghi chú'],
    ['NGƯỜI LẬP BIỂU,,,,THỦ TRƯỞNG ĐƠN VỊ,,,,,', 'phần ký tên'],
    ['"Đồng Nai, ngày 30 tháng 11 năm 2026",,,,,,,,,', 'phần ký tên'],
  ])('such as %s are passed over, and told', (row, what) => {
    const text = `${head}\n${whole('H01')}\n${row}\n`;
    if (what === 'phần ký tên' && row.includes('THỦ')) {
      // Words in the columns of figures are no signature to a machine: they are refused as figures.
      expect(rank(text).code).toBe(1);
      return;
    }
    expect(ids(text)).toEqual(['H01']);
    expect(rank(text).err).toContain('Đã bỏ qua dòng 3');
    expect(rank(text).err).toContain(`đây là ${what}`);
  });

  it('never swallow a unit whose name only begins like one', () => {
    const text = `${head}\n${whole('Tổng cục A')}\n${whole('Nguồn Phú')}\nCộng Hòa,,full,,,,,,,\n`;
    expect(ids(text).sort()).toEqual(['Cộng Hòa', 'Nguồn Phú', 'Tổng cục A']);
    expect(rank(text).err).not.toContain('Đã bỏ qua');
  });

  it('stand above the headings: a title is passed over and told once', () => {
    const text = `BẢNG SỐ LIỆU NĂM 2026,,,,,,,,,\n(Kèm theo Công văn số 12),,,,,,,,,\n${head}\n${whole('H01')}\n`;
    expect(ids(text)).toEqual(['H01']);
    const { err } = rank(text);
    expect(err).toContain('Đã bỏ qua 2 dòng phía trên tiêu đề cột');
    expect(err).toContain('BẢNG SỐ LIỆU NĂM 2026');
  });
});

describe('units', () => {
  it('that may be one are remarked: capitals, spaces, the way accents are typed, one name', () => {
    const twins = `${head}\n${whole('Xã A')}\n${whole('xã  A')}\n${whole('X\u0061\u0303 B')}\n${whole('Xã B')}\n`;
    expect(rank(twins).err.match(/units-alike/g)).toHaveLength(1);
    const named = `${head}\n${whole('01', 'Xã A')}\n${whole('02', 'XÃ A')}\n`;
    expect(rank(named).err).toContain('"02" ("XÃ A") và "01" ("Xã A")');
  });

  it('that are expected and not there are named, and those that are not expected', () => {
    const list = file('list.csv', 'Mã đơn vị;Tên\nH01;Một\nH02;Hai\nH03;Ba\n');
    const { code, err } = rank(`${head}\n${whole('h01')}\n${whole('H09')}\n`, '--units', list);
    expect(code).toBe(0);
    expect(err).toContain('Thiếu 2 trong 3 đơn vị phải có: H02, H03.');
    expect(err).toContain('"H09" không có trong danh sách đơn vị.');
  });
});

describe('missing figures', () => {
  it('are named: a column that nobody has filled in first, then unit by unit', () => {
    const without = head.replace(',2.2.1', '');
    const rows = ['H01', 'H02'].map((id) => whole(id).replace(/,90$/, ''));
    rows[1] = (rows[1] as string).replace(',3,4,', ',,4,');
    const { code, err } = rank(`${without}\n${rows.join('\n')}\n`);
    expect(code).toBe(0);
    const [column, unit] = [
      err.indexOf('Chưa có số liệu "2.2.1"'),
      err.indexOf('"H02" còn thiếu 1 số liệu: 1.1.a.'),
    ];
    expect(column).toBeGreaterThanOrEqual(0);
    expect(unit).toBeGreaterThan(column);
    expect(err).toContain('2 đơn vị chưa có tổng điểm');
  });
});

describe('percentages', () => {
  const text = (values: readonly string[]) =>
    `${head}\n${values.map((value, index) => whole(`H${index}`).replace(/,90$/, `,${value}`)).join('\n')}\n`;

  it('that all lie from 0 to 1 are told, and never turned without being asked to', () => {
    const { err, out } = rank(text(['0.95', '0.5']));
    expect(err.match(/percents-like-shares/g)).toHaveLength(1);
    expect(rank(text(['0.95', '50'])).err).not.toContain('percents-like-shares');
    expect(rank(text(['0.95%', '0.5%'])).err).not.toContain('percents-like-shares');
    const silent = rank(text(['0.95', '0.5']), '--percents', 'as-written');
    expect([silent.err.includes('percents'), silent.out]).toEqual([false, out]);
    const shares = rank(text(['0.95', '0.5']), '--percents', 'shares');
    expect([shares.err.includes('percents'), shares.out]).toEqual([false, rank(text(['95', '50'])).out]);
    expect(rank(text(['0.95']), '--percents', 'both').code).toBe(2);
  });

  it.each(['18/20', '9/10', '½', '1⁄2'])('and points are no fractions: %s is asked about', (typed) => {
    const { code, err } = rank(text([typed]));
    expect([code, err.includes('fraction-unclear')]).toEqual([1, true]);
  });
});
