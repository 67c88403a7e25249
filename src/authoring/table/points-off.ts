/** Rules of points that are taken off. */
import type { Exact } from '../../framework/notation.js';
import { parseExact } from '../../numbers/exact.js';
import { negate, type Rational } from '../../numbers/rational.js';
import { readRuleText } from '../rule-text/read-rule-text.js';
import { exactOf, type RuleReading } from '../rule-text/reading.js';
import { scaleRule } from '../scale-rule.js';

/**
 * Reads the rule of a row of points off. Its text takes points away from nothing ("trừ 1 điểm/vụ, tối đa trừ 5"), so it is
 * read under a maximum below zero; or else as what is taken, where not to be named takes nothing ("Không gửi: trừ 2,5").
 * In a group of points off what is taken is a positive number.
 */
export function readPointsOff(
  text: string,
  most: Rational | undefined,
  as: 'deduction' | 'negative',
): RuleReading {
  const below = readRuleText(text, most ? exactOf(negate(most)) : null);
  if (below.understood === 'full') return as === 'negative' ? below : turned(below);
  const amount = takenIn(text);
  const alone = /^\d/.test(amount) ? `Có: ${amount}; không: 0 điểm` : `${amount}; còn lại: 0 điểm`;
  const taken = [amount, alone]
    .map((words) => readRuleText(words, most ? exactOf(most) : null))
    .find(({ understood }) => understood === 'full');
  if (!taken) return below;
  return as === 'negative' ? turned(taken) : taken;
}

/** What is taken: the text without its words and signs of taking. */
function takenIn(text: string): string {
  return text
    .slice(0, 4000)
    .normalize('NFC')
    .replace(/(?<!\p{L})(?:bị )?trừ(?!\p{L}) ?/giu, '')
    .replace(/(?<![\d\p{L}])[-–−](?=\d)/gu, '')
    .trim();
}

function turned(reading: RuleReading): RuleReading {
  return { ...reading, rule: scaleRule(reading.rule, opposite, true) };
}

function opposite(points: Exact): Exact {
  const value = parseExact(points);
  return value ? exactOf(negate(value)) : points;
}
