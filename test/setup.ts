/** Random cases are the same ones on every run; `SEED=7 npm test` tries others. */
import { env } from 'node:process';
import { configureGlobal } from 'fast-check';

const { SEED = '2026' } = env;
configureGlobal({ seed: Number(SEED) });
