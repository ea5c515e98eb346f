import ts from 'typescript';
import { nodesOf, type Source } from './sources.ts';

/** What is written like a code and is none, and what it is. */
const NOT_CODES: ReadonlySet<string> = new Set([
  'NO_REAL_NAME', // why an account has no score
  'NO_FACTS',
  'REPAY_ONLY', // a restriction
  'ERR_INVALID_STATE', // Node's own
  'ERR_OUT_OF_RANGE',
  'Z_BUF_ERROR',
  'DEPTH_ZERO', // beginnings of codes of OpenSSL
  'SELF_SIGNED',
  'ERR_SSL',
  'ERR_TLS',
  'EAI_AGAIN', // of the look-up of names
  'LIMIT_BAL', // a column of the UCI data set
]);

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const WORD = /^[A-Z]{5,}$/;

/**
 * Every code that a user can meet: all strings written LIKE_THIS, and single words where they are
 * given as a code, in an error or as a problem's.
 */
export function codesIn(sources: readonly Source[]): Set<string> {
  const codes = new Set<string>();
  for (const source of sources) {
    for (const node of nodesOf(source)) {
      if (!ts.isStringLiteralLike(node)) continue;
      const isCode = CODE.test(node.text) || (WORD.test(node.text) && isGivenAsCode(node));
      if (isCode && !NOT_CODES.has(node.text) && !isSetting(node.text)) codes.add(node.text);
    }
  }
  return codes;
}

function isGivenAsCode(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent)) return parent.arguments?.[0] === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.name.getText() === 'code';
  }
  return ts.isArrayLiteralExpression(parent) && parent.getText().includes('UNKNOWN_FIELD');
}

function isSetting(text: string): boolean {
  return text.startsWith('ABT_') || text === 'EVENT_LOG_URL' || text === 'VIEWS_URL';
}
