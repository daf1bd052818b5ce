import type { ListedOrganisation } from "../../api/models.ts";

/** The offices below one, at any depth; stations are none. */
export function officesBelow<One extends Pick<ListedOrganisation, "id" | "kind" | "superior">>(
  all: readonly One[],
  office: string,
): One[] {
  const superiors = new Map(all.map(({ id, superior }) => [id, superior]));
  const isBelow = (id: string | null | undefined): boolean =>
    id !== null && id !== undefined && (id === office || isBelow(superiors.get(id)));
  return all.filter(({ kind, superior }) => kind !== "station" && kind !== "body" && isBelow(superior));
}
