import type { CanActivate, CustomDecorator, ExecutionContext } from '@nestjs/common';
import { SetMetadata } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { unknownFields } from './request.pipe.ts';

const ANY_QUERY = Symbol('AnyQuery');

/** For pages: links to them may carry a query that is nobody's business. */
export const AnyQuery = (): CustomDecorator<symbol> => SetMetadata(ANY_QUERY, true);

/**
 * Refuses every parameter of a query where the handler takes none. Where it takes one by a request
 * class, the pipe judges it.
 */
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { url, query } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!url.includes('?') || takesQuery(context)) return true;
    const names = Object.keys(query as object);
    if (names.length > 0) throw unknownFields(names);
    return true;
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const [controller, { name }] = [context.getClass(), context.getHandler()];
  if (Reflect.hasMetadata(ANY_QUERY, controller)) return true;
  const taken = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as object | undefined;
  return Object.keys(taken ?? {}).some((each) => each.startsWith(`${RouteParamtypes.QUERY}:`));
}
