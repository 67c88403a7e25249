/** What a framework asks of a unit, one source for forms and for tables. */
import type { Framework, Group, Indicator, Input } from '../framework/model.js';
import type { Exact, Title } from '../framework/notation.js';
import { membersOf } from '../framework/parts.js';
import { type Slot, unitPlanOf } from '../validate/unit-plan.js';

/** One thing a unit may say. */
export interface Source {
  /** Heading: a code, "code.input", "code.evidence", or the name of a fact. */
  readonly key: string;
  readonly title: Title;
  /** Title of the indicator, where this is its only input. */
  readonly only?: Title;
  readonly of: 'fact' | 'points' | 'input' | 'evidence';
  /** Code of the indicator or group; the name of a fact. */
  readonly code: string;
  /** Name of the input. */
  readonly name?: string;
  readonly input?: Input;
  /** The group or indicator; nothing for a fact. */
  readonly node?: Group | Indicator;
  /** Most points that can be typed in, where that is one number for all units. */
  readonly most?: Exact;
  /** Whether the template asks for it: not for what is only shown, nor for evidence that costs no points. */
  readonly asked: boolean;
}

/** The sources of a framework: facts first, then codes in the order of the document. */
export function sourcesOf(framework: Framework): readonly Source[] {
  const plan = unitPlanOf(framework);
  const facts = (Object.entries(framework.facts ?? {}) as [string, Input][])
    .filter(([name]) => plan.facts.has(name))
    .map(([name, input]): Source => {
      return { key: name, title: input.title ?? { vi: name }, of: 'fact', code: name, input, asked: true };
    });
  return [...facts, ...framework.groups.flatMap((group) => fieldsOfGroup(group, plan.slots, true))];
}

function fieldsOfGroup(group: Group, slots: ReadonlyMap<string, Slot>, outer: boolean): readonly Source[] {
  const asked = outer && group.role !== 'info';
  const { code, title } = group;
  if (slots.has(code)) return [pointsField(group, title, asked)];
  return membersOf(group).flatMap((member) =>
    member.kind === 'group'
      ? fieldsOfGroup(member.node, slots, asked)
      : fieldsOfIndicator(member.node, slots, asked),
  );
}

function fieldsOfIndicator(
  indicator: Indicator,
  slots: ReadonlyMap<string, Slot>,
  outer: boolean,
): readonly Source[] {
  const { code, evidence } = indicator;
  // Every indicator that is not inside a group scored directly has a slot, and those are not looked at.
  const slot = slots.get(code) as Slot;
  const title = indicator.title ?? { vi: code };
  const asked = outer && indicator.rule?.kind !== 'info';
  const inputs = (Object.entries(indicator.inputs ?? {}) as [string, Input][])
    .filter(([name]) => slot.fields.has(name))
    .map(([name, input], _, { length }): Source => {
      const single = length === 1 && slot.names.length === 1;
      const heading = single ? withInput(title, input) : (input.title ?? { vi: name });
      return {
        key: single ? code : `${code}.${name}`,
        title: heading,
        ...(single && { only: title }),
        of: 'input',
        code,
        node: indicator,
        name,
        input,
        asked,
      };
    });
  return [
    ...(slot.points ? [pointsField(indicator, title, asked)] : []),
    ...inputs,
    ...(evidence
      ? [
          {
            key: `${code}.evidence`,
            title: evidenceTitle(evidence.text),
            of: 'evidence',
            code,
            node: indicator,
            asked: asked && evidence.required === 'zero',
          } as const,
        ]
      : []),
  ];
}

function pointsField(node: Group | Indicator, title: Title, asked: boolean): Source {
  const { code, max, maxFor } = node;
  const open = maxFor !== undefined || ('mayExceed' in node && node.mayExceed === true);
  return { key: code, title, of: 'points', code, node, asked, ...(max !== null && !open && { most: max }) };
}

function withInput(title: Title, { title: inner }: Input): Title {
  if (!inner || inner.vi === title.vi) return title;
  const en = title.en && inner.en ? { en: `${title.en} (${inner.en})` } : {};
  return { vi: `${title.vi} (${inner.vi})`, ...en };
}

function evidenceTitle(text: string | undefined): Title {
  const more = text === undefined ? '' : `: ${text}`;
  return { vi: `Tài liệu kiểm chứng${more}`, en: `Evidence${more}` };
}
