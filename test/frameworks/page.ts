/** The page of one framework, written from the preset itself. */
import { describeFramework } from '../../src/framework/describe.js';
import type { Framework, Group, Indicator, Provenance } from '../../src/framework/model.js';
import type { ClassBand } from '../../src/framework/policy.js';
import { cells } from './catalogue.js';
import type { Preset } from './lint/finding.js';

export function page({ framework, path }: Preset): string {
  return [
    `# ${framework.title.en}`,
    `**Today:** ${useOf(framework)}`,
    `**${framework.title.vi}**\n\n\`${framework.id}\` ${framework.version}, ${framework.status}. English by ${framework.englishBy}. [Source of this page](../../frameworks/${path}); [all frameworks](../catalogue.md).`,
    facts(framework),
    ...(framework.note ? [framework.note] : []),
    '## Groups and indicators',
    parts(framework),
    ...notes(framework),
    ...views(framework),
    ...classes(framework),
    ...missing(framework),
    '## Where it was read',
    sources(framework),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What can be done with a framework as far as it is known, in one line. */
export function useOf(framework: Framework): string {
  const { scorable, components, scored } = describeFramework(framework);
  const { id } = framework;
  if (id.startsWith('model-'))
    return `score with it, or make your own from it: \`npx chiso derive ${id} changes.yaml\`. It is a model written by chiso, of no decision.`;
  if (!scorable)
    return 'read it; to score, read the annex of the decision with `npx chiso import annex.csv --id your-id`.';
  const unlisted = components.declared !== null && components.listed < components.declared;
  if (framework.status === 'complete') return 'score it: everything is known.';
  if (unlisted && scored.directly > 0) return 'score its main indicators (points typed in or measured).';
  return 'score what is listed; see below what is missing.';
}

function facts(framework: Framework): string {
  const { decision, validity, components } = framework;
  const years = [
    validity?.years?.join(', '),
    validity?.from && `from ${validity.from}`,
    validity?.to && `to ${validity.to}`,
  ];
  const known = describeFramework(framework);
  return [
    '| | |',
    '| --- | --- |',
    cells('Scores', framework.level),
    cells(
      'Decision',
      [decision?.number, decision?.issuer, decision?.issuedOn].filter((text) => text).join(', '),
    ),
    ...(decision?.title ? [cells('Title of the decision', decision.title.vi)] : []),
    ...(validity ? [cells('Valid', years.filter((text) => text).join(' '))] : []),
    ...(framework.replaces ? [cells('Replaces', link(framework.replaces))] : []),
    ...(framework.replacedBy ? [cells('Replaced by', link(framework.replacedBy))] : []),
    cells('Scale', figure(framework, 'scale', framework.scale)),
    ...(framework.convertTo === undefined ? [] : [cells('Published out of', framework.convertTo)]),
    cells('Components', `${known.components.listed} listed of ${components ?? '?'}`),
    cells(
      'Scored',
      `${known.scored.byRule} by rule, ${known.scored.byText} by hand from the text, ${known.scored.directly} directly`,
    ),
    cells('Figures', `${known.figures.quoted} quoted, ${known.figures.derived} derived`),
  ].join('\n');
}

const link = (id: string) => `[${id}](${id}.md)`;

/** A figure, with a mark where it is not quoted. */
function figure(part: Provenance & Pick<Framework, 'provenance'>, field: string, value: unknown): string {
  if (value === null || value === undefined) return '?';
  const { confidence } = part.provenance?.[field] ?? part;
  return confidence === 'derived' ? `${value} (derived)` : String(value);
}

function parts({ groups }: Framework): string {
  const lines = (node: Group & Indicator, depth: number, within: boolean): string[] => [
    cells(
      `${'&nbsp;&nbsp;'.repeat(depth)}${node.code}`,
      node.title ? `${node.title.vi}<br>${node.title.en ?? ''}` : '',
      figure(node, 'max', node.max),
      node.components ?? (node.components === null ? '?' : ''),
      within ? listed(node) : how(node),
    ),
    ...(node.indicators ?? []).flatMap((each) =>
      lines(each as Group & Indicator, depth + 1, within || node.direct === true),
    ),
    ...(node.groups ?? []).flatMap((each) =>
      lines(each as Group & Indicator, depth + 1, within || node.direct === true),
    ),
  ];
  return [
    '| Code | Name | Points | Components | Scored |',
    '| --- | --- | ---: | ---: | --- |',
    ...groups.flatMap((group) => lines(group as Group & Indicator, 0, false)),
  ].join('\n');
}

/** What is known of a member of a group that is scored as a whole. */
function listed(node: Group & Indicator): string {
  const rule = how(node);
  return rule === 'as a whole' || rule === 'from its members' ? 'listed only' : `${rule} (listed only)`;
}

function how({ role, direct, rule, target, normalize, groups, indicators }: Group & Indicator): string {
  if (role === 'info' || rule?.kind === 'info') return 'not scored';
  if (target) return `${target.direction} ${target.at}`;
  if (normalize) return normalize.method;
  if (rule) return rule.kind === 'manual' ? 'by hand' : rule.kind;
  return direct || !(groups || indicators) ? 'as a whole' : 'from its members';
}

function notes({ groups }: Framework): readonly string[] {
  const visit = (node: Group & Indicator): string[] => [
    ...(node.note ? [`- **${node.code}**: ${node.note}`] : []),
    ...[...(node.indicators ?? []), ...(node.groups ?? [])].flatMap((each) =>
      visit(each as Group & Indicator),
    ),
  ];
  const found = groups.flatMap((group) => visit(group as Group & Indicator));
  return found.length > 0 ? [found.join('\n')] : [];
}

function views(framework: Framework): readonly string[] {
  if (!framework.views) return [];
  const rows = framework.views.map((view) => {
    const provenance = framework.provenance?.[`views.${view.code}`] ?? framework.provenance?.['views'];
    const max = figure({ ...framework, ...provenance }, '', view.max);
    return cells(view.code, `${view.title.vi}<br>${view.title.en}`, view.members.join(' + '), max);
  });
  return [
    '## Views',
    ['| Code | Name | Adds up | Points |', '| --- | --- | --- | ---: |', ...rows].join('\n'),
  ];
}

function classes({ classes: known, classNames }: Framework): readonly string[] {
  const bands: readonly (Partial<ClassBand> & Pick<ClassBand, 'title'>)[] = known?.bands ?? classNames ?? [];
  if (bands.length === 0) return [];
  const names = bands.map(({ code, title, ...edges }) => {
    const told = edgeWords.flatMap(([edge, word]) =>
      edges[edge] === undefined ? [] : `${word} ${edges[edge]}`,
    );
    const range = told.length > 0 ? `, ${told.join(' ')}` : '';
    return `${code ? `${code}: ` : ''}${title.vi} (${title.en ?? '?'})${range}`;
  });
  return ['## Classes', `${names.join('; ')}.${known ? '' : ' Their edges are not known.'}`];
}

const edgeWords = [
  ['from', 'from'],
  ['above', 'above'],
  ['upTo', 'up to'],
  ['below', 'below'],
] as const;

function missing(framework: Framework): readonly string[] {
  const { missing: rows, unknown } = describeFramework(framework);
  const needed = rows.filter((each) => each.needed);
  if (needed.length + unknown.length === 0) return [];
  return [
    '## What is not known',
    [
      ...unknown.map((text) => `- ${text}`),
      ...(needed.length > 0
        ? [`- Before it can be scored: ${needed.map(({ code, what }) => `${what} of ${code}`).join(', ')}.`]
        : []),
    ].join('\n'),
  ];
}

/** Each source once, and how what is derived was worked out. */
function sources(framework: Framework): string {
  const places: (Provenance & Pick<Framework, 'provenance'>)[] = [framework, framework.decision ?? {}];
  const visit = (node: Group & Indicator): void => {
    places.push(node);
    for (const each of [...(node.indicators ?? []), ...(node.groups ?? [])]) visit(each as Group & Indicator);
  };
  for (const group of framework.groups) visit(group as Group & Indicator);
  const all = places.flatMap((place) => [place, ...Object.values(place.provenance ?? {})]);
  const read = new Set(all.flatMap(({ source }) => [source ?? []].flat()));
  const ways = new Set(all.flatMap(({ how: way }) => (way ? [way] : [])));
  return [
    ...[...read].map((source) => `- ${source}`),
    ...(ways.size > 0 ? ['\nDerived:\n', ...[...ways].map((way) => `- ${way}`)] : []),
  ].join('\n');
}
