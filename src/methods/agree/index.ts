export { type RankAgreement, rankAgreement } from './agreement.js';
export { gammaAgreement, kendallAgreement } from './kendall.js';
export type { RankList } from './pairs.js';
export { type RankTable, type RankTableRow, rankTable } from './rank-table.js';
export { type RankShifts, rankShifts } from './shifts.js';
export { spearmanAgreement } from './spearman.js';
export { weightedSpearmanAgreement, wsAgreement } from './top-weighted.js';
