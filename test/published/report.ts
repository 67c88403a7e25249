/** The page that tells how the published tables came out. */
import { agrees, distance, type Table } from './table.js';

const head = `# Published results

Every table below was published with its inputs. The library scores the inputs with the preset of the index, and the
tests compare the outcome with what was printed, row by row. This page is written by those tests: it is never typed.

Printed inputs are rounded, and so are printed outcomes: a row can differ in its last digit without either being wrong.
"Agree" counts the rows that are the same to all printed digits.

`;

const foot = `## What does not reproduce, and what could not be tried

- PCI 2011: no set of weights gives the published index from the published sub-indices (largest difference 0.55, median
  0.20, measured on the workbooks of pcivietnam.org). \`pci-2009\` leaves 2011 out of its validity.
- PCI 2014 to 2016: the index follows from the sub-indices, but these do not follow from the indicators of the same
  year: their limits seem to be those of a base year, which were not found.
- DTI 2021 from its main indicators: totals of 17 provinces with their pillars were found, no main indicators; four
  equations for four unknowns test nothing.
- DTI 2023: not among the tables here; \`dti-province-2022\` is the set of that year too. DTI 2023 and 2024 by pillar:
  only national means and single ranks were published.
- SIPAS, EBI, ICT Index after 2008, readiness for information security: outcomes without inputs, or without weights.
`;

export function report(tables: readonly Table[]): string {
  const lines = tables.map((table, index) => {
    const agree = table.rows.filter(agrees).length;
    return `| ${index + 1} | ${table.title} | ${table.rows.length} | ${largest(table)} | ${agree} | ${table.source} |`;
  });
  const summary = [
    '| # | Table | Rows | Largest difference | Agree | Source |',
    '| ---: | --- | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
  const details = tables.map(detail).filter((text) => text !== '');
  return `${head}${summary}\n\n## Notes and rows that differ\n\n${details.join('\n\n')}\n\n${foot}`;
}

/** Ranks and classes agree or not; figures differ by so much. */
function largest({ rows, within, apart }: Table): string {
  if (within === 0) {
    const apartRows = rows.filter((row) => distance(row) > 0).length;
    return apartRows === 0 ? 'none' : `${apartRows} rows`;
  }
  const difference = Math.max(...rows.map(distance));
  if (apart || !Number.isFinite(difference)) return String(difference);
  // Below the noise of binary numbers only the order of magnitude is the same everywhere.
  return difference < 1e-12 ? 'below 1e-12' : difference.toExponential(1);
}

function detail(table: Table, index: number): string {
  const differ = table.rows.filter((row) => !agrees(row));
  const rows = differ.map(({ unit, published, computed }) => {
    const shown = typeof computed === 'number' ? Number(computed.toPrecision(12)) : computed;
    return `| ${unit} | ${published} | ${shown} |`;
  });
  const shown = rows.length > 10 ? [] : rows;
  const note = [
    ...(table.note ? [table.note] : []),
    ...(table.apart ? [`${table.apart.rows} rows differ: ${table.apart.reason}.`] : []),
    ...(rows.length > shown.length
      ? [`${rows.length} rows differ after the last digit that agrees; none by more than ${table.within}.`]
      : []),
  ];
  if (note.length === 0 && shown.length === 0) return '';
  const parts = [
    `### ${index + 1}. ${table.title}`,
    ...(note.length > 0 ? [note.join(' ')] : []),
    ...(shown.length > 0
      ? [['| Row | Published | Computed |', '| --- | ---: | ---: |', ...shown].join('\n')]
      : []),
  ];
  return parts.join('\n\n');
}
