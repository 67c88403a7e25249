/** A rule of which only the beginning stands in the cell: the first item of a list, or the first level of a ladder. */
import type { Item } from './item.js';

const bullet = /^\s*(?:[-+*•·–—]|(?:\p{L}|\d{1,2})\s*[).]|\d{1,2}\/)\s*\S/u;

/**
 * Whether one level stands alone and something says that more were to follow: it is an item of a list and ends with a
 * semicolon, it calls itself the first ("Mức 1"), or it is the top of a ladder that a semicolon ends.
 */
export function isHalf(source: string, items: readonly Item[]): boolean {
  const levels = items.filter(({ is }) => is === 'option' || is === 'tier');
  if (levels.length !== 1 || items.some(({ is }) => is !== 'option' && is !== 'tier' && is !== 'heading'))
    return false;
  const open = /;\s*$/.test(source);
  const first = /^[\s\-+*•–—]*mức\s*(?:độ\s*)?(?:0?1|i)\s*[:.(]/iu.test(source.normalize('NFC'));
  return first || (open && (bullet.test(source) || levels[0]?.is === 'tier'));
}
