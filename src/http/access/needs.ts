import type { CustomDecorator } from '@nestjs/common';
import { SetMetadata } from '@nestjs/common';
import type { Scope } from '../../access/scopes.ts';

/** What a handler asks of the key that calls it. */
export type Need = Scope | 'nothing';

export const NEEDS = Symbol('Needs');

/**
 * The scopes that allow to call a handler, or every handler of a controller: one of them is
 * enough, and `admin` always is. `nothing` is for what anybody may see, without a key. A handler's
 * own needs replace its controller's. Whatever has none is refused.
 */
export const Needs = (...needs: readonly [Need, ...Need[]]): CustomDecorator<symbol> =>
  SetMetadata(NEEDS, needs);

export const UNLIMITED = Symbol('Unlimited');

/** Exempts from the limits of requests: what machines ask of us in order to watch us. */
export const Unlimited = (): CustomDecorator<symbol> => SetMetadata(UNLIMITED, true);
