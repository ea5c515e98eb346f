import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The `after` of the next page; null at the end. */
  readonly next: string | null;
}

/** The class of a page of such items, for the description of the interface. */
export function pageOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageAnswer implements Page<Item> {
    @ApiProperty({ type: [item], description: 'In the order of the list' })
    readonly items!: readonly Item[];

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'The `after` of the next page; null at the end',
      example: 'WyJjeWNsZXMiLCIyMDI2LTExIl0',
    })
    readonly next!: string | null;
  }
  return PageAnswer;
}

interface Slice<Item> {
  readonly limit: number;
  /** Whether an item comes after the cursor; everything does if there is none. */
  readonly isBehind: (item: Item) => boolean;
  readonly cursorOf: (item: Item) => string;
}

/** A page of a list that is at hand as a whole, in order. */
export function pageIn<Item>(
  all: readonly Item[],
  { limit, isBehind, cursorOf }: Slice<Item>,
): Page<Item> {
  const from = all.findIndex(isBehind);
  return pageFrom(from < 0 ? [] : all.slice(from, from + limit), { limit, cursorOf });
}

/** A page as it was found; one that is full is taken to have another behind it. */
export function pageFrom<Item>(
  items: readonly Item[],
  { limit, cursorOf }: Pick<Slice<Item>, 'limit' | 'cursorOf'>,
): Page<Item> {
  const last = items.at(-1);
  return { items, next: last === undefined || items.length < limit ? null : cursorOf(last) };
}
