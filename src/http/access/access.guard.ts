import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '../../access/scopes.ts';
import { allows } from '../../access/stored-key.ts';
import { HttpProblem } from '../problems/problem.ts';
import type { Callers } from './callers.ts';
import { challenge } from './callers.ts';
import type { Need } from './needs.ts';
import { NEEDS } from './needs.ts';

/** Lets through whom `@Needs` lets through; what does not say what it needs lets nobody through. */
export class AccessGuard implements CanActivate {
  readonly #callers: Callers;
  readonly #reflector: Reflector;

  constructor(callers: Callers, reflector: Reflector) {
    this.#callers = callers;
    this.#reflector = reflector;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needs = this.#needsOf(context);
    if (needs.includes('nothing')) return true;
    const caller = await this.#callers.of(context.switchToHttp().getRequest<FastifyRequest>());
    switch (caller.kind) {
      case 'local':
        return true;
      case 'stranger':
        throw caller.problem;
      case 'key':
        if (allows(caller.key, needs as readonly Scope[])) return true;
        throw missing(needs, caller.key.scopes);
    }
  }

  #needsOf(context: ExecutionContext): readonly Need[] {
    const places = [context.getHandler(), context.getClass()];
    const needs = this.#reflector.getAllAndOverride<readonly Need[] | undefined>(NEEDS, places);
    if (needs !== undefined) return needs;
    const detail = 'this path is open to nobody: its handler does not say what it needs';
    throw new HttpProblem({ status: 403, code: 'MISSING_SCOPE' }, detail);
  }
}

function missing(needs: readonly Need[], has: readonly Scope[]): HttpProblem {
  const detail = `this needs the scope ${needs.join(' or ')}, and the key has ${has.join(', ')}`;
  const headers = challenge('insufficient_scope', needs.join(' '));
  return new HttpProblem({ status: 403, code: 'MISSING_SCOPE', headers }, detail);
}
