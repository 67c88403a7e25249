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
    typecheck: { enabled: false },
    coverage: { enabled: false },
  },
};
