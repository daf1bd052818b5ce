import { useSearch } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatMoment } from "../ui/when.ts";
import { ActDetails } from "./act-details.tsx";
import { ChainState } from "./chain-state.tsx";
import { Filters } from "./filters.tsx";
import { useNames } from "./use-names.ts";
import { type Wanted, wantedWords } from "./wanted-words.ts";
import { whoDid } from "./who-did.ts";

/** 操作记录: who did what, when, and whether it has been sealed. */
export function AuditPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="audit.read" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const nameOf = useNames(organisation);
  const wanted = useSearch({ strict: false }) as Wanted;
  const pages = usePages(["audit", organisation, wanted], (paging) =>
    ask(
      api.GET("/api/organisations/{organisation}/audit", {
        params: { path: { organisation }, query: { ...wanted, ...paging } },
      }),
    ),
  );
  return (
    <Page title="操作记录" crumbs={[[name]]}>
      <ChainState organisation={organisation} />
      <h2>记录</h2>
      <Filters key={JSON.stringify(wanted)} organisation={organisation} wanted={wanted} />
      <PagedTable
        pages={pages}
        caption={`${name}的操作记录（${wantedWords(wanted, nameOf)}），最近的在前`}
        empty="没有符合条件的记录。"
        columns={[
          { title: "时间", cell: ({ at }) => formatMoment(at) },
          { title: "操作人", cell: ({ by }) => whoDid(by) },
          { title: "操作", cell: ({ action }) => action.words.zh },
          { title: "内容", cell: (act) => <ActDetails act={act} nameOf={nameOf} /> },
          {
            title: "封存",
            short: true,
            cell: ({ seal }) => (seal === null ? "待封存" : <span className="sealed">第{seal}号</span>),
          },
        ]}
      />
    </Page>
  );
}
