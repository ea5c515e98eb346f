import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from './document.ts';
import { DOCS_PAGE, DOCS_SCRIPT, rejectionsPage } from './docs-pages.ts';

/** What the page uses of Swagger UI, as it is installed. */
const SWAGGER_UI_FILES = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;

/**
 * The interface's description at /openapi.json, its page at /docs, and the codes that problems name
 * at /docs/rejections. Nothing of it comes from elsewhere and nothing stands inline, so that the
 * strictest content policy lets it be. Open to anybody: it says nothing of any account.
 */
export function serveDocument(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const serve = (path: string, type: string, content: () => string | Buffer) => {
    const once = remembered(content);
    fastify.get(path, (_request, reply) => {
      void reply.header('cache-control', 'no-cache').type(type).send(once());
    });
  };
  serve('/openapi.json', 'application/json; charset=utf-8', () =>
    JSON.stringify(openApiDocument(app)),
  );
  for (const path of ['/docs', '/docs/']) {
    serve(path, 'text/html; charset=utf-8', () => DOCS_PAGE);
  }
  serve('/docs/page.js', 'text/javascript; charset=utf-8', () => DOCS_SCRIPT);
  serve('/docs/rejections', 'text/html; charset=utf-8', rejectionsPage);
  for (const [name, type] of Object.entries(SWAGGER_UI_FILES)) {
    serve(`/docs/${name}`, type, () => readFileSync(swaggerUiFile(name)));
  }
}

/** It comes with @nestjs/swagger, which need not share it with us. */
function swaggerUiFile(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  const swagger = createRequire(resolve('@nestjs/swagger/package.json'));
  return swagger.resolve(`swagger-ui-dist/${name}`);
}

function remembered<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
