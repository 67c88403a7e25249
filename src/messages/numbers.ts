/** Numbers as people write them, where they cannot be read. */
import type { IssueKind } from './issue.js';
import { error } from './kind.js';
import { show, viNumber } from './show.js';

export const numberAmbiguous: IssueKind<{ text: string; readings: readonly string[] }> = error(
  'number-ambiguous',
  ({ text, readings }) => [
    `${show(text)} can be read in more than one way${readings.length > 0 ? `: ${readings.join(' or ')}` : ''}.`,
    'In Vietnamese write 1.000 for a thousand and 7,04 for seven and four hundredths; in English 1,000 and 7.04.',
  ],
  ({ text, readings }) => [
    `${show(text)} có thể hiểu theo nhiều cách${readings.length > 0 ? `: ${readings.map(viNumber).join(' hoặc ')}` : ''}.`,
    'Viết 1.000 cho một nghìn và 7,04 cho bảy phẩy không bốn.',
  ],
);

export const numberUnreadable: IssueKind<{ text: string }> = error(
  'number-unreadable',
  ({ text }) => [
    `${show(text)} is not a number.`,
    'Write digits only, with the separators of the language; leave it empty if it is absent.',
  ],
  ({ text }) => [
    `${show(text)} không phải là số.`,
    'Chỉ viết chữ số với dấu phân cách đúng ngôn ngữ; để trống nếu chưa có.',
  ],
);

export const localeNeeded: IssueKind<{ text: string; readings: readonly string[] }> = error(
  'number-needs-locale',
  ({ text, readings }) => [
    `${show(text)} is not written as a machine writes numbers ("12.5", "1/2").`,
    `Pass the locale "vi" to read Vietnamese numbers${readings.length > 0 ? ` (it would be ${readings.join(' or ')})` : ''}.`,
  ],
  ({ text, readings }) => [
    `${show(text)} không viết theo kiểu số của máy ("12.5", "1/2").`,
    `Dùng locale "vi" để đọc số kiểu Việt Nam${readings.length > 0 ? ` (khi đó là ${readings.map(viNumber).join(' hoặc ')})` : ''}.`,
  ],
);

export const unknownLocale: IssueKind<{ locale: unknown }> = error(
  'unknown-locale',
  ({ locale }) => [`Numbers cannot be read in the locale ${show(locale)}.`, 'Use "vi" or "en".'],
  ({ locale }) => [`Không đọc được số theo ngôn ngữ ${show(locale)}.`, 'Dùng "vi" hoặc "en".'],
);

export const percentUnfit: IssueKind<{ text: string; kind: string }> = error(
  'percent-unfit',
  ({ text, kind }) => [
    `${show(text)} has a percent sign, but the input is of kind "${kind}".`,
    'Remove the sign, or make the input a "percent" or a "share".',
  ],
  ({ text, kind }) => [
    `${show(text)} có dấu phần trăm, nhưng số liệu thuộc loại "${kind}".`,
    'Bỏ dấu phần trăm, hoặc đổi loại số liệu thành "percent" hoặc "share".',
  ],
);
