/** Runs a code example and compares the results it states. */
import { ChisoError } from 'chiso';
import ts from 'typescript';
import { expect } from 'vitest';
import type { Block } from './blocks.js';

const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (...args: unknown[]) => Promise<void>;

/**
 * Runs a block. `expression; // => value` must give that value, `expression; // throws code` must throw a ChisoError
 * that has an issue of that code, and `const name = expression; // => value` must give the name that value. A value may
 * go on over the next comment lines.
 *
 * @returns The number of results compared.
 */
export async function run(block: Block): Promise<number> {
  const { code, imports, claims } = instrument(block);
  const modules = new Map<string, unknown>();
  for (const name of imports) modules.set(name, await import(/* @vite-ignore */ name));
  let place = block.name;
  const tools = {
    require: (name: string) => modules.get(name),
    exports: {},
    $at: (at: string) => {
      place = at;
    },
    $same: (actual: unknown, expected: unknown, text: string) => {
      if (expected === undefined && text !== 'undefined') throw new Error(`${text} is undefined`);
      expect(actual, place).toEqual(expected);
    },
    $throws: async (action: () => unknown, issue: string) => {
      const error = await new Promise((resolve) => resolve(action())).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error, place).toBeInstanceOf(ChisoError);
      const codes = (error as ChisoError).issues.map((found) => found.code);
      expect(codes, place).toContain(issue);
    },
  };
  try {
    await new AsyncFunction(...Object.keys(tools), code)(...Object.values(tools));
  } catch (error) {
    if (error instanceof Error && !error.message.startsWith(place))
      error.message = `${place}: ${error.message}`;
    throw error;
  }
  return claims;
}

/** The block as a function body in JavaScript, with a check behind each stated result. */
function instrument({ name, code, places }: Block) {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  let claims = 0;
  const statements = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) {
      imports.push((statement.moduleSpecifier as ts.StringLiteral).text);
    }
    const place = places[file.getLineAndCharacterOfPosition(statement.getStart()).line];
    const claim = claimBehind(code, statement.end);
    if (claim !== undefined) claims++;
    return `$at(${JSON.stringify(place)});\n${withCheck(statement, claim, place)}\n`;
  });
  const stated = code.match(/\/\/ *(=>|throws )/g)?.length ?? 0;
  if (stated !== claims)
    throw new Error(`${name}: ${stated} results are stated, ${claims} of them behind a statement`);
  const { outputText } = ts.transpileModule(statements.join(''), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return { code: outputText, imports, claims };
}

interface Claim {
  readonly kind: '=>' | 'throws';
  readonly text: string;
}

/** The result stated behind a statement: on its last line, or on comment lines right below it. */
function claimBehind(code: string, end: number): Claim | undefined {
  const lines = code.slice(end).split('\n');
  const first = lines[0]?.trim() === '' ? 1 : 0;
  const [, kind, start] = /^\s*\/\/ *(=>|throws )(.*)$/.exec(lines[first] ?? '') ?? [];
  if (kind === undefined || start === undefined) return undefined;
  let text = start.trim();
  for (let at = first + 1; kind === '=>' && !isExpression(text) && /^\s*\/\//.test(lines[at] ?? ''); at++) {
    text += `\n${lines[at]?.replace(/^\s*\/\//, '')}`;
  }
  // Typed arrays are written as Node prints them.
  text = text.replace(/\b(\w+Array)(?:\(\d+\))? (\[[^\]]*\])/g, '$1.from($2)');
  return { kind: kind === '=>' ? '=>' : 'throws', text };
}

function isExpression(text: string) {
  return ts.transpileModule(`(${text});`, { reportDiagnostics: true }).diagnostics?.length === 0;
}

function withCheck(statement: ts.Statement, claim: Claim | undefined, place: string | undefined): string {
  const text = statement.getText();
  if (claim === undefined) return text;
  const expected = `(${claim.text}), ${JSON.stringify(claim.text)}`;
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText();
    if (claim.kind === '=>') return `$same((${expression}), ${expected});`;
    return `await $throws(async () => (${expression}), ${JSON.stringify(claim.text)});`;
  }
  if (ts.isVariableStatement(statement) && claim.kind === '=>') {
    const [declaration, ...others] = statement.declarationList.declarations;
    if (declaration && others.length === 0 && ts.isIdentifier(declaration.name)) {
      return `${text}\n$same(${declaration.name.text}, ${expected});`;
    }
  }
  throw new Error(`${place}: only an expression or a constant can have a result`);
}
