import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import type { Check, Finding } from './finding.js';

/** The file is one import and one literal: nothing is computed, so that any program can read it and any diff shows it. */
export const pureData: Check = ({ path, text, framework }) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const report = (node: ts.Node, message: string): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    findings.push({ place: `line ${line}`, message, hint: 'Write the value itself, a plain literal.' });
  };
  const [first, second, ...rest] = file.statements;
  if (!first || !ts.isImportDeclaration(first)) report(file, 'The file does not begin with its one import.');
  for (const node of rest) report(node, 'The file has more than one import and one export.');
  const [declaration] = second && ts.isVariableStatement(second) ? second.declarationList.declarations : [];
  const call = declaration?.initializer;
  if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'defineFramework') {
    report(second ?? file, 'The one export is not `export const name = defineFramework({ … })`.');
    return findings;
  }
  const visit = (node: ts.Node): void => {
    if (!isLiteral(node)) report(node, `“${node.getText().slice(0, 40)}” is not a literal.`);
    else ts.forEachChild(node, visit);
  };
  for (const argument of call.arguments) visit(argument);
  if (!isDeepStrictEqual(framework, JSON.parse(JSON.stringify(framework)))) {
    const hint = 'Leave out `undefined`, functions, dates and numbers that are not finite.';
    findings.push({ place: '', message: 'JSON cannot hold the document.', hint });
  }
  return findings;
};

function isLiteral(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return !ts.isComputedPropertyName(node.name);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken;
  if (ts.isIdentifier(node)) return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}
