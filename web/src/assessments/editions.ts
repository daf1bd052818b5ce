import type { Edition } from "@jianheng/domain/scoring";
import { useQuery } from "@tanstack/react-query";

/** The official editions of this build; fetched when first needed, since they are some hundred kilobytes. */
async function loadEditions(): Promise<readonly Edition[]> {
  const [{ getEdition }, { editions }] = await Promise.all([
    import("@jianheng/domain/standards"),
    import("@jianheng/standards"),
  ]);
  return Object.values(editions).map(getEdition);
}

/** The official editions that an assessment can be made by. */
export function useEditions() {
  return useQuery({
    queryKey: ["editions"],
    queryFn: loadEditions,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
}

/** An edition by the hash of its content; undefined where this build has another. */
export function findEdition(editions: readonly Edition[], hash: string): Edition | undefined {
  return editions.find((one) => one.hash === hash);
}

/** What an edition is called, with the document that issued it. */
export function editionName({ data: { name, document } }: Edition): string {
  return document.number === null ? name : `${name}（${document.number}）`;
}
