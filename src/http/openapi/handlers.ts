import type { INestApplicationContext, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Need } from '../access/needs.ts';
import { NEEDS } from '../access/needs.ts';
import { problemsOf } from './api-problems.ts';
import type { DocumentedCode } from '../problems/problem-codes.ts';

/** What the handler of an operation says of itself, for the document. */
export interface Handler {
  /** None: nobody may call it. */
  readonly needs: readonly Need[];
  readonly problems: readonly DocumentedCode[];
}

/** The handlers of all controllers, by `handlerId`. */
export function handlersOf(app: INestApplicationContext): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  for (const { controllers } of app.get(ModulesContainer, { strict: false }).values()) {
    for (const { metatype } of controllers.values()) {
      for (const [id, handler] of handlersIn(metatype as Type)) handlers.set(id, handler);
    }
  }
  return handlers;
}

export function handlerId(controller: string, method: string): string {
  const resource = controller.replace(/Controller$/, '');
  const start = resource.charAt(0).toLowerCase() + resource.slice(1);
  return start + method.charAt(0).toUpperCase() + method.slice(1);
}

function handlersIn(controller: Type): readonly (readonly [string, Handler])[] {
  const members: Record<string, { value?: unknown }> = Object.getOwnPropertyDescriptors(
    controller.prototype,
  );
  return Object.entries(members).flatMap(([name, { value }]) => {
    if (typeof value !== 'function' || value === controller) return [];
    return [[handlerId(controller.name, name), handlerOf(controller, value)] as const];
  });
}

function handlerOf(controller: Type, method: object): Handler {
  const needs = [method, controller].map(
    (each) => Reflect.getMetadata(NEEDS, each) as readonly Need[] | undefined,
  );
  return {
    needs: needs.find((each) => each !== undefined) ?? [],
    problems: [...problemsOf(controller), ...problemsOf(method)],
  };
}
