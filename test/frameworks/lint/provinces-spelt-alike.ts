import { provinces } from 'chiso/frameworks';
import type { Check } from './finding.js';
import { textsOf } from './finding.js';

/** Provinces have one spelling; others are kept in `provinces`, where data are joined. */
export const provincesSpeltAlike: Check = ({ framework }) => {
  const names = new Set([...provinces.before, ...provinces.now].map(({ name }) => name));
  const others = [...provinces.before, ...provinces.now].flatMap(({ name, spellings = [] }) =>
    spellings.filter((one) => !names.has(one) && !name.includes(one)).map((one) => ({ one, name })),
  );
  return textsOf(framework).flatMap(({ place, text }) => {
    if (/\bhttps?:/.test(text)) return [];
    const found = others.find(({ one, name }) => text.replaceAll(name, '').includes(one));
    if (!found || found.one.startsWith('TP. ')) return [];
    return [
      { place, message: `“${found.one}” is spelt otherwise elsewhere.`, hint: `Write “${found.name}”.` },
    ];
  });
};
