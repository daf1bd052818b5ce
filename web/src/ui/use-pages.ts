import { useInfiniteQuery } from "@tanstack/react-query";
import { useAtWork } from "./use-at-work.ts";

interface Page<T> {
  items: T[];
  next: string | null;
}

/** A list that is fetched page by page, as far as one has asked; again after a while where `again` says so. */
export function usePages<T, Whole extends Page<T> = Page<T>>(
  key: readonly unknown[],
  fetchPage: (paging: { cursor?: string }) => Promise<Whole & Page<T>>,
  again?: (items: readonly T[]) => number | false,
) {
  const atWork = useAtWork();
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state }) => (atWork && again?.(itemsOf(state.data?.pages))) || false,
  });
  return { ...query, first: query.data?.pages[0], data: query.data && itemsOf(query.data.pages) };
}

function itemsOf<T>(pages: readonly Page<T>[] = []): T[] {
  return pages.flatMap(({ items }) => items);
}

/** What `usePages` answers. */
export type Pages<T> = Omit<ReturnType<typeof usePages<T>>, "first">;
