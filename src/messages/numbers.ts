/** Numbers as people write them, where they cannot be read. */
import { error } from './kind.js';
import { show, viNumber } from './show.js';

export const numberAmbiguous = error<{ text: string; readings: readonly string[] }>('number-ambiguous', {
  en: ({ text, readings }) => [
    `${show(text)} can be read in more than one way${readings.length > 0 ? `: ${readings.join(' or ')}` : ''}.`,
    'In Vietnamese write 1.000 for a thousand and 7,04 for seven and four hundredths; in English 1,000 and 7.04.',
  ],
  vi: ({ text, readings }) => [
    `${show(text)} có thể hiểu theo nhiều cách${readings.length > 0 ? `: ${readings.map(viNumber).join(' hoặc ')}` : ''}.`,
    'Viết 1.000 cho một nghìn và 7,04 cho bảy phẩy không bốn.',
  ],
});

export const numberUnreadable = error<{ text: string }>('number-unreadable', {
  en: ({ text }) => [
    `${show(text)} is not a number.`,
    'Write digits only, with the separators of the language; leave it empty if it is absent.',
  ],
  vi: ({ text }) => [
    `${show(text)} không phải là số.`,
    'Chỉ viết chữ số với dấu phân cách đúng ngôn ngữ; để trống nếu chưa có.',
  ],
});

export const fractionUnclear = error<{ text: string }>('fraction-unclear', {
  en: ({ text }) => [
    `${show(text)} is a fraction, and it is not clear what is meant by it.`,
    'Write the number itself: 18 if 18 of 20 points are meant, 0.9 or 90 if the quotient is.',
  ],
  vi: ({ text }) => [
    `${show(text)} là phân số, chưa rõ ý muốn nói gì.`,
    'Hãy viết hẳn con số: 18 nếu là 18 trên 20 điểm; 0,9 hoặc 90 nếu là tỷ lệ.',
  ],
});

export const localeNeeded = error<{ text: string; readings: readonly string[] }>('number-needs-locale', {
  en: ({ text, readings }) => [
    `${show(text)} is not written as a machine writes numbers ("12.5", "1/2").`,
    `Pass the locale "vi" to read Vietnamese numbers${readings.length > 0 ? ` (it would be ${readings.join(' or ')})` : ''}.`,
  ],
  vi: ({ text, readings }) => [
    `${show(text)} không viết theo kiểu số của máy ("12.5", "1/2").`,
    `Dùng locale "vi" để đọc số kiểu Việt Nam${readings.length > 0 ? ` (khi đó là ${readings.map(viNumber).join(' hoặc ')})` : ''}.`,
  ],
});

export const unknownLocale = error<{ locale: unknown }>('unknown-locale', {
  en: ({ locale }) => [`Numbers cannot be read in the locale ${show(locale)}.`, 'Use "vi" or "en".'],
  vi: ({ locale }) => [`Không đọc được số theo ngôn ngữ ${show(locale)}.`, 'Dùng "vi" hoặc "en".'],
});

export const percentUnfit = error<{ text: string; kind: string }>('percent-unfit', {
  en: ({ text, kind }) => [
    `${show(text)} has a percent sign, but the input is of kind "${kind}".`,
    'Remove the sign, or make the input a "percent" or a "share".',
  ],
  vi: ({ text, kind }) => [
    `${show(text)} có dấu phần trăm, nhưng số liệu thuộc loại "${kind}".`,
    'Bỏ dấu phần trăm, hoặc đổi loại số liệu thành "percent" hoặc "share".',
  ],
});
