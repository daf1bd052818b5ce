import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import type { Organisation } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { KINDS } from "../ui/kinds.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { Table } from "../ui/table.tsx";
import { useOrganisation } from "../ui/use-params.ts";
import { regionName, useRegions } from "../ui/use-regions.ts";
import { formatDay } from "../ui/when.ts";
import { ApprovalTable } from "./approval-table.tsx";
import { OrganisationActions } from "./organisation-actions.tsx";

/** One organisation: what it is, whom it has reported to, who approved it. */
export function OrganisationPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="organisations.see" organisation={organisation}>
      <Content key={organisation} id={organisation} />
    </Needs>
  );
}

function Content({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ["organisation", id],
    queryFn: () => ask(api.GET("/api/organisations/{organisation}", { params: { path: { organisation: id } } })),
  });
  const { data } = query;
  return (
    <Page
      title={data?.name ?? "机构"}
      crumbs={[["机构管理", "/organisations"]]}
      actions={data ? <OrganisationActions organisation={data} /> : null}
    >
      <Loaded query={query}>{(one) => <Details organisation={one} />}</Loaded>
    </Page>
  );
}

function Details({ organisation: { id, name, kind, region, reporting, approvals } }: { organisation: Organisation }) {
  const regions = useRegions();
  return (
    <>
      <Facts
        of={[
          { name: "名称", value: name },
          { name: "类别", value: KINDS[kind] },
          { name: "所在地", value: region === null ? "未填写" : regionName(regions, region) },
        ]}
      />
      <h2>隶属关系</h2>
      <Table
        caption="历年上级机构"
        rows={reporting.map((one) => ({ ...one, id: `${one.superior.id} ${one.from}` }))}
        empty="没有上级机构。"
        columns={[
          { title: "上级机构", cell: ({ superior }) => superior.name },
          { title: "自", cell: ({ from }) => formatDay(from) },
          { title: "至", cell: ({ until }) => (until === null ? "今" : formatDay(until)) },
        ]}
      />
      <h2>审批</h2>
      <ApprovalTable organisation={id} approvals={approvals} />
    </>
  );
}
