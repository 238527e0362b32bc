/** A page of a list. */
export interface Page<T> {
  totalCount?: number;
  items?: T[] | null;
}

/** Where a page begins, and how many entries it has at most. */
export interface PageQuery {
  skipCount?: number;
  maxResultCount?: number;
}

const defaultPageSize = 100;

/**
 * Every entry of a list from `skipCount` on; the next page is asked for when the one before has been read. What is added or
 * removed meanwhile may be met twice or missed, as on any list that is read in pages.
 */
export async function* pages<T, Q extends PageQuery>(list: (query: Q) => Promise<Page<T>>, query: Q): AsyncGenerator<T, void, undefined> {
  const size = query.maxResultCount ?? defaultPageSize;
  let skipped = query.skipCount ?? 0;
  for (;;) {
    const { items, totalCount } = await list({ ...query, skipCount: skipped, maxResultCount: size });
    const entries = items ?? [];
    yield* entries;
    skipped += entries.length;
    if (entries.length < size || (totalCount !== undefined && skipped >= totalCount)) return;
  }
}
