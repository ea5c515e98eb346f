import { STATUS_CODES } from 'node:http';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { PROBLEM_CODES } from '../problems/problem-codes.ts';

/** Swagger UI, which reads the description and asks the service itself. */
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Account behaviour tracker: HTTP interface</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="interface"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/page.js"></script>
  </body>
</html>
`;

export const DOCS_SCRIPT = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#interface',
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
});
`;

/** Where the \`type\` of every problem points to: what its code means. */
export function rejectionsPage(): string {
  const codes = Object.entries<ProblemCode>(PROBLEM_CODES).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const rows = codes.map(
    ([code, { status, meaning }]) =>
      `<dt id="${code}"><code>${code}</code> (${status} ${STATUS_CODES[status]})</dt>` +
      `<dd>${escaped(meaning)}</dd>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Codes of problems</title></head>
<body>
<h1>Codes of problems</h1>
<p>A code never changes. What is wrong with malformed input stands in <code>errors</code>.</p>
<dl>
${rows.join('\n')}
</dl>
</body>
</html>
`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}
