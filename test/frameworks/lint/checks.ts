import { codesInOrder } from './codes-in-order.js';
import { editionsLinked } from './editions-linked.js';
import { figuresSure } from './figures-sure.js';
import type { Check } from './finding.js';
import { namesAgree } from './names-agree.js';
import { provincesSpeltAlike } from './provinces-spelt-alike.js';
import { pureData } from './pure-data.js';
import { saysWhereRead } from './says-where-read.js';
import { schemaValid } from './schema-valid.js';
import { sourced } from './sourced.js';
import { statusTrue } from './status-true.js';
import { sumsAgree } from './sums-agree.js';
import { textsClean } from './texts-clean.js';
import { titlesInBoth } from './titles-in-both.js';
import { validityTold } from './validity-told.js';

/** Every check of the linter; a new one is a file and a line here. */
export const checks: Readonly<Record<string, Check>> = {
  'is a valid framework': schemaValid,
  'is pure data': pureData,
  'has one name': namesAgree,
  'says where it was read': saysWhereRead,
  'adds up': sumsAgree,
  'has its codes in order': codesInOrder,
  'names its sources': sourced,
  'says how sure each figure is': figuresSure,
  'has clean texts': textsClean,
  'spells provinces alike': provincesSpeltAlike,
  'has its titles in both languages': titlesInBoth,
  'has its true status': statusTrue,
  'says when it holds': validityTold,
  'names its other editions': editionsLinked,
};
