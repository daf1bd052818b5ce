import type { ListedOrganisation } from "../api/models.ts";

/** An organisation with those that report to it. */
export interface Node extends ListedOrganisation {
  below: Node[];
}

/** The organisations as they report to each other; whoever reports to nobody that one sees stands at the top. */
export function treeOf(organisations: readonly ListedOrganisation[]): Node[] {
  const nodes = new Map(organisations.map((one) => [one.id, { ...one, below: [] as Node[] }]));
  const tops: Node[] = [];
  for (const node of nodes.values()) {
    const superior = node.superior === null ? undefined : nodes.get(node.superior);
    (superior?.below ?? tops).push(node);
  }
  return tops;
}

/** What remains of a tree when one looks for a name: those that have it, and the way to them. */
export function found(tree: readonly Node[], text: string): Node[] {
  const wanted = text.trim();
  if (wanted === "") return [...tree];
  return tree.flatMap((node) => {
    const below = found(node.below, wanted);
    return node.name.includes(wanted) || below.length > 0 ? [{ ...node, below }] : [];
  });
}
