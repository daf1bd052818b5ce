import { Link } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";
import type { ChangeApplication } from "../api/models.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisations } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatTime } from "../ui/when.ts";
import { ApplicationActs } from "./application-acts.tsx";
import { stateWords, wordsOfChange } from "./change-words.ts";
import { RegisteredNow } from "./registered-now.tsx";

/** 变更登记: head, telephone, contact and address change by application; of a station, or of all below an office. */
export function ChangesPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="changes.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const { data = [] } = useOrganisations();
  const own = data.find(({ id }) => id === organisation);
  const station = own?.kind === "station";
  const pages = usePages(["changes", organisation], (query) =>
    ask(api.GET("/api/organisations/{organisation}/changes", { params: { path: { organisation }, query } })),
  );
  return (
    <Page
      title="变更登记"
      lead="负责人、联系电话、联系人、通讯地址发生变化的，提出申请，经审批机关批准后重新登记并换发许可证。"
      crumbs={own ? [[own.name]] : []}
    >
      {station ? <RegisteredNow organisation={organisation} /> : null}
      <PagedTable
        pages={pages}
        caption={station ? "变更申请" : "所辖鉴定所（站）的变更申请，最近的在前"}
        empty="没有变更申请。"
        columns={[
          ...(station ? [] : [{ title: "鉴定所（站）", cell: ({ station }: ChangeApplication) => station.name }]),
          { title: "变更事项", cell: ({ changes }: ChangeApplication) => changes.map(wordsOfChange).join("；") },
          { title: "原因", cell: ({ reason }: ChangeApplication) => reason },
          {
            title: "申请",
            cell: ({ appliedBy, appliedAt }: ChangeApplication) => `${appliedBy ?? "—"}，${formatTime(appliedAt)}`,
          },
          { title: "状态", cell: ({ state }: ChangeApplication) => stateWords[state], short: true },
          { title: "办理结果", cell: (of: ChangeApplication) => <Outcome of={of} /> },
          { title: "操作", cell: (of: ChangeApplication) => <ApplicationActs of={of} />, buttons: true },
        ]}
      />
    </Page>
  );
}

/** What came of one; one that waits and was overtaken can only be refused or withdrawn. */
function Outcome({ of: { endedAt, endedBy, answer, licence, station, stale } }: { of: ChangeApplication }) {
  if (stale) return "登记内容已另有变化，须撤回或不予批准后重新申请";
  if (endedAt === null) return "—";
  return (
    <>
      {endedBy ?? "审批机关"}，{formatTime(endedAt)}
      {answer === null ? null : <div>{answer}</div>}
      {licence === null ? null : (
        <div>
          换发许可证：
          <Link
            to="/organisations/$organisation/registers/$register/records/$record"
            params={{ organisation: station.id, register: "licence", record: licence.id }}
          >
            {licence.number}
          </Link>
        </div>
      )}
    </>
  );
}
