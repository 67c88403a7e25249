/** Scores what is drawn in every way, and holds it beside the reference. */
import {
  ChisoError,
  type Framework,
  rank,
  type Scoreboard,
  type Scorecard,
  score,
  scoreAll,
  type Unit,
  validateFramework,
} from 'chiso';
import { expect } from 'vitest';
import { boardOf } from './board.js';
import type { Row } from './covering.js';
import { frameworkOf, type Pick, unitsOf } from './draw.js';
import type { Fraction } from './fraction.js';
import { placesOf } from './ranks.js';
import { type Card, cardOf } from './total.js';

/** A fraction as chiso writes it: a decimal where it ends, else a fraction. */
function text(value: Fraction | undefined): string | null {
  if (!value) return null;
  let places = 0;
  for (let d = value.d; d % 10n === 0n || d % 2n === 0n || d % 5n === 0n; places += 1)
    d /= d % 10n === 0n ? 10n : d % 2n === 0n ? 2n : 5n;
  const power = 10n ** BigInt(places);
  if (power % value.d !== 0n) return `${value.n}/${value.d}`;
  const digits = String((value.n < 0n ? -value.n : value.n) * (power / value.d)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${value.n < 0n ? '-' : ''}${whole}${decimals ? `.${decimals}` : ''}`;
}

function shown(framework: Framework, card: Card) {
  const parts = [...card.parts].map(([code, { status, points, max, scored, of, why }]) => {
    const deducted =
      framework.groups.some((group) => group.code === code && group.role === 'penalty') && points
        ? { n: -points.n, d: points.d }
        : points;
    return [
      code,
      {
        status,
        points: text(deducted),
        max: Number(max.n) / Number(max.d),
        coverage: { scored, of },
        why: why ?? null,
      },
    ];
  });
  return {
    parts: Object.fromEntries(parts),
    points: text(card.points),
    max: Number(card.max.n) / Number(card.max.d),
    total: text(card.total),
    status: card.status,
    coverage: { scored: card.scored, of: card.of },
    class: card.class,
    ranked: card.ranked,
    gates: card.gates,
    warnings: card.warnings.map(({ code, part }) => `${code} ${part}`).sort(),
  };
}

function seen(card: Scorecard<string>) {
  const parts = Object.entries({ ...card.groups, ...card.indicators }).map(([code, part]) => [
    code,
    {
      status: part?.status,
      points: part?.exact,
      max: part?.max,
      coverage: part?.coverage,
      why: part?.reason?.en ?? null,
    },
  ]);
  return {
    parts: Object.fromEntries(parts),
    points: card.exact,
    max: card.max,
    total: card.exactTotal,
    status: card.status,
    coverage: card.coverage,
    class: card.class?.code ?? null,
    ranked: card.ranked,
    gates: card.gates.map(({ fired }) => fired),
    warnings: card.issues
      .filter(({ code }) => code === 'evidence-missing')
      .map(({ code, path }) => `${code} ${path.at(-1)}`)
      .sort(),
  };
}

/** What comes of it, or the codes of what is wrong. */
function outcome<T>(make: () => T): T | { readonly problems: readonly string[] } {
  try {
    return make();
  } catch (thrown) {
    if (!(thrown instanceof ChisoError)) throw thrown;
    return { problems: codes(thrown.issues) };
  }
}

/** A mean that cannot be taken since a share in it is in error is no problem of its own. */
function codes(problems: readonly { readonly code: string }[]): readonly string[] {
  const all = [...new Set(problems.map(({ code }) => code))].sort();
  return all.length > 1 ? all.filter((code) => code !== 'mean-of-non-positive') : all;
}

function problemsOf(cards: readonly Card[]) {
  return { problems: codes(cards.flatMap(({ problems }) => problems)) };
}

function columnsOf(framework: Framework, units: readonly Unit[]) {
  const columns: Record<string, unknown[]> = {};
  const set = (key: string, at: number, value: unknown) => {
    columns[key] ??= units.map(() => null);
    columns[key][at] = value;
  };
  units.forEach((unit, at) => {
    for (const [fact, value] of Object.entries(unit.facts ?? {})) set(fact, at, value);
    for (const [code, value] of Object.entries(unit.inputs)) {
      const names = inputsOf(framework, code);
      const whole = typeof value === 'object' && value !== null && 'notApplicable' in value;
      if (names.length < 2) set(code, at, value);
      else
        for (const name of names)
          set(`${code}.${name}`, at, whole ? value : (value as Record<string, unknown>)[name]);
    }
  });
  const types = units.map(({ type }) => type);
  return {
    ids: units.map(({ id }) => id),
    types,
    groups: units.map(({ group }) => group),
    columns,
  } as Parameters<typeof scoreAll>[1];
}

function inputsOf({ groups }: Framework, code: string): readonly string[] {
  const all = groups.flatMap(({ indicators = [], groups: inner = [] }) => [
    ...indicators,
    ...inner.flatMap((group) => group.indicators ?? []),
  ]);
  return Object.keys(all.find((each) => each.code === code)?.inputs ?? {});
}

/** Draws a framework by the row, and units; scores them in every way, and beside the reference. */
export function holdsFor(row: Row, pick: Pick): void {
  const framework = frameworkOf(row, pick);
  const errors = (validateFramework(framework).issues ?? []).filter(({ severity }) => severity === 'error');
  expect(errors, 'a valid framework').toEqual([]);
  const units = unitsOf(framework, row, pick);
  units.forEach((unit, at) => {
    const wanted = cardOf(framework, unit, () => undefined);
    const found = outcome(() => seen(score(framework, unit)));
    expect(found, `score of unit ${at}`).toEqual(
      wanted.problems.length ? problemsOf([wanted]) : shown(framework, wanted),
    );
  });
  // Units that are in order, since one in error keeps the others from a board.
  const cards = boardOf(framework, units);
  const fine = units.filter((_, at) => cards[at]?.problems.length === 0);
  if (fine.length < units.length)
    expect(outcome(() => scoreAll(framework, units))).toEqual(problemsOf(cards));
  const wanted = boardOf(framework, fine);
  if (wanted.some(({ problems }) => problems.length)) return;
  const board = scoreAll(framework, fine);
  sameBoard(framework, fine, wanted, board);
  const plain = fine.map(({ evidence, ranked, children, ...unit }) => unit);
  const cards2 = boardOf(framework, plain);
  const byColumns = outcome(() => scoreAll(framework, columnsOf(framework, plain)));
  if (cards2.some(({ problems }) => problems.length)) expect(byColumns).toEqual(problemsOf(cards2));
  else sameBoard(framework, plain, cards2, byColumns as Scoreboard);
}

function sameBoard(
  framework: Framework,
  units: readonly Unit[],
  wanted: readonly Card[],
  board: Scoreboard,
): void {
  expect(board.totals, 'totals').toEqual(
    wanted.map(({ total }) => (total ? Number(total.n) / Number(total.d) : null)),
  );
  for (const [at, { id }] of units.entries())
    expect(seen(board.scorecard(id)), `card of ${id}`).toEqual(shown(framework, wanted[at] as Card));
  const places = placesOf(framework, units, wanted).map(({ unit, rank: place, value, why }) => [
    unit,
    { rank: place, value: value ? Number(value.n) / Number(value.d) : null, why },
  ]);
  const found = rank(board).entries.map(({ unit, rank: place, value, reason }) => [
    unit,
    { rank: place, value, why: reason?.en ?? null },
  ]);
  expect(Object.fromEntries(found), 'places').toEqual(Object.fromEntries(places));
}
