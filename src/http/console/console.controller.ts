import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.ts';
import { HttpProblem } from '../problems/problem.ts';
import { AnyQuery } from '../requests/query.guard.ts';
import { readConsoleFiles } from './console-files.ts';

/** Nothing but what the service itself serves, and nothing inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page for looking. It holds no data: what it shows it asks of the API, with its key. */
@ApiExcludeController()
@Needs('nothing')
@AnyQuery()
@Controller()
export class ConsoleController {
  readonly #files = readConsoleFiles();

  @Get()
  root(@Res() reply: FastifyReply): void {
    void reply.redirect('/console/', 302);
  }

  @Get('console')
  withoutSlash(@Res() reply: FastifyReply): void {
    void reply.redirect('/console/', 302);
  }

  @Get('console/*')
  file(@Param('*') path: string, @Res() reply: FastifyReply): void {
    const name = path === '' ? 'index.html' : path;
    const file = this.#files.get(name);
    if (!file) {
      throw new HttpProblem({ status: 404, code: 'NO_SUCH_PATH' }, `Cannot GET /console/${path}`);
    }
    // Its names do not change with its contents: the browser asks each time, by ETag.
    void reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('cache-control', 'no-cache')
      .type(file.type)
      .send(file.body);
  }
}
