import type { Exact, Rule } from '../../framework/notation.js';
import { demandText } from '../../messages/argument.js';
import { issue } from '../../messages/issue.js';
import {
  textEmpty,
  textHalf,
  textMaximum,
  textMixed,
  textTooLong,
  textUnread,
} from '../../messages/rule-text.js';
import { parseExact } from '../../numbers/exact.js';
import { isZero, type Rational } from '../../numbers/rational.js';
import { byCount } from './counted-family.js';
import { byFormula } from './formula-family.js';
import { isHalf } from './half.js';
import { byIncrement } from './increment-family.js';
import type { Item } from './item.js';
import { readItems } from './items.js';
import { byOption } from './options-family.js';
import { textFrom } from './reader.js';
import { type Outcome, type RuleReading, shown } from './reading.js';
import { bySum } from './sum-family.js';
import { byTier } from './tiers-family.js';
import { type Token, tokenize } from './tokens.js';

const longest = 4000;
const families = [byUnscored, byFormula, byTier, byIncrement, byCount, byOption, bySum];

/**
 * Reads the words of a decision's rule ("4 lần: 20 điểm; 3 lần: 15 điểm; … Còn lại: 0") into a structured rule.
 *
 * It never understands half: a text of which any number or clause is not used, that leaves a gap, or whose most is not
 * the maximum gives a manual rule and the reason. It knows full, half and nothing; quotients and their complements;
 * levels by number or percent; points for each thing; steps above a base; parts that add up; yes and no; targets.
 *
 * @param text - The text, in Vietnamese, with or without diacritics.
 * @param max - The indicator's maximum; `null` where it is not known.
 * @returns The rule, its inputs with names and titles, and notes: why it is manual, or how it was read where the text
 * leaves something to its reader. Never throws.
 *
 * @example
 * ```ts
 * import { readRuleText } from 'chiso/authoring';
 *
 * const reading = readRuleText('Có ban hành kế hoạch: Điểm tối đa; không ban hành: 0 điểm', 10);
 * reading.understood; // => 'full'
 * reading.rule; // => { kind: 'choice', input: 'yes', options: { true: { share: 1 }, false: 0 } }
 * readRuleText('Theo đánh giá của Hội đồng', 10).rule; // => { kind: 'manual' }
 * ```
 */
export function readRuleText(text: string, max: Exact | null): RuleReading {
  demandText('text', text);
  if (text.length > longest) return manual('none', issue(textTooLong, [], { length: text.length }));
  const limit = max === null ? undefined : parseExact(max);
  const tokens = tokenize(text);
  if (tokens.length === 0) return manual('none', issue(textEmpty, [], {}));
  if (deepest(tokens) > 6) return manual('none', issue(textUnread, [], { unread: text.slice(0, 40) }));
  const { items, unread } = readItems(textFrom(tokens, limit));
  const said = items.filter(({ is }) => is !== 'heading');
  const grade = said.length > 0 ? 'partly' : 'none';
  if (unread !== undefined) return manual(grade, issue(textUnread, [], { unread }));
  if (isHalf(text, items)) return manual(grade, issue(textHalf, [], {}));
  for (const family of families) {
    const outcome = family(items, limit);
    if (!outcome) continue;
    if ('problem' in outcome) return manual(grade, outcome.problem);
    return { understood: 'full', ...outcome };
  }
  return manual(grade, issue(said.length > 0 ? textMixed : textEmpty, [], {}));
}

/** How deep brackets stand in one another. */
function deepest(tokens: readonly Token[]): number {
  let depth = 0;
  let most = 0;
  for (const { text } of tokens) {
    if (text === '(' || text === '[' || text === '{') depth += 1;
    if (text === ')' || text === ']' || text === '}') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function manual(understood: 'partly' | 'none', note: RuleReading['notes'][number]): RuleReading {
  const rule: Rule = { kind: 'manual' };
  return { understood, rule, inputs: {}, notes: [note] };
}

/** "Không tính điểm": information only. */
function byUnscored(items: readonly Item[], max: Rational | undefined): Outcome {
  if (items.length === 0 || !items.every(({ is }) => is === 'unscored')) return undefined;
  if (max && !isZero(max)) return { problem: issue(textMaximum, [], { found: '0', max: shown(max) }) };
  return { family: 'unscored', rule: { kind: 'info' }, inputs: {}, notes: [] };
}
