/** Puts the formulas of a text together: letters and "Tỷ lệ" give way to what they stand for. */
import { compare, mul, type Rational, rational } from '../../numbers/rational.js';
import { described, rate } from './formula.js';
import type { Item } from './item.js';
import { type Poly, type Term, times } from './poly.js';

type Of<K extends Item['is']> = Extract<Item, { readonly is: K }>;

/** The items of one kind. */
export function ofKind<K extends Item['is']>(items: readonly Item[], kind: K): readonly Of<K>[] {
  return items.filter((item): item is Of<K> => item.is === kind);
}

/** Names that are a rate in percent of their own, not a quotient the text defines. */
export function percentNames(items: readonly Item[]): ReadonlySet<string> {
  const titled = ofKind(items, 'definition').filter(({ title }) =>
    /^t[ỷỉiy]\s*lệ/i.test(title.normalize('NFC')),
  );
  const names = titled.map(({ name }) => name);
  const defined = ofKind(items, 'equation').some(({ name }) => name === rate);
  const told = ofKind(items, 'points').flatMap(({ value }) => namesIn(value).filter(isNamedRate));
  const given = ofKind(items, 'tier').flatMap(({ gives }) => namesIn(gives).filter(isNamedRate));
  return new Set([...names, ...told, ...given, ...(defined ? [] : [rate])]);
}

/** "Tỷ lệ hồ sơ đúng hạn", which the text does not define. */
export function isNamedRate(name: string): boolean {
  return name.startsWith(rate) && name !== rate;
}

const hundred = rational(100n);
const hundredth = rational(1n, 100n);

/** A formula without names that equations define. */
export function resolve(poly: Poly, items: readonly Item[], depth = 0): Poly | undefined {
  if (depth > 5) return undefined;
  const terms = poly.map((term) => resolveTerm(term, items, depth));
  return terms.every((term) => term !== undefined) ? terms.flat() : undefined;
}

function resolveTerm(term: Term, items: readonly Item[], depth: number): Poly | undefined {
  const { factor, max, num, den, divided } = term;
  if (!num) return [term];
  const equations = ofKind(items, 'equation');
  if (den) {
    const names = [...num.keys(), ...den.keys()];
    return names.some((name) => name === rate || equations.some((equation) => equation.name === name))
      ? undefined
      : [term];
  }
  const percents = percentNames(items);
  const expanded = [...num].map(([name, by]) => {
    const scaled = { factor: mul(factor, by), max, ...(divided && { divided }) };
    if (name === '') return [scaled];
    const equation = equations.find((candidate) => candidate.name === name);
    if (!equation) {
      const own = percents.has(name) ? { ...scaled, factor: mul(scaled.factor, hundredth) } : scaled;
      return [{ ...own, num: new Map([[name, rational(1n)]]) }];
    }
    const value = resolve(equation.percent ? fraction(equation.value) : equation.value, items, depth + 1);
    return value && times([scaled], value);
  });
  return expanded.every((part) => part !== undefined) ? expanded.flat() : undefined;
}

/** "Tỷ lệ (%) = a/b * 100" is a/b in percent. */
function fraction(poly: Poly): Poly {
  const [only] = poly;
  if (!only || poly.length > 1 || compare(only.factor, hundred) !== 0) return poly;
  return [{ ...only, factor: rational(1n) }];
}

/** Names of inputs a formula uses. */
export function namesIn(poly: Poly): readonly string[] {
  return [
    ...new Set(poly.flatMap(({ num, den }) => [...(num?.keys() ?? []), ...(den?.keys() ?? [])])),
  ].filter((name) => name !== '');
}

/** Names in short: quantities told in words are called a, b, c. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const told = names.filter((name) => name.startsWith(described));
  const rates = names.filter((name) => name.startsWith(rate));
  return new Map(
    names.map((name) => [
      name,
      name.startsWith(rate)
        ? rates.length === 1
          ? 'rate'
          : `rate${rates.indexOf(name) + 1}`
        : name.startsWith(described)
          ? String.fromCharCode(97 + told.indexOf(name))
          : name,
    ]),
  );
}

export function isOne(value: Rational): boolean {
  return value.n === value.d;
}
