/** The commands by name. */
import type { Answer, Call } from '../main.js';
import { check, list, schema, show, template } from './look.js';
import { annex, derive, diff, toScale } from './make.js';
import { explainUnit, rankUnits, scoreUnits } from './units.js';

export const commands: Readonly<Record<string, (call: Call) => Answer>> = {
  list,
  show,
  check,
  score: scoreUnits,
  rank: rankUnits,
  explain: explainUnit,
  diff,
  derive,
  import: annex,
  template,
  reweight: toScale,
  schema,
};
