/** What the sentences of a rule text say, one item each. */
import type { Rational } from '../../numbers/rational.js';
import type { Poly } from './poly.js';
import type { Range } from './range.js';

export type Item =
  /** "a = số cuộc họp do người đứng đầu chủ trì" */
  | { readonly is: 'definition'; readonly name: string; readonly title: string }
  /** "Tỷ lệ = a/b"; `percent` where the left side is marked "%". */
  | {
      readonly is: 'equation';
      readonly name: string;
      readonly title?: string;
      readonly percent: boolean;
      readonly value: Poly;
    }
  /** "Điểm = Tỷ lệ * Điểm tối đa" */
  | { readonly is: 'points'; readonly value: Poly }
  /** "từ 80% đến dưới 90% số hồ sơ: 50 điểm" */
  | {
      readonly is: 'tier';
      readonly range: Range;
      readonly lead: string;
      readonly tail: string;
      readonly gives: Poly;
    }
  /** "Đã ban hành kế hoạch: Điểm tối đa" */
  | { readonly is: 'option'; readonly label: string; readonly gives: Poly }
  /** "Còn lại: 0 điểm" */
  | { readonly is: 'otherwise'; readonly gives: Poly; readonly each: boolean }
  /** "mỗi ứng dụng: 1 điểm" */
  | {
      readonly is: 'each';
      readonly noun: string;
      readonly every: Rational;
      readonly points: Rational;
      /** It counts percentage points: "cứ 10% được 1 điểm". */
      readonly percent?: true;
      /** The points are a share of the maximum. */
      readonly share?: true;
    }
  /** "trên 40.000 người thì cứ thêm 3.000 người được tính thêm 0,5 điểm" */
  | {
      readonly is: 'increment';
      readonly range?: Range;
      readonly subject: string;
      readonly falling: boolean;
      readonly every: Rational;
      readonly noun: string;
      readonly percent: boolean;
      readonly points: Rational;
    }
  /** "tối đa không quá 5 điểm"; without points: the indicator's maximum. */
  | { readonly is: 'cap'; readonly points?: Rational }
  /** "nếu b = 0 thì 0 điểm", "không phát sinh hồ sơ: điểm tối đa" */
  | { readonly is: 'zero'; readonly name?: string; readonly noun?: string; readonly gives: Poly }
  /** "Tỷ lệ hồ sơ nộp trực tuyến:" above the cases it is about */
  | { readonly is: 'subject'; readonly title: string }
  | { readonly is: 'best' }
  | { readonly is: 'unscored' }
  | { readonly is: 'heading' };
