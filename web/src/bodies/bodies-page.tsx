import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { Filter } from "../ui/filter.tsx";
import { useMay, useMe } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { usePages } from "../ui/use-pages.ts";
import { regionName, useRegions } from "../ui/use-regions.ts";
import { AddBodyDialog } from "./add-body-dialog.tsx";

/** 系统外单位: bodies outside the tree, which everybody sees. */
export function BodiesPage() {
  const { current } = useMe();
  return (
    <Needs action="organisations.seeBodies" organisation={current.organisation.id}>
      <Content organisation={current.organisation.id} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const may = useMay(organisation);
  const regions = useRegions();
  const [adding, setAdding] = useState(false);
  const { search = "" } = useSearch({ strict: false }) as { search?: string };
  const pages = usePages(["bodies", search], (paging) =>
    ask(api.GET("/api/bodies", { params: { query: { ...paging, ...(search === "" ? {} : { search }) } } })),
  );
  return (
    <Page
      title="系统外单位"
      lead="不在隶属关系中的单位，例如考评员的工作单位。所有单位都能看到。"
      actions={
        may("organisations.createBody") ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            登记单位
          </Button>
        ) : null
      }
    >
      <Search key={search} search={search} />
      <PagedTable
        pages={pages}
        caption="系统外单位，按名称排列"
        empty={search === "" ? "尚未登记系统外单位。" : `没有名称包含“${search}”的单位。`}
        columns={[
          { title: "名称", cell: ({ name }) => name },
          { title: "所在地", cell: ({ region }) => regionName(regions, region) },
        ]}
      />
      <AddBodyDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Search({ search }: { search: string }) {
  const [text, setText] = useState(search);
  const navigate = useNavigate();
  const look = () => void navigate({ to: "/bodies", search: text.trim() === "" ? {} : { search: text.trim() } });
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <Filter label="按名称查找">
        {(id) => <Input id={id} value={text} onChange={(event) => setText(event.target.value)} type="search" />}
      </Filter>
      <Button htmlType="submit">查找</Button>
    </form>
  );
}
