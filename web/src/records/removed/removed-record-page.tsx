import type { Column, Register } from "@jianheng/domain/registers";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, ask } from "../../api/client.ts";
import type { ShownRemoved } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Needs } from "../../ui/needs.tsx";
import { Page } from "../../ui/page.tsx";
import { Part } from "../../ui/part.tsx";
import { useOrganisationName } from "../../ui/use-organisations.ts";
import { formatTime } from "../../ui/when.ts";
import { HistoryTables } from "../history/history-tables.tsx";
import { NoSuchRegister } from "../no-such-register.tsx";
import { type RecordPlace, registerPlace, registersPath, useRegister } from "../place.ts";
import { RecordFacts } from "../record-facts.tsx";
import { recordName } from "../record-name.ts";
import { ValueCell } from "../value-cell.tsx";
import { wordsOf } from "../words-of.ts";
import "../records.css";

/** A record that was removed: what it said then, who removed it, and what it said before. */
export function RemovedRecordPage() {
  const { organisation, register } = useRegister();
  const { record = "" } = useParams({ strict: false }) as { record?: string };
  return (
    <Needs action="records.see" organisation={organisation}>
      {register ? (
        <Content key={record} place={{ ...registerPlace(organisation, register), record }} register={register} />
      ) : (
        <NoSuchRegister organisation={organisation} />
      )}
    </Needs>
  );
}

function Content({ place, register }: { place: RecordPlace; register: Register }) {
  const { organisation, record } = place;
  const name = useOrganisationName(organisation) ?? "";
  const path = "/api/organisations/{organisation}/registers/{register}/removed/{record}";
  const query = useQuery({
    queryKey: ["removed-records", organisation, register.id, record],
    queryFn: () => ask(api.GET(path, { params: { path: place } })),
  });
  const { data } = query;
  const list = registersPath(organisation);
  const own = `${list}/${register.id}`;
  return (
    <Page
      title={data ? `${recordName(register, data.values)}（已删除）` : "已删除的记录"}
      crumbs={[
        ...([[name], ["台账", list], [register.words.zh, own]] as const),
        ...(data ? ([["已删除的记录", `${own}/removed`]] as const) : []),
      ]}
    >
      <Loaded query={query}>
        {(removed) => (
          <>
            <p className="lead">{removedWords(removed)}</p>
            <Part id="said" title="删除时的内容">
              <RecordFacts {...{ register }} cell={(column) => <Value {...{ organisation, column, removed }} />} />
            </Part>
            <Part id="history" title="修改记录">
              <HistoryTables {...{ register }} record={removed} />
            </Part>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** People are a click away; a record that it named may be gone as well. */
function Value({ organisation, column, removed }: { organisation: string; column: Column; removed: ShownRemoved }) {
  const value = removed.values[column.id];
  if (column.type.kind !== "record") return <ValueCell {...{ organisation, column, value }} />;
  return wordsOf(column, value) || <span className="soft">—</span>;
}

function removedWords({ enteredBy, enteredAt, removedBy, removedAt, reason }: ShownRemoved): string {
  const entered = `${enteredBy === null ? "" : `由${enteredBy}`}于${formatTime(enteredAt)}登记`;
  return `${entered}，由${removedBy ?? "系统"}于${formatTime(removedAt)}删除，原因：${reason ?? "未填写"}。`;
}
