import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { Filter } from "../ui/filter.tsx";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { AddDialog } from "./add-dialog.tsx";

/** 人员管理: the people of an organisation. */
export function PeoplePage() {
  const organisation = useOrganisation();
  return (
    <Needs action="people.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const may = useMay(organisation);
  const [adding, setAdding] = useState(false);
  const { search = "" } = useSearch({ strict: false }) as { search?: string };
  const pages = usePages(["people", organisation, search], (paging) =>
    ask(
      api.GET("/api/organisations/{organisation}/people", {
        params: { path: { organisation }, query: { ...paging, ...(search === "" ? {} : { search }) } },
      }),
    ),
  );
  return (
    <Page
      title="人员管理"
      crumbs={[[name]]}
      actions={
        may("people.register") ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            登记人员
          </Button>
        ) : null
      }
    >
      <Search organisation={organisation} search={search} />
      <PagedTable
        pages={pages}
        caption={`${name}的人员`}
        empty={search === "" ? "尚未登记人员。" : `没有找到“${search}”。可按姓名查找，或输入完整的公民身份号码。`}
        columns={[
          {
            title: "姓名",
            cell: (one) => (
              <Link to="/organisations/$organisation/people/$person" params={{ organisation, person: one.id }}>
                {one.name}
              </Link>
            ),
          },
          { title: "公民身份号码", cell: ({ residentId }) => residentId },
          { title: "手机号码", cell: ({ mobile }) => mobile ?? "未登记" },
          { title: "岗位", cell: ({ posts }) => posts.map(({ post }) => post.name).join("、") || "无任职" },
        ]}
      />
      <AddDialog organisation={organisation} open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Search({ organisation, search }: { organisation: string; search: string }) {
  const [text, setText] = useState(search);
  const navigate = useNavigate();
  const look = () => {
    const to = "/organisations/$organisation/people";
    void navigate({ to, params: { organisation }, search: text.trim() === "" ? {} : { search: text.trim() } });
  };
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <Filter label="姓名或公民身份号码">
        {(id) => <Input id={id} value={text} onChange={(event) => setText(event.target.value)} type="search" />}
      </Filter>
      <Button htmlType="submit">查找</Button>
    </form>
  );
}
