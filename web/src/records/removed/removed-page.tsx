import type { Register } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import { api, ask } from "../../api/client.ts";
import type { RemovedRecord } from "../../api/models.ts";
import { Needs } from "../../ui/needs.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedTable } from "../../ui/table.tsx";
import { useOrganisationName } from "../../ui/use-organisations.ts";
import { usePages } from "../../ui/use-pages.ts";
import { formatTime } from "../../ui/when.ts";
import { NoSuchRegister } from "../no-such-register.tsx";
import { registerPlace, registersPath, useRegister } from "../place.ts";
import { recordName } from "../record-name.ts";

/** 已删除的记录: what was removed of a register, by whom and when; what each said is a click away. */
export function RemovedPage() {
  const { organisation, register } = useRegister();
  return (
    <Needs action="records.see" organisation={organisation}>
      {register ? (
        <Content key={`${organisation} ${register.id}`} {...{ organisation, register }} />
      ) : (
        <NoSuchRegister organisation={organisation} />
      )}
    </Needs>
  );
}

function Content({ organisation, register }: { organisation: string; register: Register }) {
  const name = useOrganisationName(organisation) ?? "";
  const place = registerPlace(organisation, register);
  const list = registersPath(organisation);
  const pages = usePages(["removed-records", organisation, register.id], (query) =>
    ask(api.GET("/api/organisations/{organisation}/registers/{register}/removed", { params: { path: place, query } })),
  );
  return (
    <Page
      title="已删除的记录"
      crumbs={[[name], ["台账", list], [register.words.zh, `${list}/${register.id}`]]}
      lead="记录删除后不再计入台账，原内容、修改记录、删除人和原因留存备查。"
    >
      <PagedTable
        pages={pages}
        caption={`${name}已删除的${register.words.zh}记录，最近删除的在前`}
        empty="没有已删除的记录。"
        columns={[
          {
            title: "记录",
            cell: (one: RemovedRecord) => (
              <Link
                to="/organisations/$organisation/registers/$register/removed/$record"
                params={{ ...place, record: one.id }}
              >
                {recordName(register, one.values)}
              </Link>
            ),
          },
          { title: "删除原因", cell: ({ reason }: RemovedRecord) => reason ?? <span className="soft">未填写</span> },
          { title: "删除时间", short: true, cell: ({ removedAt }: RemovedRecord) => formatTime(removedAt) },
          { title: "删除人", short: true, cell: ({ removedBy }: RemovedRecord) => removedBy ?? "系统" },
        ]}
      />
    </Page>
  );
}
