/** Type-checks code examples as a consumer's compiler would. */
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Block } from './blocks.js';

/** What the compiler says of each block, by its name: `README.md:13: Property 'x' does not exist …`. */
export function typeErrors(blocks: readonly Block[]): Map<string, string[]> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { paths } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options;
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
    paths: paths ?? {},
  };
  const files = new Map(blocks.map((block, at) => [resolve(`docs/examples/example-${at}.ts`), block]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const codeOf = (file: string) => {
    const block = files.get(resolve(file));
    return block && `${block.code}\nexport {};\n`;
  };
  host.fileExists = (file) => files.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => codeOf(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = codeOf(file);
    return code === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, code, version, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const errors = new Map<string, string[]>();
  for (const [file, { name, places }] of files) {
    const source = program.getSourceFile(file);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    const texts = diagnostics.map(({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${places[line]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    errors.set(name, texts);
  }
  return errors;
}
