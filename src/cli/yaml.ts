/** Frameworks as YAML, with what the import could not tell as comments. */
import { Document, isMap, isNode, isSeq, type YAMLMap } from 'yaml';

/** Where editors find the shape of a framework. */
export const schemaAddress = './node_modules/chiso/dist/schema.json';

/** A document as YAML; `comments` are put above the group or indicator of their code. */
export function yamlText(value: object, comments: ReadonlyMap<string, string> = new Map()): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  comment(document.contents, comments);
  document.commentBefore = ` yaml-language-server: $schema=${schemaAddress}`;
  return document.toString({ lineWidth: 0 });
}

function comment(node: unknown, comments: ReadonlyMap<string, string>): void {
  if (isSeq(node)) {
    for (const item of node.items) comment(item, comments);
    return;
  }
  if (!isMap(node)) return;
  const words = comments.get(String((node as YAMLMap).get('code') ?? ''));
  if (words !== undefined)
    node.commentBefore = words
      .split('\n')
      .map((line) => ` ${line}`)
      .join('\n');
  for (const field of ['groups', 'indicators']) {
    const members = (node as YAMLMap).get(field, true);
    if (isNode(members)) comment(members, comments);
  }
}
