import type { ViewStore } from './view-store.ts';

/** Where books and views are, as one thread can tell another. It holds secrets: never show it. */
export type ViewsSource =
  | { readonly engine: 'sqlite'; readonly file: string; readonly maxPageCount: number }
  | { readonly engine: 'postgres'; readonly url: string };

/** Opens, for writing, a store that another thread has told of. Errors as those of the engine. */
export async function openViews(source: ViewsSource): Promise<ViewStore> {
  switch (source.engine) {
    case 'sqlite': {
      const { SqliteViewStore } = await import('./sqlite.view-store.ts');
      return SqliteViewStore.open(source);
    }
    case 'postgres': {
      const { PostgresViewStore } = await import('./postgres.view-store.ts');
      return PostgresViewStore.open({ url: source.url });
    }
  }
}
