/** One sequence in order out of several that are: in memory for one item of each. */
export async function* merged<Item>(
  sources: readonly AsyncIterable<Item>[],
  isBefore: (one: Item, other: Item) => boolean,
): AsyncGenerator<Item> {
  const heads: { readonly item: Item; readonly rest: AsyncIterator<Item> }[] = [];
  const takeFrom = async (rest: AsyncIterator<Item>) => {
    const next = await rest.next();
    if (next.done === true) return;
    const item = next.value;
    const at = heads.findIndex((head) => isBefore(item, head.item));
    heads.splice(at < 0 ? heads.length : at, 0, { item, rest });
  };
  for (const source of sources) await takeFrom(source[Symbol.asyncIterator]());
  for (let first = heads.shift(); first; first = heads.shift()) {
    yield first.item;
    await takeFrom(first.rest);
  }
}
