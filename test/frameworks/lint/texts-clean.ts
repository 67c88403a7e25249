import type { Check } from './finding.js';
import { textsOf } from './finding.js';

/** Texts are NFC, without control characters, stray spaces or empty strings. */
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
    if (text === '' || text !== text.trim() || /\s\s|[\p{Cc}\u00a0\u200b\ufeff]/u.test(text)) {
      return [{ place, message: `“${text}” has stray spaces or hidden signs.`, hint: 'Retype it.' }];
    }
    return [];
  });
