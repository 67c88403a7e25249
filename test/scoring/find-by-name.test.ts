import { type ChisoError, findByName } from 'chiso';
import { provinces } from 'chiso/frameworks';
import { describe, expect, test } from 'vitest';

describe('finding a province by its name', () => {
  test.each([
    ['Hoà Bình', 'hoa-binh'],
    ['Hòa Bình', 'hoa-binh'],
    ['Hòa Bình', 'hoa-binh'],
    ['HOA BINH', 'hoa-binh'],
    ['tỉnh Hòa Bình', 'hoa-binh'],
    ['Thừa Thiên - Huế', 'thua-thien-hue'],
    ['TT-Huế', 'thua-thien-hue'],
    ['Thành phố Huế', 'thua-thien-hue'],
    ['Bà Rịa–Vũng Tàu', 'ba-ria-vung-tau'],
    ['BRVT', 'ba-ria-vung-tau'],
    ['TP.HCM', 'ho-chi-minh'],
    ['tp hồ chí minh', 'ho-chi-minh'],
    ['Tp. Cần Thơ', 'can-tho'],
    ['Đắc Lắk', 'dak-lak'],
    ['Dak Lak', 'dak-lak'],
    ['ĐẮC LẮC', 'dak-lak'],
    ['Đắc Nông', 'dak-nong'],
    ['Bắc Cạn', 'bac-kan'],
    ['Ho Chi Minh City', 'ho-chi-minh'],
    ['HCMC', 'ho-chi-minh'],
    ['Nghe An Province', 'nghe-an'],
    ['Hoà\u00a0Bình'.normalize('NFD'), 'hoa-binh'],
  ])('%s is %s', (name, id) => expect(findByName(provinces.before, name)?.id).toBe(id));

  test.each(['', ' ', '?', 'Hà Tây', 'Tỉnh', 'TP.', 'x'.repeat(1000), 5 as never, null as never])(
    '%j is none',
    (name) => {
      expect(findByName(provinces.before, name)).toBeUndefined();
    },
  );

  test('no two provinces have the same name, however it is written', () => {
    for (const list of [provinces.before, provinces.now]) {
      for (const province of list) {
        for (const name of [province.name, province.id, ...(province.spellings ?? [])]) {
          expect(findByName(list, name)?.id, name).toBe(province.id);
        }
      }
    }
  });
});

describe('names that differ in their diacritics only', () => {
  const communes = [{ name: 'Bình Lục' }, { name: 'Bình Lúc' }, { name: 'Dinh Hòa' }, { name: 'Đinh Hòa' }];

  test.each([
    ['Bình Lúc', 'Bình Lúc'],
    ['BÌNH LỤC', 'Bình Lục'],
    ['tỉnh Bình Lúc'.normalize('NFD'), 'Bình Lúc'],
    ['TP. Bình Lục', 'Bình Lục'],
    ['dinh hoà', 'Dinh Hòa'],
    ['Đinh Hoà', 'Đinh Hòa'],
  ])('%s is %s', (name, found) => expect(findByName(communes, name)?.name).toBe(found));

  test.each([
    ['Binh Luc', communes, '"Binh Luc" may be any of 2 entries: Bình Lục; Bình Lúc.'],
    ['Hòa Bình', [{ name: 'Hòa Bình' }, { name: 'Hoà Bình' }], undefined],
  ])('%s may be either, which is an error', (name, entries, message) => {
    const error = (() => {
      try {
        return findByName(entries, name);
      } catch (thrown) {
        return thrown as ChisoError;
      }
    })() as ChisoError;
    expect(error.issues.map(({ code }) => code)).toEqual(['name-ambiguous']);
    expect(error.issues[0].message.vi).toContain('có thể là 2 mục');
    if (message) expect(error.issues[0].message.en).toBe(message);
  });

  test('one entry that several of its spellings stand for is no other entry', () => {
    const [hue] = [{ name: 'Huế', spellings: ['TP. Huế', 'Hue'] }];
    expect(findByName([hue!], 'HUE')).toBe(hue);
  });
});
