import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { api, ask } from "../../api/client.ts";
import type { StandingCounts } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { useOrganisationName } from "../../ui/use-organisations.ts";
import { formatDay } from "../../ui/when.ts";
import { ToParameters } from "../to-parameters.tsx";
import { Bars } from "./bars.tsx";
import { Filters } from "./filters.tsx";
import { StationsTable } from "./stations-table.tsx";
import { changed, type Wanted, wantedOf } from "./wanted.ts";
import { Worse } from "./worse.tsx";
import "../checkup.css";
import "./region.css";

/** 今日体检 of an office: every station below it, how many can reach which band, and what got worse this month. */
export function Region({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const wanted = wantedOf(useSearch({ strict: false }) as Record<string, string | undefined>);
  const { edition, within, q } = wanted;
  const asked = { ...(edition && { edition }), ...(within && { within }), ...(q && { q }) };
  const query = useQuery({
    queryKey: ["standing", organisation, "counts", asked],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/station-expectations/counts", {
          params: { path: { organisation }, query: asked },
        }),
      ),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title="今日体检"
      lead="仅依据台账记录推算，供日常指导参考，不作为评定结果；各所（站）的自评不计入，也不在此显示。"
      crumbs={[[name]]}
    >
      <Loaded query={query}>{(counts) => <Stations {...{ organisation, name, wanted, counts }} />}</Loaded>
    </Page>
  );
}

function Stations({ organisation, name, wanted, counts }: StationsProps) {
  const navigate = useNavigate();
  const change = (next: Parameters<typeof changed>[1]) =>
    void navigate({
      to: "/organisations/$organisation/checkup",
      params: { organisation },
      search: changed(wanted, next),
    });
  const narrowed = wanted.within !== undefined || wanted.q !== undefined;
  if (counts.stations === 0 && !narrowed) return <p className="empty">{name}辖区内还没有鉴定所（站）。</p>;
  const about = { organisation, wanted, counts };
  return (
    <>
      <p className="print-only printed-name">{name}</p>
      <p className="soft">
        截至{formatDay(counts.day)}；“本月变化”与{formatDay(counts.start)}前最后一次推算的结果比较。
        <ToParameters organisation={organisation} />
      </p>
      <Filters {...about} onChange={change} />
      <div className="region-top">
        <Bars {...about} onChange={change} />
        <Worse {...about} onAll={() => change({ only: "worse", band: undefined })} />
      </div>
      <div className="region-stations">
        <StationsTable {...about} />
      </div>
    </>
  );
}

interface StationsProps {
  organisation: string;
  name: string;
  wanted: Wanted;
  counts: StandingCounts;
}
