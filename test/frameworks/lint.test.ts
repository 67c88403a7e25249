/** The linter of the presets: small checks, each with a hint, over every file in frameworks/. */
import * as exported from 'chiso/frameworks';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../src/framework/model.js';
import { checks } from './lint/checks.js';
import type { Preset } from './lint/finding.js';
import { presets } from './lint/presets.js';

describe.each(presets)('frameworks/$path', (preset) => {
  test.each(Object.entries(checks))('%s', (_, check) => {
    const findings = check(preset, presets).map(
      ({ place, message, hint }) => `${place || 'the framework'}: ${message} ${hint}`,
    );
    expect(findings).toEqual([]);
  });
});

test('every exported framework has a file', () => {
  const names = Object.entries(exported).flatMap(([name, value]) => ('groups' in value ? [name] : []));
  expect(names.sort()).toEqual(presets.map(({ name }) => name).sort());
});

describe('the linter finds', () => {
  const dti = presets.find(({ framework }) => framework.id === 'dti-province-2022') as Preset;
  const pci = presets.find(({ framework }) => framework.id === 'pci-2006') as Preset;

  /** What one check says of a preset that was changed in one place. */
  // biome-ignore lint/suspicious/noExplicitAny: the documents are broken on purpose
  function found(name: keyof typeof checks, change: (document: any) => void, preset = dti): string[] {
    const framework = structuredClone(preset.framework) as Framework;
    change(framework);
    return checks[name]!({ ...preset, framework }, presets).map(({ message }) => message);
  }
  const foundInText = (name: keyof typeof checks, change: (text: string) => string): string[] =>
    checks[name]!({ ...dti, text: change(dti.text) }, presets).map(({ message }) => message);

  test('a document that is no framework', () => {
    expect(found('is a valid framework', (document) => delete document.level)).not.toEqual([]);
  });
  test('a computed value', () => {
    const computed = foundInText('is pure data', (text) => text.replace('scale: 1000', 'scale: 10 * 100'));
    expect(computed).toEqual(['“10 * 100” is not a literal.']);
    const second = foundInText('is pure data', (text) => `${text}export const other = 1;\n`);
    expect(second).toEqual(['The file has more than one import and one export.']);
    const plain = foundInText('is pure data', (text) => text.replace('defineFramework({', 'freeze({'));
    expect(plain).toEqual(['The one export is not `export const name = defineFramework({ … })`.']);
  });
  test.each([
    ['a function', () => 1],
    ['undefined', undefined],
    ['what is not a number', Number.NaN],
    ['a date', new Date(0)],
  ])('%s, which JSON cannot hold', (_, note) => {
    expect(found('is pure data', (document) => Object.assign(document, { note }))).toEqual([
      'JSON cannot hold the document.',
    ]);
  });
  test('an id that is not the name of the file', () => {
    expect(found('has one name', (document) => Object.assign(document, { id: 'DTI 2022' }))).toEqual([
      '“DTI 2022” is not in small letters and hyphens.',
      'The file is called dti-province-2022, the framework DTI 2022.',
      'The export is called dtiProvince2022, not DTI 2022.',
    ]);
  });
  test('a file that does not say where it was read', () => {
    const silent = foundInText('says where it was read', (text) => text.replace(/^\/\/.*\n/gm, ''));
    expect(silent).toEqual(['The first comment does not say where the decision was read.']);
    const other = foundInText('says where it was read', (text) => text.replace('922/QĐ-BTTTT', '405'));
    expect(other).toEqual(['The first comment does not name the decision 922/QĐ-BTTTT.']);
  });
  test('points and components that do not add up', () => {
    expect(found('adds up', ({ groups }) => Object.assign(groups[0], { max: 90, components: 9 }))).toEqual([
      '1000 is declared, the parts add up to 990.',
      '98 is declared, the parts add up to 97.',
      '700 is declared, the parts add up to 690.',
      '650 is declared, the parts add up to 640.',
      '650 is declared, the parts add up to 640.',
    ]);
    const listed = found('adds up', ({ groups }) => Object.assign(groups[7], { components: 5 }), pci);
    expect(listed).toEqual(['6 components are listed, 5 are declared.']);
  });
  test('codes out of order, twice, or foreign to their group', () => {
    expect(found('has its codes in order', ({ groups }) => groups.reverse())).toHaveLength(8);
    expect(found('has its codes in order', ({ groups }) => Object.assign(groups[1], { code: '1' }))).toEqual([
      'The code 1 is used twice.',
    ]);
    const foreign = found(
      'has its codes in order',
      ({ groups }) => Object.assign(groups[7].indicators[5], { code: '9.6' }),
      pci,
    );
    expect(foreign).toEqual(['9.6 is in the group 8 but does not begin with 8.']);
  });
  test('a part without a source', () => {
    expect(found('names its sources', ({ groups }) => delete groups[0].source)).toEqual([
      'It is quoted from nowhere.',
    ]);
    expect(found('names its sources', ({ groups }) => Object.assign(groups[0], { source: [' '] }))).toEqual([
      'A source is empty.',
    ]);
    expect(found('names its sources', (document) => delete document.decision)).toEqual([
      'No decision is named.',
    ]);
    expect(found('names its sources', (document) => delete document.provenance.validity.how)).toEqual([
      'It is derived, but not how.',
    ]);
    expect(found('names its sources', (document) => delete document.convertTo)).toEqual([
      '“convertTo” has a provenance but is not there.',
    ]);
    expect(found('names its sources', (document) => document.views.pop())).toEqual([
      '“views.XHS” has a provenance but is not there.',
    ]);
  });
  test('a figure without a confidence', () => {
    expect(found('says how sure each figure is', ({ groups }) => delete groups[0].confidence)).toEqual([
      'It does not say how sure it is.',
      'It does not say how sure it is.',
    ]);
    const derived = found('says how sure each figure is', ({ groups }) =>
      Object.assign(groups[0], { confidence: 'derived' }),
    );
    expect(derived).toEqual(['It is derived, but not how.', 'It is derived, but not how.']);
  });
  test('letters that are not composed, and stray spaces', () => {
    const decomposed = found('has clean texts', ({ title }) =>
      Object.assign(title, { vi: title.vi.normalize('NFD') }),
    );
    expect(decomposed).toEqual(['The text is not in NFC.']);
    expect(found('has clean texts', (document) => Object.assign(document, { note: 'a  b' }))).toEqual([
      '“a  b” has stray spaces or hidden signs.',
    ]);
    expect(
      found('has clean texts', (document) => Object.assign(document, { note: 'a\u200db' })),
    ).toHaveLength(1);
    // The Icelandic letter, not the Vietnamese one.
    expect(found('has clean texts', (document) => Object.assign(document, { note: 'Ðô thị' }))).toEqual([
      '“Ð” in “Ðô thị” only looks like a Vietnamese letter.',
    ]);
  });
  test('another spelling of a province', () => {
    expect(
      found('spells provinces alike', (document) => Object.assign(document, { note: 'Ở Hoà Bình' })),
    ).toEqual(['“Hoà Bình” is spelt otherwise elsewhere.']);
    for (const name of ['Thanh Hoá', 'Nghe An', 'Bà Rịa - Vũng Tầu', 'TP HCM']) {
      const note = `Ở ${name}, năm 2022`;
      expect(
        found('spells provinces alike', (document) => Object.assign(document, { note })),
        name,
      ).toHaveLength(1);
    }
    const right = found('spells provinces alike', (document) =>
      Object.assign(document, {
        note: 'TP. Hồ Chí Minh, TP. Huế, Thừa Thiên Huế, hòa bình, Bà Rịa - Vũng Tàu',
      }),
    );
    expect(right).toEqual([]);
  });
  test('a title without its translation', () => {
    expect(found('has its titles in both languages', ({ groups }) => delete groups[0].title.en)).toEqual([
      'The title is not in English.',
    ]);
    expect(found('has its titles in both languages', (document) => delete document.englishBy)).toEqual([
      'It does not say whose English it is.',
    ]);
    const hdi = presets.find(({ framework }) => framework.id === 'hdi') as Preset;
    expect(
      found('has its titles in both languages', ({ classes }) => delete classes.bands[0].title.en, hdi),
    ).toEqual(['The title is not in English.']);
    expect(found('has its titles in both languages', ({ groups }) => delete groups[0].title)).toEqual([
      'A part has no title.',
    ]);
    expect(
      found('has its titles in both languages', ({ groups }) =>
        Object.assign(groups[0].title, { vi: 'Awareness of it' }),
      ),
    ).toEqual(['“Awareness of it” is not Vietnamese.']);
  });
  test('a framework that does not say when it holds', () => {
    expect(found('says when it holds', (document) => delete document.validity)).toEqual([
      'It does not say when it holds.',
    ]);
    expect(found('says when it holds', ({ validity }) => validity.years.reverse())).toEqual([
      'The years do not rise.',
    ]);
  });
  test('a status that is not true', () => {
    expect(
      found('has its true status', (document) => Object.assign(document, { status: 'complete' })),
    ).toEqual(['It says complete, but is partial.']);
    expect(found('has its true status', ({ groups }) => Object.assign(groups[0], { max: null }))).toEqual([
      'It says partial, but is outline.',
    ]);
    expect(found('has its true status', (document) => delete document.unknown)).toEqual([
      'It does not say what is not known.',
    ]);
    const hdi = presets.find(({ framework }) => framework.id === 'hdi') as Preset;
    expect(
      found('has its true status', ({ groups }) => Object.assign(groups[1], { components: 3 }), hdi),
    ).toEqual(['It says complete, but is partial.', 'It does not say what is not known.']);
    expect(
      found('has its true status', (document) => Object.assign(document, { status: 'partial' }), hdi),
    ).toEqual(['It says partial, but is complete.']);
  });
  test('editions that do not name each other', () => {
    const messages = ['nothing', 'pci-2006', 'dti-ministry-2020'].flatMap((replaces) =>
      found('names its other editions', (document) => Object.assign(document, { replaces })),
    );
    expect(messages).toEqual([
      'There is no framework nothing.',
      'pci-2006 does not name dti-province-2022 in turn.',
      'dti-ministry-2020 does not name dti-province-2022 in turn.',
    ]);
  });
});
