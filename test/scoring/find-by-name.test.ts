import { findByName } from 'chiso';
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
