import { Input } from "antd";
import { useState } from "react";
import { Filter } from "../ui/filter.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisations } from "../ui/use-organisations.ts";
import { found, treeOf } from "./tree.ts";
import { TreeView } from "./tree-view.tsx";

/** 机构管理: one's own organisation and all below it, as they report to each other today. */
export function TreePage() {
  const query = useOrganisations();
  const [text, setText] = useState("");
  return (
    <Page title="机构管理" crumbs={[]} lead="本单位及下级机构，按今天的隶属关系排列。">
      <div className="filters">
        <Filter label="按名称查找">
          {(id) => <Input id={id} value={text} onChange={(event) => setText(event.target.value)} type="search" />}
        </Filter>
      </div>
      <Loaded query={query}>
        {(items) => {
          const nodes = found(treeOf(items), text);
          if (nodes.length === 0) return <p className="empty">没有名称包含“{text}”的机构。</p>;
          return <TreeView key={text.trim() === "" ? "all" : "found"} nodes={nodes} open={text.trim() !== ""} />;
        }}
      </Loaded>
    </Page>
  );
}
