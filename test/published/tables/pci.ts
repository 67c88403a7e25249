/** PCI 2006 and the ICT composite inside PCI 2008. */
import { rank, scoreAll } from 'chiso';
import { deriveFramework } from 'chiso/authoring';
import { ictComposite2008, pci2006 } from 'chiso/frameworks';
import { figure, read } from '../read.js';
import type { Table } from '../table.js';

const workbook = (name: string) =>
  `pcivietnam.org (VCCI, USAID), ${name}, as kept at github.com/mdtrinh/vietnamdata (be581b8, CC0)`;

function board2006() {
  const rows = read('pci-2006-sub-indices');
  const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
  const board = scoreAll(
    pci2006,
    rows.map((row) => ({
      id: figure(row, 'province'),
      inputs: Object.fromEntries(codes.map((code) => [code, { share: `${figure(row, code)}/10` }])),
    })),
  );
  return { rows, board };
}

function ranks2006(): Table {
  const { rows, board } = board2006();
  const places = new Map(rank(board).entries.map((entry) => [entry.unit, entry.rank]));
  return {
    title: 'PCI 2006: rank from the ten sub-indices',
    source: workbook('PCI_2006.xls'),
    within: 0,
    rows: rows.map((row) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'rank'),
      computed: places.get(figure(row, 'province')) ?? null,
    })),
  };
}

function totals2006(): Table {
  const { rows, board } = board2006();
  return {
    title: 'PCI 2006: index from the ten sub-indices',
    source: workbook('PCI_2006.xls'),
    within: 1e-5,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
  };
}

/** A sub-index, 1 to 10, from its indicators: ten times the share of its group. */
function subIndex(code: '8' | '9', name: string, indicators: readonly string[]): Table {
  const fromIndicators = deriveFramework(pci2006, {
    id: `pci-2006-${code}`,
    change: { [code]: { direct: false } },
  });
  const rows = read(`pci-2006-sub-index-${code}`);
  const board = scoreAll(
    fromIndicators,
    rows.map((row) => ({
      id: figure(row, 'province'),
      inputs: Object.fromEntries(indicators.map((indicator) => [indicator, figure(row, indicator)])),
    })),
  );
  return {
    title: `PCI 2006: sub-index ${code} (${name}) from its indicators`,
    source: workbook('PCI_2006.xls'),
    within: 1e-9,
    rows: rows.map((row) => {
      const share = board.scorecard(figure(row, 'province')).groups[code]?.share;
      return {
        unit: figure(row, 'province'),
        published: figure(row, code),
        computed: share === undefined || share === null ? null : share * 10,
      };
    }),
  };
}

function ict2008(): Table {
  const rows = read('ict-composite-2008');
  const codes = ['1.1', '1.2', '1.3', '1.4', '1.5'] as const;
  const board = scoreAll(
    ictComposite2008,
    rows.map((row) => ({
      id: figure(row, 'province'),
      inputs: Object.fromEntries(codes.map((code) => [code, figure(row, code)])),
    })),
  );
  return {
    title: 'ICT composite in PCI 2008 from five pillars',
    source: workbook('PCI_2008.xls'),
    within: 1e-5,
    rows: rows.map((row, index) => ({
      unit: figure(row, 'province'),
      published: figure(row, 'total'),
      computed: board.totals[index] ?? null,
    })),
  };
}

export const pci = (): readonly Table[] => [
  totals2006(),
  ranks2006(),
  subIndex('8', 'private sector development', ['8.1', '8.2', '8.3', '8.4', '8.5', '8.6']),
  subIndex('9', 'labour training', ['9.1', '9.2', '9.3', '9.4']),
  ict2008(),
];
