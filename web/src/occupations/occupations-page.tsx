import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { api, ask } from "../api/client.ts";
import type { KeptOccupation } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { OccupationsTable } from "./occupations-table.tsx";
import "./occupations.css";

const CorrectDialog = lazy(async () => ({ default: (await import("./correct-dialog.tsx")).CorrectDialog }));
const LoadDialog = lazy(async () => ({ default: (await import("./load-dialog.tsx")).LoadDialog }));

/** 职业目录: the occupations that records can name, their numbers, and what each was taken from. */
export function OccupationsPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="occupations.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const may = useMay(organisation);
  const [loading, setLoading] = useState(false);
  const [correcting, setCorrecting] = useState<KeptOccupation>();
  const query = useQuery({
    queryKey: ["occupations", organisation],
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/occupations", { params: { path: { organisation } } })),
  });
  const corrects = may("occupations.correct") && query.data?.mayLoad === true;
  const loads = may("occupations.load") && query.data?.mayLoad === true;
  return (
    <Page
      title="职业目录"
      crumbs={[[name]]}
      lead={query.data && leadWords(query.data.mayLoad)}
      actions={
        loads ? (
          <>
            <Button type="primary" onClick={() => setLoading(true)}>
              导入职业
            </Button>
            <Button href={`/api/organisations/${organisation}/occupations/workbook`} download>
              下载模板（含现有目录）
            </Button>
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {({ occupations }) => (
          <OccupationsTable occupations={occupations} onCorrect={corrects ? setCorrecting : undefined} />
        )}
      </Loaded>
      {correcting ? (
        <Suspense fallback={null}>
          <CorrectDialog {...{ organisation }} of={correcting} onClose={() => setCorrecting(undefined)} />
        </Suspense>
      ) : null}
      {loads ? (
        <Suspense fallback={null}>
          <LoadDialog organisation={organisation} open={loading} onClose={() => setLoading(false)} />
        </Suspense>
      ) : null}
    </Page>
  );
}

function leadWords(mayLoad: boolean): string {
  const shared = "台账中的“职业”从本目录选择，全系统共用一份。没有可靠来源的编码不收录，标注“未核实”。";
  return mayLoad ? shared : `${shared}本目录由最上级机构的系统管理员导入，需要增加职业的请与其联系。`;
}
