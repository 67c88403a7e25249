import type { Check } from './finding.js';
import { textsOf } from './finding.js';

/** Texts are NFC, without control characters, stray spaces, look-alike letters or empty strings. */
export const textsClean: Check = ({ framework }) =>
  textsOf(framework).flatMap(({ place, text }) => {
    if (text !== text.normalize('NFC')) {
      return [
        {
          place,
          message: 'The text is not in NFC.',
          hint: 'Type it anew, or save it with composed letters.',
        },
      ];
    }
    // The words of a rule may stand on several lines, as in the cells of an annex.
    const lines = place.endsWith('.text') ? text.split('\n') : [text];
    if (
      lines.some((line) => line === '' || line !== line.trim() || /\s\s|[\p{Cc}\p{Cf}\u00a0]/u.test(line))
    ) {
      return [{ place, message: `“${text}” has stray spaces or hidden signs.`, hint: 'Retype it.' }];
    }
    const stranger = /[ÐðƉɖ]|[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(text)?.[0];
    if (stranger) {
      const message = `“${stranger}” in “${text}” only looks like a Vietnamese letter.`;
      return [{ place, message, hint: 'Type the letter with a Vietnamese keyboard: Đ, đ.' }];
    }
    return [];
  });
