/**
 * Ranks Vietnam's provinces: the main job, on published data.
 *
 * Reads the values of the eight main indicators that dti.gov.vn printed for the 34 provinces of 2024, scores them by the
 * framework of decision 405/QĐ-BKHCN, and sets the totals beside the published ones; then the top of 2022, with its tie.
 */
import { readFileSync } from 'node:fs';
import { rank, scoreAll } from 'chiso';
import { dtiProvince2024 } from 'chiso/frameworks/dti-province-2024';

const rows2024 = table('docs/examples/data/dti-2024-main-indicators.csv');
const codes = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

const units = rows2024.map((row) => ({
  id: row['province'] ?? '',
  inputs: Object.fromEntries(codes.map((code) => [code, { share: row[code] ?? '' }])),
}));
const board = scoreAll(dtiProvince2024, units);
const ranking = rank(board);
// As printed: the same document with one policy more. Rounding is exact, so that ties go where they should.
const printed = scoreAll({ ...dtiProvince2024, rounding: { stage: 'total', places: 4 } }, units);
const published = new Map(rows2024.map((row) => [row['province'], Number(row['total'])]));

console.log('Chuyển đổi số cấp tỉnh 2024 (DTI), 34 tỉnh, thành phố · 405/QĐ-BKHCN');
console.log(line('Hạng', 'Tỉnh, thành phố', 'DTI', 'CQS', 'KTS', 'XHS', 'công bố'));
let largest = 0;
let agree = 0;
for (const { unit, rank: place, value } of ranking.entries) {
  const { views } = board.scorecard(unit);
  const official = published.get(unit) ?? Number.NaN;
  const total = value ?? Number.NaN;
  largest = Math.max(largest, Math.abs(total - official));
  const shown = printed.scorecard(unit).total ?? Number.NaN;
  // Half a unit of the last digit: Lâm Đồng is 0.67295 exactly and may be printed either way.
  if (Math.abs(total - official) <= 0.00005 + 1e-12) agree += 1;
  const pillars = ['CQS', 'KTS', 'XHS'].map((code) => vi(views[code]?.share ?? Number.NaN));
  console.log(line(String(place), unit, vi(shown), ...pillars, vi(official)));
}

const rows2022 = table('docs/examples/data/dti-2022-totals.csv');
const top2022 = rank(rows2022.map((row) => ({ unit: row['province'] ?? '', value: row['total'] ?? null })));
console.log('\nDTI cấp tỉnh 2022, 17 hạng đầu · 922/QĐ-BTTTT');
for (const { unit, rank: place, value } of top2022.entries.slice(0, 17)) {
  console.log(`${String(place).padStart(4)}  ${unit.padEnd(22)} ${vi(value ?? Number.NaN)}`);
}
console.log(`\n2024: chênh lệch lớn nhất ${vi(largest, 5)}, ${agree}/34 khớp 4 chữ số thập phân.`);
console.log(`2024: largest difference ${largest.toFixed(5)}, ${agree} of 34 agree to four decimals.`);

/** A number the Vietnamese way. */
function vi(value: number, decimals = 4): string {
  return value.toFixed(decimals).replace('.', ',');
}

function line(place: string, name: string, ...numbers: readonly string[]): string {
  return `${place.padStart(4)}  ${name.padEnd(18)}${numbers.map((text) => text.padStart(9)).join('')}`;
}

/** Rows of a small CSV file without quotes. */
function table(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((text) =>
    Object.fromEntries(text.split(',').map((cell, place) => [names[place] ?? '', cell])),
  );
}
