import { useParams } from "@tanstack/react-router";

/** The organisation that the page lies under. */
export function useOrganisation(): string {
  const { organisation } = useParams({ strict: false }) as { organisation?: string };
  if (organisation === undefined) throw new Error("the page lies under no organisation");
  return organisation;
}
