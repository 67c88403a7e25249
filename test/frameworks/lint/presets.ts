import { readdirSync, readFileSync } from 'node:fs';
import * as exported from 'chiso/frameworks';
import type { Framework } from '../../../src/framework/model.js';
import type { Preset } from './finding.js';

/** Every file of a framework, with what it exports. */
export const presets: readonly Preset[] = readdirSync('frameworks', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^/]+\/.+\.ts$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(`frameworks/${path}`, 'utf8');
    const name = /^export const (\w+)/m.exec(text)?.[1] ?? '';
    const framework = (exported as Readonly<Record<string, unknown>>)[name] as Framework;
    if (!framework)
      throw new Error(`frameworks/${path}: frameworks/index.ts does not export ${name || 'it'}`);
    return { path, text, name, framework };
  });
