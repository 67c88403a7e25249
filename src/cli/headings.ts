/** The headings of a table of units: which column holds what. */
import { valuesOfTwoMeanings } from '../authoring/fit-units.js';
import { type Source, sourcesOf } from '../fields/sources.js';
import type { Framework, Issue } from '../index.js';
import { valueOfTwoMeanings } from '../messages/diff-units.js';
import { issue } from '../messages/issue.js';
import {
  unitsColumnAmbiguous,
  unitsColumnTwice,
  unitsUnknownColumn,
  unitsWithoutId,
} from '../messages/units-file.js';
import { closest } from '../rules/closest.js';
import { unguarded } from './print.js';
import { folded, namesFor } from './unit-names.js';

/** What a column holds; `left out` where that is of no use here, `doubtful` where it is a problem already. */
export type Column =
  | { readonly unit: 'id' | 'name' }
  | { readonly unit: 'type' | 'group'; readonly names: ReturnType<typeof namesFor> }
  | { readonly field: Source }
  | 'blank'
  | 'left out'
  | 'doubtful';

/** Reads the headings; `beside` is another framework the table is also for, whose columns are left out. */
export function columnsOf(
  framework: Framework,
  headings: readonly string[],
  beside: Framework | undefined,
  report: (found: Issue, index?: number) => void,
): readonly Column[] {
  const known = knownFields(framework);
  const others = beside && knownFields(beside);
  const doubtful = beside ? valuesOfTwoMeanings(framework, beside) : new Set<string>();
  const taken = new Map<string, string>();
  let strangers = 0;
  const columns = headings.map((heading, index): Column => {
    if (heading.trim() === '') return 'blank';
    const [column, ...rivals] = meaningsOf(heading, known);
    if (column === undefined) {
      if (idle.includes(folded(heading))) return 'left out';
      if (others && meaningsOf(heading, others).length > 0) return 'left out';
      strangers += 1;
      // Looking for what was meant is slow; nobody reads that many.
      const meant = strangers > 100 ? {} : probablyMeant(heading, known);
      report(issue(unitsUnknownColumn, [], { heading, ...meant }), index);
      return 'doubtful';
    }
    if (rivals.length > 0) {
      report(issue(unitsColumnAmbiguous, [], { heading, keys: [column, ...rivals].map(keyOf) }), index);
      return 'doubtful';
    }
    const key = keyOf(column);
    if (doubtful.has(key)) {
      const ids = [framework.id, (beside as Framework).id] as const;
      report(issue(valueOfTwoMeanings, [], { code: key, ids }), index);
    }
    const first = taken.get(key);
    if (first !== undefined) report(issue(unitsColumnTwice, [], { heading, first, key }), index);
    else taken.set(key, heading);
    return column;
  });
  if (!taken.has('id')) report(issue(unitsWithoutId, [], { headings: headings.slice(0, 8) }));
  return columns;
}

/** Columns that people keep for themselves. */
const idle: readonly string[] = ['stt', 'tt', 'no', 'no.', 'ghi chú', 'ghi chu', 'note', 'notes'];

type Meaning = Exclude<Column, string>;

function keyOf(meaning: Meaning): string {
  return 'unit' in meaning ? meaning.unit : meaning.field.key;
}

/** A field by its key, alone or followed by a colon and anything; else whatever has that name or title. */
function meaningsOf(heading: string, { byKey, byTitle, names }: KnownFields): readonly Meaning[] {
  const text = unguarded(heading.normalize('NFC').trim());
  const exact = byKey.get(text);
  if (exact) return [{ field: exact }];
  // Codes may hold a colon themselves.
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const field = byKey.get(text.slice(0, colon).trim());
    if (field) return [{ field }];
  }
  const unit = unitColumn(text);
  const titled = (byTitle.get(folded(text)) ?? []).map((field) => ({ field }));
  if (unit === undefined) return titled;
  const named = unit === 'type' || unit === 'group' ? { unit, names: names[unit] } : { unit };
  return [named, ...titled];
}

/** What a heading that is unknown may have meant: the inputs of its code, or the nearest key. */
function probablyMeant(
  heading: string,
  { byKey }: KnownFields,
): { readonly near?: string; readonly parts?: readonly string[] } {
  const word = heading.split(':')[0]?.trim() as string;
  const parts = [...byKey.values()].filter(({ code, of }) => of === 'input' && code === word);
  if (parts.length > 0) return { parts: parts.map(({ key }) => key) };
  const near = closest(word, byKey.keys());
  return near === undefined ? {} : { near };
}

interface KnownFields {
  readonly byKey: ReadonlyMap<string, Source>;
  readonly byTitle: ReadonlyMap<string, readonly Source[]>;
  readonly names: Readonly<Record<'type' | 'group', ReturnType<typeof namesFor>>>;
}

/** The fields of a framework, to be looked up by what stands in headings. */
function knownFields(framework: Framework): KnownFields {
  const fields = sourcesOf(framework);
  const byTitle = new Map<string, Source[]>();
  for (const field of fields) {
    if (field.of === 'evidence') continue;
    const titles = [field.title, field.only, field.input?.title].flatMap((title) => [title?.vi, title?.en]);
    for (const title of new Set(titles.flatMap((each) => (each ? [folded(each)] : []))))
      byTitle.set(title, [...(byTitle.get(title) ?? []), field]);
  }
  const names = { type: namesFor(framework, 'type'), group: namesFor(framework, 'group') };
  return { byKey: new Map(fields.map((field) => [field.key, field])), byTitle, names };
}

export type UnitColumn = 'id' | 'name' | 'type' | 'group';

const aliases: Readonly<Record<UnitColumn, readonly string[]>> = {
  id: ['id', 'mã', 'ma', 'mã đơn vị', 'ma don vi', 'unit', 'mã số', 'ma so'],
  name: ['name', 'tên', 'ten', 'tên đơn vị', 'ten don vi', 'đơn vị', 'don vi'],
  type: ['type', 'loại', 'loai', 'loại đơn vị', 'loai don vi'],
  group: ['group', 'nhóm', 'nhom', 'nhóm xếp hạng', 'nhom xep hang'],
};

/** Whether a heading names the column of ids. */
export function idColumn(heading: string): boolean {
  return unitColumn(unguarded(heading.normalize('NFC').trim())) === 'id';
}

/** Which column of the unit itself a heading names: its word alone, or followed by a colon and anything. */
function unitColumn(heading: string): UnitColumn | undefined {
  const words = folded(heading);
  const [first = ''] = words.split(':');
  return (Object.entries(aliases) as [UnitColumn, readonly string[]][]).find(
    ([, names]) => names.includes(words) || names.includes(first.trim()),
  )?.[0];
}
