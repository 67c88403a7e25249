/** The commands by name. */
import type { Answer, Call } from '../command.js';
import { annex } from './annex.js';
import { compareVariants } from './compare.js';
import { check, list, schema, show } from './look.js';
import { derive, diff, toScale } from './make.js';
import { template } from './template.js';
import { explainUnit, rankUnits, scoreUnits } from './units.js';
import { verify } from './verify.js';

export const commands: Readonly<Record<string, (call: Call) => Answer>> = {
  list,
  show,
  check,
  score: scoreUnits,
  rank: rankUnits,
  verify,
  explain: explainUnit,
  diff,
  derive,
  import: annex,
  template,
  compare: compareVariants,
  reweight: toScale,
  schema,
};
