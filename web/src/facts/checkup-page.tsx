import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";
import type { Expectations, OrganisationKind } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { useMe } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisationName, useOrganisations } from "../ui/use-organisations.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatDay } from "../ui/when.ts";
import { Expected } from "./expected.tsx";
import { Hints } from "./hints.tsx";
import { Overview } from "./overview.tsx";
import { Region } from "./region/region.tsx";
import { ToParameters } from "./to-parameters.tsx";
import "./checkup.css";

/** 今日体检: what a station could expect today under each standard, by its records; of an office, all stations below it. */
export function CheckupPage() {
  const organisation = useOrganisation();
  const { current } = useMe();
  const organisations = useOrganisations();
  if (organisation === current.organisation.id) {
    return <CheckupOf organisation={organisation} kind={current.organisation.kind} />;
  }
  return (
    <Loaded query={organisations}>
      {(all) => <CheckupOf organisation={organisation} kind={all.find(({ id }) => id === organisation)?.kind} />}
    </Loaded>
  );
}

function CheckupOf({ organisation, kind }: { organisation: string; kind: OrganisationKind | undefined }) {
  const office = kind !== undefined && kind !== "station";
  return (
    <Needs action={office ? "facts.seeAll" : "facts.see"} organisation={organisation}>
      {office ? (
        <Region key={organisation} organisation={organisation} />
      ) : (
        <Content key={organisation} organisation={organisation} />
      )}
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const { edition } = useSearch({ strict: false }) as { edition?: string };
  const query = useQuery({
    queryKey: ["expectations", organisation],
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/expectations", { params: { path: { organisation } } })),
  });
  return (
    <Page title="今日体检" lead="依据台账记录推算，供自查参考，不作为评定结果。无记录不等于不符合。" crumbs={[[name]]}>
      {/* The way to the page, which names the station, is not printed. */}
      <p className="print-only printed-name">{name}</p>
      <Loaded query={query}>{(data) => <Checkup organisation={organisation} data={data} chosen={edition} />}</Loaded>
    </Page>
  );
}

function Checkup({ organisation, data, chosen }: CheckupProps) {
  const { day, expectations, hints } = data;
  const edition = expectations.find((one) => one.edition === chosen)?.edition ?? expectations[0]?.edition;
  return (
    <>
      <p className="soft">
        截至{formatDay(day)}的台账记录。
        <ToParameters organisation={organisation} />
      </p>
      <Overview organisation={organisation} expectations={expectations} chosen={edition} />
      <Hints organisation={organisation} hints={hints} />
      {edition === undefined ? null : <Expected key={edition} organisation={organisation} edition={edition} />}
    </>
  );
}

interface CheckupProps {
  organisation: string;
  data: Expectations;
  /** The standard that the address names. */
  chosen: string | undefined;
}
