/** PAPI and PAR INDEX: plain sums; DDCI: ranks inside groups. */
import { type Framework, rank, score, scoreAll } from 'chiso';
import { deriveFramework } from 'chiso/authoring';
import { ngheAnDdciDepartments2022, papi2011, parIndex2012 } from 'chiso/frameworks';
import { figure, type Row, read } from '../read.js';
import type { Table } from '../table.js';

const papiSource = 'papi.org.vn, as kept at github.com/mdtrinh/vietnamdata (be581b8, CC0)';

function papi(): Table {
  const rows = read('papi-2011-2016').filter((row) => row['1'] !== '');
  const codes = ['1', '2', '3', '4', '5', '6'] as const;
  const board = scoreAll(
    papi2011,
    rows.map((row) => ({
      id: `${figure(row, 'province')} ${figure(row, 'year')}`,
      inputs: Object.fromEntries(codes.map((code) => [code, figure(row, code)])),
    })),
  );
  return {
    title: 'PAPI 2011 to 2016: total as the sum of six dimensions',
    source: papiSource,
    within: 1e-9,
    rows: rows.map((row, index) => ({
      unit: board.units[index] as string,
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
    note: 'Left out are rows of the source without any dimension, whose total it gives as 0.',
  };
}

/** The greatest values of the parts are not known; any that leave room for them give the same sums. */
function papiParts(): Table {
  const stated = new Map(read('papi-2011-2016').map((row) => [`${row['province']} ${row['year']}`, row]));
  const rows = read('papi-2011-2016-parts').flatMap((row) => {
    const unit = `${figure(row, 'province')} ${figure(row, 'year')}`;
    const dropped = row['3.3'] === '' ? '3.3' : '3.4';
    const names = Object.keys(row).filter((name) => /^\d/.test(name) && name !== dropped);
    const dimensions = ['1', '2', '3', '4', '5', '6'];
    const members = (code: string) => names.filter((name) => name.startsWith(`${code}.`));
    const change = Object.fromEntries([
      ...dimensions.map((code) => [code, { direct: false, max: 10 * members(code).length }]),
      ...names.map((name) => [name, { max: 10 }]),
    ]);
    const framework = deriveFramework(papi2011 as Framework, {
      id: 'papi-2011-from-parts',
      scale: 10 * names.length,
      remove: [dropped],
      change,
    });
    const inputs = Object.fromEntries(names.map((name) => [name, figure(row, name)]));
    const card = score(framework, { id: unit, inputs });
    return dimensions.map((code) => ({
      unit: `${unit}, ${code}`,
      published: figure(stated.get(unit) as Row, code),
      computed: card.groups[code]?.points ?? null,
    }));
  });
  return {
    title: 'PAPI 2011 to 2016: each dimension as the sum of its parts',
    source: papiSource,
    within: 2.1e-6,
    rows,
    note: 'Parts and dimensions are printed with six or seven digits. The greatest values of the parts are not known; the test supplies stand-ins, which do not move the sums.',
  };
}

/** How the 100 points are shared is not known; any shares that leave room for the points give the same sums. */
function parIndex(): Table {
  const rows = read('par-index-2012');
  const framework = deriveFramework(parIndex2012, {
    id: 'par-index-2012-any-shares',
    change: { '1': { max: 60 }, '2': { max: 40 } },
  });
  const board = scoreAll(
    framework,
    rows.map((row) => ({
      id: figure(row, 'province'),
      inputs: { '1': figure(row, '1'), '2': figure(row, '2') },
    })),
  );
  return {
    title: 'PAR INDEX 2012: total as appraisal plus survey',
    source: 'results of 2012 under QĐ 1294/QĐ-BNV, two rows quoted',
    within: 1e-9,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
    note: 'The maxima of the two parts are not known; the test supplies stand-ins, which do not move the sum.',
  };
}

/** Ranks in between were not published, so the units that follow the gap are counted from the end of their group. */
function ddci(): Table {
  const rows = read('nghe-an-ddci-2022');
  const groups = ngheAnDdciDepartments2022.ranking?.groups?.map(({ code }) => code) ?? [];
  const { entries } = rank(
    rows.map((row) => ({
      unit: figure(row, 'unit'),
      value: figure(row, 'total'),
      group: groups.find((code) => code === row['group']) ?? 'districts',
    })),
  );
  return {
    title: 'DDCI Nghệ An 2022: ranks of the known rows inside their groups',
    source: 'Báo Xây dựng, October 2023 (announcement of 5/10/2023)',
    within: 0,
    rows: rows.map((row) => {
      const mine = entries.find(({ unit }) => unit === row['unit']);
      const known = entries.filter(({ group }) => group === mine?.group);
      const following = known.filter(({ rank: other }) => (other ?? 0) > (mine?.rank ?? 0)).length;
      const fromTheEnd = Number(figure(row, 'of')) - following;
      const published = figure(row, 'rank');
      const afterTheGap = Number(published) > known.length;
      return {
        unit: figure(row, 'unit'),
        published,
        computed: afterTheGap ? fromTheEnd : (mine?.rank ?? null),
      };
    }),
    note: 'Group A has 12 units (6 known), group B 11 (4 known), districts 21 (6 known). Last places are derived from the size of the group.',
  };
}

export const sums = (): readonly Table[] => [papi(), papiParts(), parIndex(), ddci()];
