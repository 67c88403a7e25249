/** Published results reproduced from their published inputs. The data are in test/published/data, with their sources. */
import { describe, expect, test } from 'vitest';
import { report } from './report.js';
import { distance } from './table.js';
import { classes } from './tables/classes.js';
import { dti } from './tables/dti.js';
import { pci } from './tables/pci.js';
import { sums } from './tables/sums.js';
import { tai } from './tables/tai.js';

const tables = [...dti(), ...pci(), ...sums(), ...tai(), ...classes()];

describe.each(tables)('$title', ({ rows, within, apart }) => {
  test('has rows', () => expect(rows.length).toBeGreaterThan(1));
  if (apart) {
    test(`misses ${apart.rows} rows: ${apart.reason}`, () => {
      expect(rows.filter((row) => distance(row) > within)).toHaveLength(apart.rows);
    });
  } else {
    test.each(rows)('$unit: $published', (row) => {
      expect(distance(row), `computed ${row.computed}, published ${row.published}`).toBeLessThanOrEqual(
        within,
      );
    });
  }
});

test('docs/published-results.md tells these results (update it with `vitest run test/published -u`)', async () => {
  await expect(report(tables)).toMatchFileSnapshot('../../docs/published-results.md');
});
