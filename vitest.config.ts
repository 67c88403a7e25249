import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { entries } from './test/entries.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Tests and examples import the package by its name; here that name means the sources.
const subpaths: Record<string, string> = { ...entries };
for (const path of readdirSync('frameworks', { recursive: true, encoding: 'utf8' })) {
  if (path === 'index.ts' || !path.endsWith('.ts')) continue;
  subpaths[`chiso/frameworks/${basename(path, '.ts')}`] = `frameworks/${path}`;
}

export default defineConfig({
  define: { CHISO_VERSION: JSON.stringify(version) },
  resolve: {
    alias: Object.entries(subpaths).map(([name, path]) => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve(path),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Errors in the sources are the business of `npm run check`.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
    // Pure functions share nothing, so test files may share a worker.
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    // A slow machine is no fault.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.tmp/test-report.json' },
    coverage: {
      include: ['src/**'],
      reporter: [['text', { skipFull: true }]],
      reportOnFailure: true,
      thresholds: { lines: 98, branches: 96 },
    },
  },
});
