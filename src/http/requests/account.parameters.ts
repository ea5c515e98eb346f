import { ApiProperty } from '@nestjs/swagger';
import { AccountId } from '../../commands/behaviours/fields.ts';
import { CycleName, OneLine } from './fields.ts';

/** Names an account in a path. */
export class AccountParameters {
  @ApiProperty({
    type: String,
    pattern: '^[A-Za-z0-9_-]{1,64}$',
    description: 'The account',
    example: 'alice',
  })
  @AccountId()
  readonly accountId!: string;
}

/** Names a cycle in a path. */
export class CycleParameters {
  @ApiProperty({
    type: String,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'The scoring round, YYYY-MM',
    example: '2026-11',
  })
  @CycleName()
  readonly cycle!: string;
}

/** Names an account's cycle in a path. */
export class AccountCycleParameters extends AccountParameters {
  @ApiProperty({
    type: String,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'The scoring round, YYYY-MM',
    example: '2026-11',
  })
  @CycleName()
  readonly cycle!: string;
}

/** Names a default of an account in a path. */
export class DefaultParameters extends AccountParameters {
  @ApiProperty({
    type: String,
    description: 'The key of the default, percent-encoded',
    example: 'obligation:card-2025-09',
  })
  @OneLine()
  readonly key!: string;
}
