/** Finds the code examples of a Markdown page, or of the doc comments of a source file. */
import { readFileSync } from 'node:fs';

/** One fenced block. */
export interface Block {
  /** `README.md:12`: the file and the line of the fence. */
  readonly name: string;
  /** Language and flags of the fence: `ts`, `ts setup`, `sh`, … */
  readonly info: string;
  /** The code, after that of the setup blocks of the same page. */
  readonly code: string;
  /** Where each line of the code stands: `README.md:13`. */
  readonly places: readonly string[];
}

/** The fenced blocks of a file; a `ts setup` block is put before the later `ts` blocks of its page. */
export function blocksOf(file: string, text = readFileSync(file, 'utf8')): Block[] {
  const lines = file.endsWith('.ts') ? docLines(text) : text.split('\n');
  const blocks: Block[] = [];
  const setup: { code: string[]; places: string[] } = { code: [], places: [] };
  for (let at = 0; at < lines.length; at++) {
    const [, indent, fence, info] = /^(\s*)(```+)(.*)$/.exec(lines[at]!) ?? [];
    if (indent === undefined || fence === undefined || info === undefined) continue;
    const name = `${file}:${at + 1}`;
    const code: string[] = [];
    const places: string[] = [];
    while (lines[++at]?.trim() !== fence) {
      const line = lines[at];
      if (line === undefined) throw new Error(`${name}: the block is never closed`);
      code.push(line.startsWith(indent) ? line.slice(indent.length) : line);
      places.push(`${file}:${at + 1}`);
    }
    blocks.push({
      name,
      info: info.trim(),
      code: [...setup.code, ...code].join('\n'),
      places: [...setup.places, ...places],
    });
    if (info.trim() === 'ts setup') {
      setup.code.push(...code);
      setup.places.push(...places);
    }
  }
  return blocks;
}

/** The lines of a source file, of which only the text of doc comments is left. */
function docLines(source: string): string[] {
  let inside = false;
  return source.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = true;
    const text = inside ? line.replace(/^\s*(\/\*\*|\*(?!\/)) ?/, '').replace(/\s*\*\/.*$/, '') : '';
    if (line.includes('*/')) inside = false;
    return text;
  });
}
