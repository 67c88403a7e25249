/** Why a framework cannot be written as SQL with the same digits as the library's. */
import { error } from './kind.js';

/** A reason and what to do about it, in both languages. */
export interface Why {
  readonly en: readonly [reason: string, hint: string];
  readonly vi: readonly [reason: string, hint: string];
}

export const notInSql = error<Why>('not-in-sql', {
  en: ({ en: [reason, hint] }) => [`This cannot be written as SQL with the same digits: ${reason}`, hint],
  vi: ({ vi: [reason, hint] }) => [`Không viết được thành SQL cho đúng từng chữ số: ${reason}`, hint],
});

const scoreHere = {
  en: 'Score these units with scoreAll.',
  vi: 'Hãy chấm các đơn vị này bằng scoreAll.',
};

export const unrounded: Why = {
  en: [
    'a quotient that nothing rounds is compared, divided or published.',
    'Declare `rounding` for indicators or for the total, or score with scoreAll.',
  ],
  vi: [
    'có thương số không được làm tròn mà vẫn đem so sánh, chia tiếp hoặc công bố.',
    'Hãy khai báo cách làm tròn điểm của chỉ số hoặc của tổng, hoặc chấm bằng scoreAll.',
  ],
};

export const tooLarge = (bits: number): Why => ({
  en: [
    `a number on the way has ${bits} bits, more than the engine computes with.`,
    'Declare `max` and `step` of the inputs, or give smaller limits with `most`.',
  ],
  vi: [
    `một số trung gian dài ${bits} bit, vượt khả năng tính của cơ sở dữ liệu.`,
    'Hãy khai báo giá trị lớn nhất và bước của số liệu, hoặc đặt `most` nhỏ hơn.',
  ],
});

export const placesUndeclared = (key: string): Why => ({
  en: [`nobody says how many decimal places "${key}" has.`, 'Declare `step` of the input, or pass `places`.'],
  vi: [
    `không rõ số liệu "${key}" có bao nhiêu chữ số thập phân.`,
    'Hãy khai báo bước (`step`) của số liệu, hoặc truyền `places`.',
  ],
});

const notExact = (en: string, vi: string): Why => ({
  en: [en, scoreHere.en],
  vi: [vi, scoreHere.vi],
});

export const logarithm = notExact(
  'a logarithm is no whole number of anything.',
  'phép lôgarit không cho kết quả chính xác trong cơ sở dữ liệu.',
);
export const realMean = notExact(
  'a geometric or harmonic mean needs roots or reciprocals of sums.',
  'trung bình nhân hoặc trung bình điều hòa không cho kết quả chính xác trong cơ sở dữ liệu.',
);
export const peerOfQuotient = notExact(
  'units are compared by a quotient, whose greatest and mean over a table are not whole numbers.',
  'các đơn vị được so với nhau bằng một thương số, không tính chính xác được trên cả bảng.',
);
export const peerOfPoints = notExact(
  'units are compared by points of another part.',
  'các đơn vị được so với nhau bằng điểm của một phần khác.',
);
export const circular = notExact(
  'parts refer to each other in a circle.',
  'các phần điểm tham chiếu vòng tròn.',
);
export const tieByUnrounded = notExact(
  'equal totals are decided by points that nothing rounds.',
  'điểm bằng nhau được phân định bằng điểm chưa làm tròn.',
);
export const weightsZero = notExact('weights add up to zero.', 'tổng trọng số bằng 0.');

export const notADecimal = (places: number): Why => ({
  en: [`the total is no decimal of up to ${places} places.`, 'Declare `rounding` with stage `total`.'],
  vi: [
    `tổng điểm không phải số thập phân có tối đa ${places} chữ số.`,
    'Hãy khai báo làm tròn ở bước tổng điểm (`total`).',
  ],
});

export const nameTooLong = (name: string, most: number): Why => ({
  en: [
    `the column name "${name}" is longer than ${most} bytes, and the engine would cut it.`,
    'Give the column another name with `columns`.',
  ],
  vi: [
    `tên cột "${name}" dài hơn ${most} byte, cơ sở dữ liệu sẽ cắt bớt.`,
    'Hãy đặt tên khác cho cột bằng `columns`.',
  ],
});

export const nameTwice = (name: string): Why => ({
  en: [`two columns would have the name "${name}".`, 'Rename one with `columns`, or change the code.'],
  vi: [`hai cột cùng mang tên "${name}".`, 'Hãy đổi tên một cột bằng `columns`, hoặc đổi mã.'],
});

export const badText = (text: string): Why => ({
  en: [
    `${JSON.stringify(text)} holds a character that no database text can hold.`,
    'Take the character out of the document.',
  ],
  vi: [
    `${JSON.stringify(text)} chứa ký tự mà cơ sở dữ liệu không lưu được.`,
    'Hãy bỏ ký tự đó khỏi văn bản khai báo.',
  ],
});

export const children = notExact(
  'figures over sub-units are not written as SQL yet.',
  'số liệu tính theo đơn vị trực thuộc chưa viết được thành SQL.',
);

export const typeUnknown = (type: string): Why => ({
  en: [`the scale of unit type "${type}" is not known.`, scoreHere.en],
  vi: [`chưa biết thang điểm của loại đơn vị "${type}".`, scoreHere.vi],
});

export const levelsUndeclared = (key: string): Why => ({
  en: [`the levels of the survey "${key}" are not listed.`, 'List them as `options` of the input.'],
  vi: [`khảo sát "${key}" chưa liệt kê các mức trả lời.`, 'Hãy liệt kê các mức ở `options` của số liệu.'],
});
