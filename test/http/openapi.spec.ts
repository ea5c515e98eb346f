import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';
import { problemOf } from '../../src/http/problems/problem-of.ts';
import { Failure } from '../../src/kernel/errors.ts';
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { PROBLEM_CODES } from '../../src/http/problems/problem-codes.ts';
import { plainRequest } from '../support/arbitrary-request.ts';
import { documentAt, tableIn } from '../support/documents.ts';
import { httpReference } from '../support/http-reference.ts';
import { descriptionOf, operationsIn, schemasIn } from '../support/openapi.ts';
import { judgeOf } from '../support/schema-judge.ts';
import { sourcesOf } from '../support/sources.ts';
import type { TemporaryService } from './temporary-service.ts';
import { temporaryService } from './temporary-service.ts';

/** Served beside the interface rather than being part of it: the console's page and its files. */
const NOT_DESCRIBED = /^GET \/(?:console(?:\/.*)?)?$/;

interface Parameter {
  readonly name: string;
  readonly schema: JsonSchema;
}

let service: TemporaryService;
let document: OpenAPIObject;

beforeAll(async () => {
  service = await temporaryService();
  document = await descriptionOf(service);
});

afterAll(() => service.close());

describe('the description of the interface', () => {
  it('is well-formed OpenAPI 3.1', async () => {
    const rules = ['struct', 'no-unresolved-refs', 'spec-components-invalid-map-name'];
    const strict = [
      ...['operation-operationId-unique', 'path-parameters-defined', 'no-identical-paths'],
      ...['no-invalid-schema-examples', 'no-invalid-media-type-examples', 'no-ambiguous-paths'],
      ...['operation-parameters-unique', 'no-enum-type-mismatch', 'operation-summary'],
    ];
    const config = await createConfig({
      rules: Object.fromEntries([...rules, ...strict].map((rule) => [rule, 'error'] as const)),
    });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    const texts = problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`);
    expect(texts).toEqual([]);
  });

  it('holds every route of every controller, and no other', async () => {
    const described = operationsIn(document).map(({ method, path }) => `${method} ${path}`);
    const routes = (await routesOfControllers()).filter((route) => !NOT_DESCRIBED.test(route));
    expect(described.sort()).toEqual(routes.sort());
  });

  it('says what each operation does, needs and answers', () => {
    const tags = new Set(document.tags?.map(({ name }) => name));
    const poor = operationsIn(document).filter(({ operation }) => {
      const { summary, security, responses, tags: own = [] } = operation;
      const answers = Object.entries(responses).filter(([status]) => status < '400');
      const isDescribed = answers.every(
        ([, answer]) => (answer as { description?: string }).description !== '',
      );
      const isTagged = own.length === 1 && tags.has(own[0] ?? '');
      return !(summary && security && isTagged && answers.length > 0 && isDescribed);
    });
    expect(poor.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('describes every field and every parameter, with an example', () => {
    const fields = schemasIn(document).flatMap(({ place, schema }) =>
      Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
        .filter(([, field]) => !isDescribed(field))
        .map(([name]) => `${place}/${name}`),
    );
    const parameters = operationsIn(document).flatMap(({ path, operation }) =>
      ((operation.parameters ?? []) as unknown as Parameter[])
        .filter((each) => !isDescribed({ ...each.schema, ...each }))
        .map(({ name }) => `${path} ${name}`),
    );
    expect([...fields, ...parameters]).toEqual([]);
  });

  it('has examples that are as the schemas say', () => {
    const judge = judgeOf(document);
    const wrong = schemasIn(document).filter(({ schema }) => {
      const examples = (schema.examples ?? []) as readonly unknown[];
      return !examples.every((example) => judge(schema)(example));
    });
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('has another id for each thing that an account may be asked for by its examples', () => {
    const asked = operationsIn(document).filter(({ path, method }) => {
      const isOfIds = path !== '/v1/accounts/{accountId}/what-if';
      return method === 'POST' && path.startsWith('/v1/accounts/') && isOfIds;
    });
    const ids = asked.map((each) => {
      const { body = '' } = plainRequest(each, document, {});
      return (JSON.parse(body) as { readonly id: string }).id;
    });
    expect(ids.length).toBe(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('tells of the headers that come with an answer, and of no others', () => {
    const headersOf = (place: string) =>
      operationsIn(document).flatMap(({ method, path, operation }) => {
        if (`${method} ${path}` !== place) return [];
        const responses = operation.responses as Record<string, { readonly headers?: object }>;
        return Object.entries(responses)
          .filter(([status]) => status < '400')
          .map(([status, { headers = {} }]) => [status, ...Object.keys(headers)].join(' '));
      });
    expect(headersOf('GET /v1/cycles/{cycle}/scores.csv')).toEqual(['200']);
    expect(headersOf('GET /v1/cycles/{cycle}')).toEqual(['200 ETag', '304']);
    expect(headersOf('POST /v1/audit/replays')).toEqual(['202 Location']);
    const opened = ['200 Location', '201 Location', '202 Location'];
    expect(headersOf('POST /v1/cycles')).toEqual(opened);
  });

  it('has one meaning for the name of each schema', () => {
    const classes = sourcesOf('src/http').flatMap(({ text }) =>
      Array.from(text.matchAll(/^export class (\w+)/gm), ([, name]) => name),
    );
    expect(classes.filter((name, at) => classes.indexOf(name) !== at)).toEqual([]);
  });

  it.each(Object.entries(PROBLEM_CODES))(
    '%s is answered with its status',
    (code, each: ProblemCode) => {
      const { status, isOurs = false } = each;
      const isTold = code !== 'INTERNAL' && !isOurs;
      expect(problemOf(new Failure(code, 'words'))).toMatchObject({ status, code });
      expect(problemOf(new Failure(code, 'words')).detail === 'words').toBe(isTold);
    },
  );
});

describe('docs/reference/http.md', () => {
  it('has every operation, with its scopes, answers and problems', () => {
    const reference = documentAt('docs/reference/http.md');
    const told = document.tags?.map(({ name }) => [name, tableIn(reference, name)] as const);
    expect(new Map(told)).toEqual(httpReference(document));
  });
});

describe('the pages of the description', () => {
  it.each([
    '/docs',
    '/docs/',
    '/docs/page.js',
    '/docs/swagger-ui.css',
    '/docs/swagger-ui-bundle.js',
  ])('%s is served, with nothing inline and nothing from elsewhere', async (path) => {
    const answer = await fetch(service.url + path);
    expect(answer.status).toBe(200);
    if (path !== '/docs') return;
    const page = await answer.text();
    expect(page.replaceAll('="data:,"', '')).not.toMatch(/style=|<style|https?:|<script>/);
    expect(page.match(/(?:src|href)="\/docs\/[^"]+"/g)).toHaveLength(3);
  });

  it('has the place that the type of every problem points to', async () => {
    const problem = (await (await fetch(`${service.url}/v1/nowhere`)).json()) as { type: string };
    const page = await (await fetch(new URL(problem.type, service.url))).text();
    expect(page).toContain(`id="${problem.type.split('#')[1]}"`);
  });
});

function isDescribed(field: JsonSchema): boolean {
  if (typeof field.$ref === 'string' || 'const' in field) return true;
  const hasExample = 'examples' in field || 'example' in field || isNested(field);
  return typeof field.description === 'string' && field.description !== '' && hasExample;
}

/** Its example is that of its parts. */
function isNested({ items, type, anyOf, oneOf, allOf }: JsonSchema): boolean {
  const item = (items ?? {}) as JsonSchema;
  return '$ref' in item || type === 'object' || [anyOf, oneOf, allOf].some(Boolean);
}

/** As the controllers' own decorators have them, whether or not anything registers them. */
async function routesOfControllers(): Promise<string[]> {
  const paths = sourcesOf('src').filter(({ path }) => path.endsWith('.controller.ts'));
  const modules = await Promise.all(
    paths.map(({ path }) => import(`../../${path}`) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((each) => Object.values(each))
    .filter((each) => typeof each === 'function' && Reflect.hasMetadata(PATH_METADATA, each))
    .flatMap((each) => routesOf(each as { prototype: object }));
}

function routesOf(controller: { prototype: object }): string[] {
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return Object.values(Object.getOwnPropertyDescriptors(controller.prototype)).flatMap((each) => {
    const handler = each.value as object | undefined;
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';
    const path = `/${prefix}/${Reflect.getMetadata(PATH_METADATA, handler) as string}`;
    const plain = path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
    return [`${method} ${plain.replace(/[:*](\w+)/g, '{$1}')}`];
  });
}
