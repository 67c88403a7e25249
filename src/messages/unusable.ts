/** Why a framework that nobody validated cannot be scored with; each throws. */

import { ChisoError, fail } from './issue.js';
import { notAFramework } from './scoring.js';
import { shorten, show, viNumber } from './show.js';
import type { Text } from './text.js';

function unusable(en: string, vi: string): never {
  return fail(notAFramework, [], { problem: { en, vi } });
}

/** Runs what takes a framework for one; told as a problem of the framework where it is none. */
export function orUnusable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ChisoError) throw error;
    return malformed(error as Error);
  }
}

/** Anything else that is not as the schema says. */
export function malformed(error: Error): never {
  return unusable(
    `it does not have the shape of a framework (${shorten(error.message)})`,
    'cấu trúc không phải của một bộ chỉ số',
  );
}

export function word(key: string, value: unknown, words: readonly string[]): never {
  return unusable(
    `${key} is ${show(value)}, not one of ${words.join(', ')}`,
    `${key} là ${show(value)}, không phải một trong ${words.join(', ')}`,
  );
}

export function number(value: unknown): never {
  return unusable(`${show(value)} is not a number`, `${show(value)} không phải là một số`);
}

export function places(value: unknown): never {
  return unusable(
    `places is ${show(value)}, not a whole number from 0 to 20`,
    `places là ${show(value)}, không phải số nguyên từ 0 đến 20`,
  );
}

export function code(value: unknown): never {
  return unusable(`${show(value)} is not a code`, `${show(value)} không phải là một mã`);
}

export function codeTwice(code: string): never {
  return unusable(`code ${shorten(code)} is used twice`, `mã ${shorten(code)} dùng hai lần`);
}

export function roleInside(code: string, role: string): never {
  return unusable(
    `${shorten(code)} is a ${role} group inside another group; it must stand on its own`,
    `nhóm ${role} ${shorten(code)} nằm trong nhóm khác; nhóm này phải đứng riêng`,
  );
}

export function scaleSum(type: string, sum: string, scale: string): never {
  return unusable(
    `its groups add up to ${sum} points, but the scale${type && ` of unit type ${shorten(type)}`} is ${scale}`,
    `các nhóm cộng lại được ${viNumber(sum)} điểm, nhưng thang điểm${type && ` của loại ${shorten(type)}`} là ${viNumber(scale)}`,
  );
}

export function memberSum(code: string, sum: string, max: string): never {
  return unusable(
    `the members of ${shorten(code)} add up to ${sum} points, but its maximum is ${max}`,
    `các thành phần của ${shorten(code)} cộng lại được ${viNumber(sum)} điểm, nhưng điểm tối đa là ${viNumber(max)}`,
  );
}

export function bonusUndeclared(): never {
  return unusable(
    'it has a bonus group; say with `bonus` whether the total may pass the scale',
    'có nhóm điểm cộng nhưng chưa nêu (`bonus`) tổng điểm có được vượt thang điểm không',
  );
}

export function penaltyUndeclared(): never {
  return unusable(
    'it has a penalty group; say with `penalty` whether the total may fall below zero',
    'có nhóm điểm trừ nhưng chưa nêu (`penalty`) tổng điểm có được xuống dưới 0 không',
  );
}

export function conversionUndeclared(): never {
  return unusable(
    'it converts totals and drops what does not apply; say with `convertBy` what is converted: "scale" or "applicable"',
    'có quy đổi tổng điểm và có tiêu chí bị loại khi không áp dụng; cần nêu (`convertBy`) quy đổi theo thang điểm chung ("scale") hay theo điểm tối đa còn áp dụng của từng đơn vị ("applicable")',
  );
}

export function reference(from: Text, code: unknown): never {
  return unusable(
    `${from.en} refers to ${show(code)}, which it does not list`,
    `${from.vi} nhắc đến ${show(code)}, mã này không có trong bộ`,
  );
}

export function inputUndeclared(code: string | undefined, name: string): never {
  return unusable(
    `${code === undefined ? 'a gate' : shorten(code)} uses the input ${show(name)}, which is not declared`,
    `${code === undefined ? 'một điều kiện' : shorten(code)} dùng số liệu ${show(name)} chưa khai báo`,
  );
}

export function capWithoutAt(): never {
  return unusable('a gate caps the total without `at`', 'một điều kiện giới hạn tổng điểm nhưng thiếu `at`');
}

export function classUnknown(name: unknown): never {
  return unusable(
    `a gate names the class ${show(name)}, which is not one`,
    `một điều kiện nêu hạng ${show(name)}, bộ không có hạng này`,
  );
}

export function beyondChildren(): never {
  return unusable(
    'a figure over sub-units can use their inputs only',
    'số tính trên các đơn vị trực thuộc chỉ được dùng số liệu của các đơn vị đó',
  );
}

export function peersInGate(): never {
  return unusable(
    'a gate compares units; only rules can',
    'một điều kiện so sánh các đơn vị; chỉ quy tắc tính điểm mới được so sánh',
  );
}

export function peersWithin(): never {
  return unusable(
    'a figure over peers stands inside another',
    'số so sánh giữa các đơn vị nằm trong một số so sánh khác',
  );
}

export function knots(): never {
  return unusable(
    'a line needs two knots or more, their numbers rising',
    'đường tính điểm cần từ hai điểm mốc trở lên, xếp tăng dần',
  );
}

export function noParts(): never {
  return unusable('a combination without parts', 'một quy tắc gộp không có phần nào');
}

export function weights(): never {
  return unusable(
    'the weights of a mean must add up to more than zero',
    'các trọng số của số trung bình phải có tổng lớn hơn 0',
  );
}

export function step(size: string): never {
  return unusable(
    `a step of ${size} leads nowhere`,
    `bước ${viNumber(size)} không dùng được; bước phải lớn hơn 0`,
  );
}
