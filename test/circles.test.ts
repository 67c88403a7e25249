/** The import graph of src: no circles of files or folders, so that every part can be read, loaded and moved by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const run = importsOf('src');

test('no file comes back to itself by what it loads', () => {
  expect(run.size).toBeGreaterThan(400);
  expect(circles(run)).toEqual([]);
});

test('no folder comes back to itself by what it loads', () => {
  expect(circles(folders(run))).toEqual([]);
});

test('the circles that are told are those there are', () => {
  const graph = (edges: Record<string, string[]>): Graph =>
    new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
  expect(circles(graph({ a: ['b'], b: ['c'], c: [] }))).toEqual([]);
  expect(circles(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b, c']);
  expect(circles(graph({ a: ['a'] }))).toEqual(['a']);
  // A folder and what stands in the folder above it are one room; two folders beside each other are two.
  expect(circles(folders(graph({ 's/a.ts': ['s/x/b.ts'], 's/x/b.ts': ['s/a.ts'] })))).toEqual([]);
  const rooms = { 's/x/b.ts': ['s/y/c.ts'], 's/y/c.ts': [], 's/y/d.ts': ['s/x/e/f.ts'], 's/x/e/f.ts': [] };
  expect(circles(folders(graph(rooms)))).toEqual(['s/x, s/y']);
});

/** The files that every file loads; types alone load nothing. */
function importsOf(root: string): Graph {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'));
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const loads = new Set<string>();
    for (const each of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
      .statements) {
      if (!ts.isImportDeclaration(each) && !ts.isExportDeclaration(each)) continue;
      const from = each.moduleSpecifier && (each.moduleSpecifier as ts.StringLiteral).text;
      if (!from?.startsWith('.')) continue;
      if (!isOfTypes(each)) loads.add(join(dirname(file), from).replace(/\.js$/, '.ts'));
    }
    graph.set(file, loads);
  }
  return graph;
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly || onlyTypes(statement.exportClause);
  const clause = statement.importClause;
  return (
    clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause?.name && onlyTypes(clause?.namedBindings))
  );
}

function onlyTypes(names: ts.Node | undefined): boolean {
  return (
    names !== undefined &&
    (ts.isNamedImports(names) || ts.isNamedExports(names)) &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Edges between folders that stand beside each other, for each folder that holds them. */
function folders(graph: Graph): Graph {
  const edges = new Map<string, Set<string>>();
  for (const [file, targets] of graph) {
    for (const target of targets) {
      const [from, to] = [dirname(file).split('/'), dirname(target).split('/')];
      const fork = from.findIndex((name, at) => name !== to[at]);
      if (fork < 0 || to[fork] === undefined) continue;
      const [one, other] = [from, to].map((path) => path.slice(0, fork + 1).join('/')) as [string, string];
      edges.set(one, (edges.get(one) ?? new Set()).add(other));
      edges.set(other, edges.get(other) ?? new Set());
    }
  }
  return edges;
}

/** Names that lead back to themselves, those of one circle together. */
function circles(graph: Graph): readonly string[] {
  const reached = new Map([...graph.keys()].map((name) => [name, reach(graph, name)]));
  const found = [...graph.keys()].flatMap((name) => {
    if (!reached.get(name)?.has(name)) return [];
    return [
      [...graph.keys()].filter((other) => reached.get(name)?.has(other) && reached.get(other)?.has(name)),
    ];
  });
  return [...new Set(found.map((names) => names.sort().join(', ')))].sort();
}

function reach(graph: Graph, start: string): ReadonlySet<string> {
  const [seen, left] = [new Set<string>(), [start]];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    for (const next of graph.get(name) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(next);
    }
  }
  return seen;
}
