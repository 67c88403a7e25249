/** What a form is drawn from. */
import { expect, test } from 'vitest';
import { defineFramework, type Framework, fieldsOf, validateUnits } from '../../src/index.js';

const framework: Framework = defineFramework({
  id: 'form',
  version: '1.0.0',
  status: 'complete',
  level: 'district',
  title: { vi: 'Mẫu' },
  scale: 50,
  unitTypes: {
    full: { title: { vi: 'Đủ' }, scale: 50 },
    small: { title: { vi: 'Nhỏ' }, scale: 25 },
  },
  facts: { people: { kind: 'count', title: { vi: 'Dân số', en: 'Population' }, unit: 'người' } },
  groups: [
    {
      code: '1',
      title: { vi: 'Một' },
      max: 40,
      maxFor: { small: 15 },
      na: 'drop',
      indicators: [
        {
          code: '1.1',
          title: { vi: 'Mức', en: 'Level' },
          max: 10,
          appliesTo: ['full'],
          text: 'Cao: 10 điểm',
          evidence: { required: 'zero' },
          dataSource: 'Báo cáo',
          verifiedBy: 'Sở',
          inputs: {
            level: {
              kind: 'choice',
              options: [{ value: 'high', title: { vi: 'Cao', en: 'High' } }, 'Thấp'],
            },
          },
          rule: { kind: 'choice', input: 'level', options: { high: 10, Thấp: 0 } },
        },
        {
          code: '1.2',
          title: { vi: 'Hội đồng' },
          max: 20,
          maxFor: { small: 5 },
          rule: { kind: 'manual', step: '0.5' },
        },
        { code: '1.3', title: { vi: 'Cố định' }, max: 10, rule: { kind: 'fixed', give: 10 } },
      ],
    },
    { code: '2', title: { vi: 'Hai', en: 'Two' }, max: 10 },
  ],
});

test('fields stand in the order of the document, and a fixed rule has none', () => {
  expect(fieldsOf(framework).map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    'people count',
    '1.1 choice',
    '1.1.evidence evidence',
    '1.2 points',
    '2 points',
  ]);
});

test('a field says all that a form shows, in the language asked for', () => {
  const [people, level] = fieldsOf(framework, { locale: 'en' });
  expect(people).toEqual({
    key: 'people',
    of: 'fact',
    code: 'people',
    title: 'Population',
    kind: 'count',
    unit: 'người',
    min: 0,
    asked: true,
  });
  expect(level).toEqual({
    key: '1.1',
    of: 'input',
    code: '1.1',
    input: 'level',
    title: 'Level',
    kind: 'choice',
    options: [
      { value: 'high', title: 'High' },
      { value: 'Thấp', title: 'Thấp' },
    ],
    notApplicable: 'drop',
    points: 10,
    text: 'Cao: 10 điểm',
    evidence: 'zero',
    dataSource: 'Báo cáo',
    verifiedBy: 'Sở',
    asked: true,
  });
});

test('the maximum is that of the type of unit, and unknown without one', () => {
  const council = (unitType?: string) =>
    fieldsOf(framework, unitType === undefined ? {} : { unitType }).find(({ code }) => code === '1.2');
  expect(council('small')).toMatchObject({ min: 0, max: 5, points: 5, step: '0.5' });
  expect(council('full')).toMatchObject({ max: 20, points: 20 });
  expect(council()).not.toHaveProperty('max');
  // A value at the maximum shown is taken, one above it is refused: the form and the check have one source.
  const codes = (points: number) =>
    validateUnits(framework, [{ id: 'a', type: 'small', inputs: { '1.2': points } }]).issues?.map(
      ({ code }) => code,
    ) ?? [];
  expect(codes(5)).toEqual([]);
  expect(codes(5.5)).not.toEqual([]);
});

test('what does not apply to a type of unit has no field', () => {
  expect(fieldsOf(framework, { unitType: 'small' }).map(({ key }) => key)).toEqual(['people', '1.2', '2']);
});

test('fields are plain data, the same after JSON', () => {
  const fields = fieldsOf(framework);
  expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
});

test('an unknown type or language is an error', () => {
  const code = (options: object) => {
    try {
      return fieldsOf(framework, options).length;
    } catch (error) {
      return (error as { issues: { code: string }[] }).issues.map((each) => each.code);
    }
  };
  expect(code({ unitType: 'smal' })).toEqual(['unknown-unit-type']);
  expect(code({ locale: 'fr' })).toEqual(['unknown-locale']);
});
