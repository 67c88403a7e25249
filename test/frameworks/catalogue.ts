/** The catalogue of frameworks, written from the presets themselves. */
import { describeFramework } from '../../src/framework/describe.js';
import type { Preset } from './lint/finding.js';

const head = `# Catalogue of frameworks

Every framework that comes with the library, with what is known of it. Import one with
\`import { dtiProvince2022 } from 'chiso/frameworks/dti-province-2022'\`, or read the same document as JSON at
\`chiso/frameworks/dti-province-2022.json\`.

- **complete**: everything is known and checked. **partial**: it can be scored, as far as it is known. **outline**: figures
  are missing; scoring it is an error that lists them, and \`deriveFramework\` fills them in.
- Components are listed of those the decision counts ("?" where it is not known how many).
- Rules are the indicators with an encoded rule; everything else is scored by hand or as a whole.

This page is written by \`vitest run test/frameworks -u\`: it is never typed.
`;

/** Headings of the folders, in the order of the page. */
const folders: Readonly<Record<string, string>> = {
  models: 'Models to start from, written by chiso and of no decision',
  national: 'National',
  'dong-nai': 'Đồng Nai',
  'nghe-an': 'Nghệ An',
  'binh-dinh': 'Bình Định',
  'thai-nguyen': 'Thái Nguyên',
  siblings: 'Sibling indices',
  fragments: 'Fragments of real decisions, to learn from',
};

export function catalogue(presets: readonly Preset[]): string {
  const found = new Set(presets.map(folderOf));
  for (const folder of found) {
    if (!Object.hasOwn(folders, folder)) {
      throw new Error(
        `frameworks/${folder} has no heading: add it to the folders in test/frameworks/catalogue.ts`,
      );
    }
  }
  const order = Object.keys(folders).filter((folder) => found.has(folder));
  const sections = order.map((folder) => {
    const rows = presets.filter((preset) => folderOf(preset) === folder).map(row);
    return [
      `## ${folders[folder]}\n`,
      '| Framework | Level | Issuer | Groups | Components | Rules | Status | Missing |',
      '| --- | --- | --- | ---: | ---: | ---: | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${head}\n${sections.join('\n\n')}\n`;
}

function folderOf({ path }: Preset): string {
  return path.split('/')[0] ?? '';
}

function row({ framework }: Preset): string {
  const known = describeFramework(framework);
  const { listed, declared } = known.components;
  return cells(
    `[${known.id}](frameworks/${known.id}.md)<br>${known.title.en}`,
    known.level,
    [known.issuer, known.decision].filter((text) => text !== null).join(', '),
    known.groups,
    `${listed} of ${declared ?? '?'}`,
    known.rules,
    known.status,
    missingIn(framework),
  );
}

/** What is missing, counted: what scoring needs first. */
function missingIn(framework: Preset['framework']): string {
  const { missing, components } = describeFramework(framework);
  const needed = missing.filter((each) => each.needed);
  const counts = missing.filter(({ what, code }) => what === 'components' && code !== framework.id).length;
  const names = components.declared === null ? 0 : components.declared - components.listed;
  const texts = [
    needed.length > 0
      ? `**${needed.length} ${needed.length === 1 ? 'figure' : 'figures'} to score with**`
      : '',
    names > 0 ? `${names} ${names === 1 ? 'component' : 'components'}` : '',
    counts > 0 ? `component ${counts === 1 ? 'count of 1 group' : `counts of ${counts} groups`}` : '',
  ].filter((text) => text !== '');
  return texts.length > 0 ? texts.join('; ') : (framework.unknown ?? []).length > 0 ? 'see the page' : '';
}

export function cells(...values: readonly (string | number)[]): string {
  return `| ${values.map((value) => String(value).replaceAll('|', '\\|')).join(' | ')} |`;
}
