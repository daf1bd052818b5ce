import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { findPeople } from "../ui/find-people.ts";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { AddDialog } from "./add-dialog.tsx";
import { SearchPeople } from "./search-people.tsx";
import { usePeopleSearch } from "./use-people-search.ts";

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
  const { search, look } = usePeopleSearch(organisation);
  const pages = usePages(["people", organisation, search], (paging) => findPeople({ organisation, search, paging }));
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
      <SearchPeople search={search} onLook={look} />
      <PagedTable
        pages={pages}
        caption={`${name}的人员`}
        empty={
          search === "" ? "尚未登记人员。" : `没有找到“${search}”。可按姓名查找，或输入完整的公民身份号码或手机号码。`
        }
        columns={[
          {
            title: "姓名",
            short: true,
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
