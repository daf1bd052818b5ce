import { Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { KeptBody } from "../api/models.ts";
import { Part } from "../ui/part.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisations } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { formatDay } from "../ui/when.ts";
import { BodyDialog } from "./body-dialog.tsx";

const PERIOD = [
  { title: "所属单位", cell: ({ body }: KeptBody) => body.name ?? "—" },
  { title: "自", cell: ({ from }: KeptBody) => formatDay(from) },
  { title: "至", cell: ({ until }: KeptBody) => (until === null ? "今" : formatDay(until)) },
];

/** 所属单位: of people, and of a station itself. Who belongs to the same body as a station does not assess it. */
export function BodiesSections({ organisation }: { organisation: string }) {
  const { data = [] } = useOrganisations();
  const station = data.find(({ id }) => id === organisation)?.kind === "station";
  return (
    <>
      <HomeBodies organisation={organisation} />
      {station ? <StationBodies organisation={organisation} /> : null}
    </>
  );
}

function HomeBodies({ organisation }: { organisation: string }) {
  const [entering, setEntering] = useState(false);
  const pages = usePages(["home-bodies", organisation], (query) =>
    ask(api.GET("/api/organisations/{organisation}/home-bodies", { params: { path: { organisation }, query } })),
  );
  return (
    <Part id="home-bodies" title="人员的所属单位">
      <p className="hint">与鉴定所（站）同属一个单位的人员，不被选派评估该所（站）。</p>
      <PagedTable
        pages={pages}
        caption="人员的所属单位，起始日期在后的排在前面"
        empty="尚未登记。"
        columns={[{ title: "人员", cell: ({ person }) => person?.name ?? "—", short: true }, ...PERIOD]}
      />
      <p className="more">
        <Button onClick={() => setEntering(true)}>登记人员的所属单位</Button>
      </p>
      <BodyDialog of="person" organisation={organisation} open={entering} onClose={() => setEntering(false)} />
    </Part>
  );
}

function StationBodies({ organisation }: { organisation: string }) {
  const [entering, setEntering] = useState(false);
  const pages = usePages(["station-bodies", organisation], (query) =>
    ask(api.GET("/api/organisations/{organisation}/station-bodies", { params: { path: { organisation }, query } })),
  );
  return (
    <Part id="station-bodies" title="本所（站）的所属单位">
      <PagedTable
        pages={pages}
        caption="本所（站）的所属单位，起始日期在后的排在前面"
        empty="尚未登记。"
        columns={PERIOD}
      />
      <p className="more">
        <Button onClick={() => setEntering(true)}>登记本所（站）的所属单位</Button>
      </p>
      <BodyDialog of="station" organisation={organisation} open={entering} onClose={() => setEntering(false)} />
    </Part>
  );
}
