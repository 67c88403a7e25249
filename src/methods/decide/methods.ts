import type { Text } from '../../messages/text.js';
import type { Table } from '../table.js';
import { aras } from './aras.js';
import { codas } from './codas.js';
import { decideByCopeland } from './copeland.js';
import { copras } from './copras.js';
import type { Criteria, DecideOptions } from './criteria.js';
import type { Decision } from './decision.js';
import { edas } from './edas.js';
import { electre } from './electre.js';
import { mabac } from './mabac.js';
import { moora, mooraReferencePoint } from './moora.js';
import { fullMultiplicative, multimoora } from './multimoora.js';
import { promethee } from './promethee.js';
import { saw } from './saw.js';
import { spotis } from './spotis.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';
import { waspas } from './waspas.js';

/** One way of deciding between units. */
export interface DecisionMethod<O extends DecideOptions = DecideOptions> {
  readonly title: Text;
  readonly better: Decision['better'];
  /** Scores and ranks the units of a table. */
  readonly decide: (table: Table, criteria: Criteria, options: O) => Decision;
}

const method = <O extends DecideOptions>(
  en: string,
  vi: string,
  better: Decision['better'],
  decide: DecisionMethod<O>['decide'],
): DecisionMethod<O> => ({ title: { en, vi }, better, decide });

/**
 * All ways of deciding, by name, for programs that let people choose; a program that knows which one it wants imports
 * that function alone. Only `spotis` (bounds) and `electre` (thresholds) need options.
 *
 * @example
 * ```ts
 * import { decisionMethods, tableFromRows } from 'chiso/methods';
 *
 * const table = tableFromRows([[1, 2], [3, 1]]);
 * decisionMethods().topsis.decide(table, { weights: [3, 1] }, {}).ranks; // => [2, 1]
 * ```
 */
export function decisionMethods() {
  return {
    saw: method('Simple additive weighting', 'Tổng có trọng số (SAW)', 'higher', saw),
    topsis: method('TOPSIS', 'TOPSIS (gần giải pháp lý tưởng)', 'higher', topsis),
    vikor: method('VIKOR', 'VIKOR (giải pháp thỏa hiệp)', 'lower', vikor),
    promethee: method('PROMETHEE II', 'PROMETHEE II (dòng ròng)', 'higher', promethee),
    moora: method('MOORA, ratio system', 'MOORA, hệ tỷ số', 'higher', moora),
    mooraReferencePoint: method(
      'MOORA, reference point',
      'MOORA, điểm tham chiếu',
      'lower',
      mooraReferencePoint,
    ),
    fullMultiplicative: method('Full multiplicative form', 'Dạng tích đầy đủ', 'higher', fullMultiplicative),
    multimoora: method('MULTIMOORA', 'MULTIMOORA', 'higher', multimoora),
    waspas: method('WASPAS', 'WASPAS (tổng và tích có trọng số)', 'higher', waspas),
    copras: method('COPRAS', 'COPRAS (đánh giá tỷ lệ phức hợp)', 'higher', copras),
    aras: method('ARAS', 'ARAS (tỷ số so với lý tưởng)', 'higher', aras),
    edas: method('EDAS', 'EDAS (khoảng cách so với trung bình)', 'higher', edas),
    codas: method('CODAS', 'CODAS (khoảng cách tổ hợp)', 'higher', codas),
    mabac: method('MABAC', 'MABAC (khoảng cách đến vùng biên)', 'higher', mabac),
    spotis: method('SPOTIS', 'SPOTIS (khoảng cách đến lý tưởng định trước)', 'lower', spotis),
    electre: method('ELECTRE III', 'ELECTRE III (xếp trội có ngưỡng)', 'lower', electre),
    copeland: method('Copeland', 'Copeland (so sánh từng cặp)', 'higher', decideByCopeland),
  };
}
