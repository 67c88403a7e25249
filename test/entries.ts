/** The entry points that package.json exports: by the name a program imports, the source it is built from. */
import { readFileSync } from 'node:fs';

const about = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(about.exports).flatMap(([path, target]) => {
    const built = (target as { default?: string }).default ?? '';
    const source = /^\.\/dist\/((?:src|frameworks)\/[^*]+)\.js$/.exec(built)?.[1];
    return source === undefined ? [] : [[`chiso${path.slice(1)}`, `${source}.ts`]];
  }),
);

/** Those that are code; the others are data. */
export const sources = Object.values(entries).filter((path) => path.startsWith('src/'));
