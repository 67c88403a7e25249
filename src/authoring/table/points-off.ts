/** Rules of points that are taken off. */
import type { Exact } from '../../framework/notation.js';
import { parseExact } from '../../numbers/exact.js';
import { negate, type Rational } from '../../numbers/rational.js';
import { readRuleText } from '../rule-text/read-rule-text.js';
import { exactOf, type RuleReading } from '../rule-text/reading.js';
import { scaleRule } from '../scale-rule.js';

/**
 * Reads the rule of a row of points off. Its text takes points away from nothing ("trừ 1 điểm/vụ, tối đa trừ 5"), so it is
 * read under a maximum below zero; in a group of points off what is taken is a positive number.
 */
export function readPointsOff(
  text: string,
  most: Rational | undefined,
  as: 'deduction' | 'negative',
): RuleReading {
  const reading = readRuleText(text, most ? exactOf(negate(most)) : null);
  return as === 'negative' ? reading : { ...reading, rule: scaleRule(reading.rule, opposite, true) };
}

function opposite(points: Exact): Exact {
  const value = parseExact(points);
  return value ? exactOf(negate(value)) : points;
}
