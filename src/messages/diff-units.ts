/** What can be wrong with units that are given for two frameworks. */
import { error } from './kind.js';
import { shorten } from './show.js';

export const valueOfTwoMeanings = error<{ code: string; ids: readonly [string, string] }>(
  'value-of-two-meanings',
  {
    en: ({ code, ids }) => [
      `A value of "${shorten(code)}" does not mean the same in "${shorten(ids[0])}" and in "${shorten(ids[1])}".`,
      'Leave it out to see the effect of the rest, or (in JSON) name the input: { "name": value }.',
    ],
    vi: ({ code, ids }) => [
      `Giá trị của "${shorten(code)}" không cùng nghĩa trong "${shorten(ids[0])}" và "${shorten(ids[1])}".`,
      'Hãy bỏ giá trị này để xem ảnh hưởng của phần còn lại, hoặc (trong JSON) ghi theo tên số liệu: { "tên": giá trị }.',
    ],
  },
);
