import { App, Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Declaration } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { overlayContainer } from "../ui/overlay.ts";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatDay, formatTime } from "../ui/when.ts";
import { BodiesSections } from "./bodies-sections.tsx";
import { DeclareDialog } from "./declare-dialog.tsx";

/** 回避申报: what binds people to stations, so that they are not assigned to assess them. */
export function TiesPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="assessments.declare-tie" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const may = useMay(organisation);
  const name = useOrganisationName(organisation) ?? "";
  const [declaring, setDeclaring] = useState(false);
  const all = may("assessments.revoke-tie");
  const pages = usePages(["ties", organisation], (query) =>
    ask(api.GET("/api/organisations/{organisation}/tie-declarations", { params: { path: { organisation }, query } })),
  );
  return (
    <Page
      title="回避申报"
      lead="与鉴定所（站）有亲属、师徒等关系的人员，不被选派评估该所（站）。"
      crumbs={[[name]]}
      actions={
        <Button type="primary" onClick={() => setDeclaring(true)}>
          申报
        </Button>
      }
    >
      <PagedTable
        pages={pages}
        caption={all ? `${name}人员的申报` : "本人的申报"}
        empty="没有申报。"
        columns={[
          { title: "人员", cell: ({ person }) => person.name, short: true },
          { title: "鉴定所（站）", cell: ({ station }) => station.name ?? "—" },
          { title: "关系", cell: ({ words }) => words.zh, short: true },
          { title: "自", cell: ({ from }) => formatDay(from) },
          { title: "至", cell: ({ until }) => (until === null ? "长期" : formatDay(until)) },
          {
            title: "申报",
            cell: ({ madeBy, madeAt, revokedAt }) =>
              `${madeBy ?? "—"}，${formatTime(madeAt)}${revokedAt === null ? "" : `；${formatTime(revokedAt)}撤销`}`,
          },
          ...(all
            ? [
                {
                  title: "操作",
                  cell: (of: Declaration) => <Revoke organisation={organisation} of={of} />,
                  buttons: true as const,
                },
              ]
            : []),
        ]}
      />
      {may("assessments.keep-bodies") ? <BodiesSections organisation={organisation} /> : null}
      <DeclareDialog organisation={organisation} anybody={all} open={declaring} onClose={() => setDeclaring(false)} />
    </Page>
  );
}

/** 撤销: it binds nobody any more and stays to be read. */
function Revoke({ organisation, of }: { organisation: string; of: Declaration }) {
  const { message, modal } = App.useApp();
  const command = useCommand({
    run: () =>
      ask(
        api.POST("/api/organisations/{organisation}/tie-declarations/{declaration}/revoke", {
          params: { path: { organisation, declaration: of.id } },
        }),
      ),
    changes: [["ties", organisation]],
    done: () => void message.success("已撤销"),
  });
  if (!of.revocable) return of.revokedAt === null ? null : "已撤销";
  return (
    <>
      <Button
        loading={command.busy}
        onClick={() =>
          modal.confirm({
            title: `撤销${of.person.name}的申报`,
            content: "撤销后不再据此回避，申报记录仍保留。",
            okText: "撤销申报",
            cancelText: "取消",
            getContainer: overlayContainer,
            onOk: () => command.run(undefined),
          })
        }
      >
        撤销<span className="hidden">：{of.person.name}</span>
      </Button>
      {command.failure ? <FailureNote failure={command.failure} /> : null}
    </>
  );
}
