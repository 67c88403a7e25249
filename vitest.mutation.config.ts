import { defineConfig, mergeConfig } from 'vitest/config';
import config from './vitest.config.js';

/** The tests that judge scoring, rules, numbers, ranking and validation, as Stryker runs them: without types and coverage. */
const mutation = mergeConfig(config, defineConfig({ test: { reporters: ['dot'], maxWorkers: 1 } }));

export default {
  ...mutation,
  test: {
    ...mutation['test'],
    include: ['numbers', 'ranking', 'reference', 'rules', 'scoring', 'validate'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    // Slow, and about hostile input: they kill nothing that the others leave.
    exclude: ['fuzz', 'hostile', 'mutations', 'wide'].map((name) => `test/validate/${name}.test.ts`),
    // One framework of forty that the reference draws: all would take ten seconds for each change.
    env: { REFERENCE_RUNS: '1', REFERENCE_ROWS: '40' },
    typecheck: { enabled: false },
    coverage: { enabled: false },
  },
};
