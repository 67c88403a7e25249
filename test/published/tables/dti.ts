/** The provincial DTI of 2020, 2022 and 2024. */
import { findByName, mergeUnits, rank, scoreAll } from 'chiso';
import { dtiProvince2020, dtiProvince2022, dtiProvince2024, provinces } from 'chiso/frameworks';
import { figure, type Row, read } from '../read.js';
import type { Table } from '../table.js';

const site = 'dti.gov.vn, as kept at github.com/Tuan04-D/opendx (57fc1f7, MIT)';

/** A unit whose main indicators are the shares printed in the table. */
function unit<C extends string>(row: Row, codes: readonly C[]) {
  const inputs = Object.fromEntries(codes.map((code) => [code, { share: figure(row, code) }]));
  return { id: figure(row, 'province'), inputs: inputs as { [code in C]: { share: string } } };
}

function idOf(
  list: readonly { id: string; name: string; spellings?: readonly string[] }[],
  name: string,
): string {
  const found = findByName(list, name);
  if (!found) throw new Error(`no province is called ${name}`);
  return found.id;
}

function totals2020(): Table {
  const rows = read('dti-2020-pillars');
  const board = scoreAll(
    dtiProvince2020,
    rows.map((row) => unit(row, ['CQS', 'KTS', 'XHS'])),
  );
  return {
    title: 'DTI 2020: total from the three pillars',
    source:
      'huggingface.co letrinhan/vn-dti-provincial, and press (Bắc Ninh, Đà Nẵng: dangcongsan.vn 585850)',
    within: 1e-4,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
    note: 'Nine of 63 provinces; the rest were not found.',
  };
}

function totals2022(): Table {
  const rows = read('dti-2022-main-indicators');
  const board = scoreAll(
    dtiProvince2022,
    rows.map((row) => unit(row, ['1', '2', '3', '4', '5', '7', '8', '9'])),
  );
  return {
    title: 'DTI 2022: total from the main indicators',
    source: `${site}; the first five rows also at https://dti.gov.vn/xep-hang-2022`,
    within: 1e-4,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
    note: 'The first and last five of 63 rows: what the source shows. Inputs are printed with four decimals.',
  };
}

function ranks2021(): Table {
  const rows = read('dti-2021-totals');
  const { ties = 'competition' } = dtiProvince2022.ranking ?? {};
  const values = rows.map((row) => ({ unit: figure(row, 'province'), value: figure(row, 'total') }));
  const places = new Map(rank(values, { ties }).entries.map((entry) => [entry.unit, entry.rank]));
  return {
    title: 'DTI 2021: first ranks from the total, ties included',
    source: 'totals: home page of dti.gov.vn; ranks: press on the announcement of the DTI 2021',
    within: 0,
    rows: rows
      .filter((row) => row['rank'] !== '')
      .map((row) => ({
        unit: figure(row, 'province'),
        published: figure(row, 'rank'),
        computed: places.get(figure(row, 'province')) ?? null,
      })),
    note: 'Totals of 17 of 63 provinces were found, those of the first 14 ranks among them; 13 ranks are told. Thanh Hóa and Vĩnh Phúc, both 0.4880, share rank 12; the next is 14.',
  };
}

function ranks2022(): Table {
  const totals = read('dti-2022-totals');
  const values = totals.map((row) => ({
    unit: idOf(provinces.before, figure(row, 'province')),
    value: figure(row, 'total'),
  }));
  const { ties = 'competition' } = dtiProvince2022.ranking ?? {};
  const places = new Map(rank(values, { ties }).entries.map((entry) => [entry.unit, entry.rank]));
  return {
    title: 'DTI 2022: rank from the total, ties included',
    source: `totals: ${site}; ranks: https://dti.gov.vn/xep-hang-2022`,
    within: 0,
    rows: read('dti-2022-ranks').map((row) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'rank'),
      computed: places.get(idOf(provinces.before, figure(row, 'province'))) ?? null,
    })),
    note: 'Thanh Hóa and Yên Bái, both 0.6350, share rank 15; the next is 17. The two tables spell provinces differently.',
  };
}

function board2024() {
  const rows = read('dti-2024-main-indicators');
  const units = rows.map((row) => unit(row, ['1', '2', '3', '4', '5', '6', '7', '8']));
  return { rows, board: scoreAll(dtiProvince2024, units) };
}

function totals2024(): Table {
  const { rows, board } = board2024();
  return {
    title: 'DTI 2024: total of the 34 provinces from the main indicators',
    source: site,
    within: 1e-4,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
    note: 'The points (of 940) are fitted to these rows, so this shows that one set of whole points fits all 34.',
  };
}

function ranks2024(): Table {
  const { rows, board } = board2024();
  const places = new Map(rank(board).entries.map((entry) => [entry.unit, entry.rank]));
  return {
    title: 'DTI 2024: rank of the 34 provinces from the main indicators',
    source: site,
    within: 0,
    rows: rows.map((row) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'rank'),
      computed: places.get(figure(row, 'province')) ?? null,
    })),
  };
}

function merger2024(): Table {
  const former = read('dti-2024-totals-63').map((row) => ({
    id: idOf(provinces.before, figure(row, 'province')),
    inputs: { total: { share: figure(row, 'total') } },
  }));
  const merged = new Map(mergeUnits(former, provinces.now).map(({ id, inputs }) => [id, inputs.total]));
  return {
    title: 'DTI 2024: the 34 provinces from the 63 before the merger',
    source: `${site}; merger: Nghị quyết 202/2025/QH15`,
    within: 1e-4,
    rows: read('dti-2024-totals-34').map((row) => {
      const total = merged.get(idOf(provinces.now, figure(row, 'province')));
      const text = typeof total === 'object' && total && 'share' in total ? String(total.share) : '';
      const [top = '', bottom = '1'] = text.split('/');
      return {
        unit: figure(row, 'province'),
        published: figure(row, 'total'),
        computed: text === '' ? null : Number(top) / Number(bottom),
      };
    }),
    note: 'The rule is the plain mean of the main indicators. Those of the 63 were not found, but the total is linear in them, so the mean of the totals is the same.',
  };
}

/** A mean over 63 provinces: each of the 34 counts as often as it had former provinces. */
function means2024(): Table {
  const { board } = board2024();
  const partsOf = (name: string) => {
    const id = idOf(provinces.now, name);
    return provinces.now.find((province) => province.id === id)?.of.length ?? 0;
  };
  const mean = (view: string) => {
    const shares = board.units.map((unit) => {
      const card = board.scorecard(unit);
      return (view === 'total' ? card.share : card.views[view]?.share) as number;
    });
    return shares.reduce((sum, share, index) => sum + share * partsOf(board.units[index] as string), 0) / 63;
  };
  return {
    title: 'DTI 2024: national means of the total and of the three pillars',
    source: `inputs: ${site}; means: press articles on the announcement of the DTI 2024 (dantri.com.vn 20251021181803153)`,
    within: 1e-4,
    rows: read('dti-2024-means').map((row) => ({
      unit: figure(row, 'view'),
      published: figure(row, 'mean'),
      computed: mean(figure(row, 'view')),
    })),
    note: 'The means are over the 63 provinces before the merger, of which the 34 are means in turn. It shows that the five main indicators of the foundation enter each pillar.',
  };
}

export const dti = (): readonly Table[] => [
  totals2020(),
  ranks2021(),
  totals2022(),
  ranks2022(),
  totals2024(),
  ranks2024(),
  merger2024(),
  means2024(),
];
