import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copeland } from '../../../src/methods/aggregate/copeland.js';
import { decideByCopeland } from '../../../src/methods/index.js';
import { tableFromRows } from '../../../src/methods/table.js';

/** COINr 1.1.14 (MIT), ASEM example: normalised indicators and Copeland scores, ties decided by a tolerance. */
const lines = readFileSync(new URL('../data/agg_copeland_exact_all.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
const header = lines[0]!;
const columnOf = (code: string) => {
  const place = header.indexOf(code);
  return Float64Array.from(lines.slice(1), (line) => (line[place] === '' ? Number.NaN : Number(line[place])));
};
const groups: [string, string[]][] = [
  ['ConEcFin', ['Goods', 'Services', 'FDI', 'PRemit', 'ForPort']],
  ['Instit', ['CostImpEx', 'Tariff', 'TBTs', 'TIRcon', 'RTAs', 'Visa']],
  ['P2P', ['StMob', 'Research', 'Pat', 'CultServ', 'CultGood', 'Tourist', 'MigStock', 'Lang']],
  ['Physical', ['LPI', 'Flights', 'Ship', 'Bord', 'Elec', 'Gas', 'ConSpeed', 'Cov4G']],
  ['Political', ['Embs', 'IGOs', 'UNVote']],
  ['Environ', ['Renew', 'PrimEner', 'CO2', 'MatCon', 'Forest']],
  ['Social', ['Poverty', 'Palma', 'TertGrad', 'FreePress', 'TolMin', 'NGOs', 'CPI', 'FemLab', 'WomParl']],
  ['SusEcFin', ['PubDebt', 'PrivDebt', 'GDPGrow', 'RDExp', 'NEET']],
  ['Conn', ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P']],
  ['Sust', ['Environ', 'Social', 'SusEcFin']],
  ['Index', ['Conn', 'Sust']],
];

it.each(groups)('Copeland gives the reference scores of %s', (code, members) => {
  const columns = members.map(columnOf);
  const wanted = columnOf(code);
  const out = new Float64Array(wanted.length);
  const weights = new Float64Array(columns.length).fill(1);
  copeland(columns, weights, 0, out);
  expect([...out]).toEqual([...wanted]);
  const rows = lines.slice(1).map((_, unit) => columns.map((column) => column[unit]!));
  const { scores } = decideByCopeland(tableFromRows(rows), { weights });
  expect(scores).toEqual([...wanted]);
});
