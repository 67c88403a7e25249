/**
 * Presets broken at random: nothing throws, every issue can be shown, and what is accepted can be scored.
 * `SEED=7 RUNS=5000 npx vitest run test/validate/fuzz.test.ts` breaks others, and more of them.
 */
import { env } from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as presets from '../../frameworks/index.js';
import type { Framework } from '../../src/framework/model.js';
import { ChisoError } from '../../src/messages/issue.js';
import { rank } from '../../src/ranking/rank.js';
import { explain } from '../../src/scoring/explain.js';
import { score } from '../../src/scoring/score.js';
import { scoreAll } from '../../src/scoring/score-all.js';
import { validateFramework } from '../../src/validate/framework.js';
import { validateUnits } from '../../src/validate/units.js';
import { type Chance, damage, expectPlainNumbers, expectWellFormed, stream, unitOf } from './broken.js';
import { everything } from './everything.js';
import { type Loose, sound } from './support.js';

const documents = [
  ...Object.values(presets as Loose).filter((each: Loose) => each.groups !== undefined),
  ...Array.from({ length: 8 }, sound),
  ...Array.from({ length: 16 }, everything),
].map((each) => JSON.stringify(each));

test('the documents to break are sound', () => {
  for (const text of documents) {
    const { value, issues = [] } = validateFramework(JSON.parse(text));
    expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual(
      [],
    );
    expect(value).toBeDefined();
  }
  expect(validateFramework(everything()).issues).toBeUndefined();
});

const which = fc.nat({ max: documents.length - 1 });

/** The names of the problems of a refusal; anything else that is thrown goes on. */
function refusal(action: () => void): string {
  try {
    action();
    return '';
  } catch (thrown) {
    if (!(thrown instanceof ChisoError)) throw thrown;
    return thrown.issues.map(({ code }) => code).join();
  }
}

/** Scores data in every way and looks at all that comes out. */
function scored(framework: Framework, units: readonly Loose[]): void {
  refusal(() => {
    const board = scoreAll(framework, units as never);
    expectPlainNumbers(board.totals, 'totals');
    expectPlainNumbers(rank(board), 'ranking');
    for (const id of board.units) {
      const card = board.scorecard(id);
      expectPlainNumbers(card, id);
      for (const locale of ['vi', 'en'] as const)
        expectPlainNumbers(explain(card, locale), `${id} ${locale}`);
    }
  });
  for (const unit of units) refusal(() => expectPlainNumbers(score(framework, unit as never), unit.id));
}

function tried(framework: Framework, chance: Chance, wrongAt: number): void {
  const units = ['u', 'v', 'w'].map((id) => unitOf(framework, id, chance, wrongAt));
  for (const locale of [undefined, 'vi', 'en'] as const) {
    const { value, issues = [] } = validateUnits(framework, units, locale ? { locale } : {});
    for (const each of issues) expectWellFormed(each, units);
    expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
    if (value) scored(framework, value as readonly Loose[]);
  }
}

test('a broken preset gives issues that can be shown, or a framework that can be scored', () => {
  fc.assert(
    fc.property(which, fc.integer({ min: 1, max: 4 }), fc.nat(), (place, times, seed) => {
      const chance = stream(seed);
      const document = JSON.parse(documents[place] as string);
      for (let index = 0; index < times; index += 1) damage(document, chance);
      const before = JSON.stringify(document);
      const { value, issues = [] } = validateFramework(document);
      expect(JSON.stringify(document)).toBe(before);
      for (const each of issues) expectWellFormed(each, document);
      expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      if (!value) return;
      expect(validateFramework(value).issues).toEqual(issues.length > 0 ? issues : undefined);
      tried(value, chance, 0);
      tried(value, chance, 0.02);
    }),
    { numRuns: Number(env['RUNS'] ?? 400) },
  );
}, 600_000);

test('data that are broken at random never get through, and never stop the checks', () => {
  fc.assert(
    fc.property(which, fc.nat(), (place, seed) => {
      tried(JSON.parse(documents[place] as string) as Framework, stream(seed), 0.1);
    }),
    { numRuns: Number(env['RUNS'] ?? 400) },
  );
}, 600_000);
