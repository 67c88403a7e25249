/** Whoever looks up a public name finds what it is, and for whatever can be called an example that was run. */

import ts from 'typescript';
import { expect, test } from 'vitest';
import { sources } from '../entries.js';

const program = ts.createProgram(sources, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

test.each(sources)('every name of %s is described, and every value has an example', (entry) => {
  const file = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
  const names = checker.getExportsOfModule(file as ts.Symbol).map((name) => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    return {
      name: name.name,
      described: symbol.getDocumentationComment(checker).length > 0,
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
      example: symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'),
    };
  });
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(({ described }) => !described).map(({ name }) => name)).toEqual([]);
  expect(names.filter(({ isValue, example }) => isValue && !example).map(({ name }) => name)).toEqual([]);
});
