import { defineFramework, describeFramework } from 'chiso';
import { dtiMinistry2022, dtiProvince2020, pci2006, unidentifiedDistrictAwareness } from 'chiso/frameworks';
import { describe, expect, test } from 'vitest';

describe('describing a framework', () => {
  test('counts groups, components and what is scored, by how', () => {
    const known = describeFramework(unidentifiedDistrictAwareness);
    expect(known).toMatchObject({
      id: 'unidentified-district-awareness',
      status: 'partial',
      level: 'district',
      decision: null,
      groups: 1,
      components: { declared: null, listed: 3 },
      rules: 3,
      scored: { byRule: 3, byText: 0, directly: 0 },
      points: { known: 4, unknown: 0 },
      scorable: true,
    });
    expect(known.missing.map(({ code, what, needed }) => [code, what, needed])).toEqual([
      ['unidentified-district-awareness', 'components', false],
      ['1', 'components', false],
    ]);
    expect(known.unknown).toBe(unidentifiedDistrictAwareness.unknown);
  });

  test('members of a group that is scored as a whole are listed, not scored, and their maxima not needed', () => {
    const known = describeFramework(dtiProvince2020);
    // Three pillars are scored; 21 main indicators and 27 components are listed under them without points.
    expect(known).toMatchObject({
      groups: 24,
      components: { declared: 108, listed: 27 },
      scored: { byRule: 0, byText: 0, directly: 3 },
      points: { known: 3, unknown: 48 },
      scorable: true,
    });
    expect(known.missing.filter(({ what }) => what === 'max')).toHaveLength(48);
    expect(known.missing.some(({ needed }) => needed)).toBe(false);
    expect(describeFramework(pci2006)).toMatchObject({ rules: 10, scored: { byRule: 0, directly: 10 } });
  });

  test('a unit type without a scale is missing, but others can be scored', () => {
    const known = describeFramework(dtiMinistry2022);
    expect(known.missing).toEqual([
      {
        code: 'without-public-services',
        what: 'scale',
        title: dtiMinistry2022.unitTypes?.['without-public-services']?.title,
        path: ['unitTypes', 'without-public-services', 'scale'],
        needed: true,
      },
    ]);
    expect(known.scorable).toBe(true);
  });

  test('every figure that is null has a row with its place, and figures are counted by how sure they are', () => {
    const known = describeFramework(
      defineFramework({
        id: 'draft',
        version: '0.1.0',
        status: 'outline',
        level: 'commune',
        title: { vi: 'Nháp' },
        scale: null,
        components: null,
        groups: [
          {
            code: '1',
            title: { vi: 'Một' },
            max: 10,
            weight: 2,
            source: 'decision',
            confidence: 'quoted',
            provenance: { weight: { confidence: 'derived', how: 'counted' } },
            indicators: [
              { code: '1.1', max: null, text: 'Có: 5 điểm', rule: { kind: 'manual' } },
              { code: '1.2', max: 5 },
            ],
          },
          {
            code: '2',
            title: { vi: 'Thông tin' },
            max: null,
            role: 'info',
            indicators: [{ code: '2.1', max: null, rule: { kind: 'info' } }],
          },
          {
            code: '3',
            title: { vi: 'Ba' },
            max: 0,
            components: null,
            indicators: [{ code: '3.1', max: 0, rule: { kind: 'info' } }],
          },
        ],
      }),
    );
    expect(known).toMatchObject({
      issuer: null,
      decision: null,
      rules: 0,
      scored: { byRule: 0, byText: 1, directly: 1 },
      // Quoted: 10. Derived: the weight. Without a word: 5, 0, 0.
      figures: { quoted: 1, derived: 1, unsourced: 3 },
      unknown: [],
      scorable: false,
    });
    expect(known.missing).toEqual([
      { code: 'draft', title: { vi: 'Nháp' }, what: 'scale', path: ['scale'], needed: true },
      { code: 'draft', title: { vi: 'Nháp' }, what: 'components', path: ['components'], needed: false },
      { code: '1.1', title: null, what: 'max', path: ['groups', 0, 'indicators', 0, 'max'], needed: true },
      { code: '2', title: { vi: 'Thông tin' }, what: 'max', path: ['groups', 1, 'max'], needed: false },
      { code: '2.1', title: null, what: 'max', path: ['groups', 1, 'indicators', 0, 'max'], needed: false },
      {
        code: '3',
        title: { vi: 'Ba' },
        what: 'components',
        path: ['groups', 2, 'components'],
        needed: false,
      },
    ]);
  });
});
