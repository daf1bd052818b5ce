import type { Register } from "@jianheng/domain/registers";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { api, ask } from "../api/client.ts";
import { asFailure } from "../api/failure.ts";
import type { ShownRecord } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { Part } from "../ui/part.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { formatTime } from "../ui/when.ts";
import { Confirmed } from "./confirmation.tsx";
import { FixedNote } from "./fixed-note.tsx";
import { FilesLater, HistoryLater, LicenceActsLater } from "./later.tsx";
import { NoSuchRegister } from "./no-such-register.tsx";
import { type RecordPlace, registerPlace, registersPath, useRegister } from "./place.ts";
import { RecordActs } from "./record-acts.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { recordName } from "./record-name.ts";
import { useMayKeep } from "./use-registers.ts";
import { ValueCell } from "./value-cell.tsx";
import "./records.css";

/** One record: all that it says, its papers, and what it said before. A fact leads here. */
export function RecordPage() {
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
  const { organisation } = place;
  const name = useOrganisationName(organisation) ?? "";
  const mayKeep = useMayKeep(organisation, register.id);
  const path = "/api/organisations/{organisation}/registers/{register}/records/{record}";
  const query = useQuery({
    queryKey: ["record", organisation, place.record],
    queryFn: () => ask(api.GET(path, { params: { path: place } })),
  });
  const { data } = query;
  const list = registersPath(organisation);
  return (
    <Page
      title={data ? recordName(register, data.values) : register.words.zh}
      crumbs={[[name], ["台账", list], ...(data ? ([[register.words.zh, `${list}/${register.id}`]] as const) : [])]}
      actions={data ? <Acts {...{ place, register, mayKeep }} record={data} /> : null}
    >
      {query.error && asFailure(query.error).status === 404 ? <MayBeRemoved place={place} /> : null}
      <Loaded query={query}>
        {(record) => (
          <>
            <p className="lead">
              {enteredWords(record)}
              {record.confirmation === null ? null : <Confirmed of={record.confirmation} />}
            </p>
            {mayKeep ? <FixedNote {...{ place, register }} fixed={record.fixed} /> : null}
            <RecordFacts
              {...{ register }}
              cell={(column) => <ValueCell {...{ organisation, column }} value={record.values[column.id]} />}
            />
            <Part id="files" title="附件">
              <Suspense fallback={null}>
                <FilesLater {...{ place, mayKeep }} files={record.files} />
              </Suspense>
            </Part>
            <Part id="history" title="修改记录">
              <Suspense fallback={null}>
                <HistoryLater {...{ register, record }} />
              </Suspense>
            </Part>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Acts({ place, register, record, mayKeep }: ActsProps) {
  if (mayKeep) return <RecordActs {...{ place, register, record }} />;
  if (register.id !== "licence") return null;
  return (
    <Suspense fallback={null}>
      <LicenceActsLater {...{ place, record }} />
    </Suspense>
  );
}

interface ActsProps {
  place: RecordPlace;
  register: Register;
  record: ShownRecord;
  mayKeep: boolean;
}

function enteredWords({ enteredBy, enteredAt }: ShownRecord): string {
  return `${enteredBy === null ? "" : `由${enteredBy}`}于${formatTime(enteredAt)}登记。`;
}

/** A fact, or a link that somebody kept, may lead to what was removed since. */
function MayBeRemoved({ place }: { place: RecordPlace }) {
  return (
    <p>
      这条记录可能已被删除：
      <Link to="/organisations/$organisation/registers/$register/removed/$record" params={{ ...place }}>
        查看删除前的内容
      </Link>
    </p>
  );
}
