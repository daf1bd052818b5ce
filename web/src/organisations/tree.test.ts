import { describe, expect, it } from "vitest";
import type { ListedOrganisation } from "../api/models.ts";
import { found, type Node, treeOf } from "./tree.ts";

const one = (id: string, superior: string | null): ListedOrganisation => ({
  id,
  kind: "city",
  name: `${id}中心`,
  region: null,
  superior,
});
const names = (nodes: readonly Node[]): unknown[] =>
  nodes.map(({ id, below }) => (below.length > 0 ? [id, names(below)] : id));
const listed = [one("市", "省"), one("站", "市"), one("省", "部"), one("直属站", "省")];

describe("the tree of organisations", () => {
  it("follows the reporting, with those on top whose superior is out of sight", () => {
    expect(names(treeOf(listed))).toEqual([["省", [["市", ["站"]], "直属站"]]]);
    expect(names(treeOf([]))).toEqual([]);
  });

  it("shows what one looks for, and the way to it", () => {
    const tree = treeOf(listed);
    expect(names(found(tree, "直属"))).toEqual([["省", ["直属站"]]]);
    expect(names(found(tree, " "))).toEqual(names(tree));
    expect(found(tree, "没有")).toEqual([]);
  });
});
