import ts from 'typescript';
import { nodesOf, type Source } from './sources.ts';

/**
 * The fields of every event type that the sources declare as `{ type: 'Name'; data: ... }`, in
 * the order in which they stand there. A `Basis` is left out: all conclusions carry it.
 */
export function eventFields(sources: readonly Source[]): Map<string, string[]> {
  const events = new Map<string, string[]>();
  for (const source of sources) {
    for (const node of nodesOf(source)) {
      if (!ts.isTypeLiteralNode(node)) continue;
      const type = literalOf(memberOf(node, 'type'));
      const data = memberOf(node, 'data');
      if (type !== null && data) events.set(type, fieldsOf(data, source));
    }
  }
  return events;
}

/** The fields of an interface, optional ones with a question mark. */
export function interfaceFields(source: Source, name: string): string[] {
  for (const node of nodesOf(source)) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) return namesOf(node.members);
  }
  throw new Error(`${source.path} declares no interface ${name}`);
}

function fieldsOf(type: ts.TypeNode, source: Source): string[] {
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((each) => fieldsOf(each, source));
  if (ts.isTypeLiteralNode(type)) return namesOf(type.members);
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  return name === 'Basis' ? [] : interfaceFields(source, name);
}

function memberOf(node: ts.TypeLiteralNode, name: string): ts.TypeNode | undefined {
  const member = node.members.find((each) => each.name?.getText() === name);
  return member && ts.isPropertySignature(member) ? member.type : undefined;
}

function literalOf(type: ts.TypeNode | undefined): string | null {
  if (!type || !ts.isLiteralTypeNode(type)) return null;
  return ts.isStringLiteral(type.literal) ? type.literal.text : null;
}

function namesOf(members: ts.NodeArray<ts.TypeElement>): string[] {
  return members.map((each) => `${each.name?.getText() ?? ''}${each.questionToken ? '?' : ''}`);
}
