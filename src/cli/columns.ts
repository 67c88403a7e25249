/** The columns of a table of units: what a framework asks for. */
import type { Framework, Group, Indicator, Input } from '../index.js';

/** One thing a unit must say. */
export interface Field {
  /** Heading: a code, "code.input", or the name of a fact. */
  readonly key: string;
  readonly title: string;
  readonly input: Input | undefined;
  /** Code of the indicator or group; none for a fact. */
  readonly code?: string;
  /** Name of the input, or of the fact; none where the code is scored directly. */
  readonly name?: string;
}

/** The fields of a framework: facts first, then codes in the order of the document. */
export function fieldsOf(framework: Framework): readonly Field[] {
  const facts = Object.entries(framework.facts ?? {}).map(
    ([name, input]): Field => ({
      key: name,
      title: (input as Input).title?.vi ?? name,
      input: input as Input,
      name,
    }),
  );
  return [...facts, ...framework.groups.flatMap(fieldsOfGroup)];
}

function fieldsOfGroup(group: Group): readonly Field[] {
  const inner = (group.groups ?? []).flatMap(fieldsOfGroup);
  const leaves = (group.indicators ?? []).flatMap(fieldsOfIndicator);
  if (inner.length > 0 || (group.indicators ?? []).length > 0) return [...inner, ...leaves];
  return group.role === 'info'
    ? []
    : [{ key: group.code, title: group.title.vi, input: undefined, code: group.code }];
}

function fieldsOfIndicator(indicator: Indicator): readonly Field[] {
  if (indicator.rule?.kind === 'info') return [];
  const inputs = Object.entries(indicator.inputs ?? {}) as [string, Input][];
  const { code } = indicator;
  const title = indicator.title?.vi ?? code;
  if (inputs.length === 0) return [{ key: code, title, input: undefined, code }];
  return inputs
    .filter(([, input]) => input.of !== 'children')
    .map(([name, input]) => ({
      key: inputs.length === 1 ? code : `${code}.${name}`,
      title:
        inputs.length === 1
          ? `${title}${input.title ? ` (${input.title.vi})` : ''}`
          : (input.title?.vi ?? name),
      input,
      code,
      name,
    }));
}

export type UnitColumn = 'id' | 'name' | 'type' | 'group';

const aliases: Readonly<Record<UnitColumn, readonly string[]>> = {
  id: ['id', 'mã', 'ma', 'mã đơn vị', 'ma don vi', 'unit', 'mã số'],
  name: ['name', 'tên', 'ten', 'tên đơn vị', 'ten don vi', 'đơn vị', 'don vi'],
  type: ['type', 'loại', 'loai', 'loại đơn vị', 'loai don vi'],
  group: ['group', 'nhóm', 'nhom', 'nhóm xếp hạng', 'nhom xep hang'],
};

/** Which column of the unit itself a heading names. */
export function unitColumn(heading: string): UnitColumn | undefined {
  const words = heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return (Object.entries(aliases) as [UnitColumn, readonly string[]][]).find(([, names]) =>
    names.includes(words),
  )?.[0];
}

/** The field a heading names: its key alone, or followed by a colon and anything. */
export function fieldOf(heading: string, fields: ReadonlyMap<string, Field>): Field | undefined {
  const text = heading.normalize('NFC').trim();
  const colon = text.indexOf(':');
  return fields.get(text) ?? (colon < 0 ? undefined : fields.get(text.slice(0, colon).trim()));
}
