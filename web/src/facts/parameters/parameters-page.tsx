import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";
import type { FactParameter } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { useMay } from "../../ui/me.ts";
import { Needs } from "../../ui/needs.tsx";
import { Page } from "../../ui/page.tsx";
import { Table } from "../../ui/table.tsx";
import { useOrganisationName } from "../../ui/use-organisations.ts";
import { useOrganisation } from "../../ui/use-params.ts";
import { formatDay } from "../../ui/when.ts";
import { ParameterActs } from "./parameter-acts.tsx";
import { amount, belongsTo, holderWords } from "./parameter-words.ts";
import { SettingsTable } from "./settings-table.tsx";

const WHAT = "评估标准没有规定、推算时又须确定的期限和数量。标准已有规定的，不在此列，也不能改。";
const FOR_OFFICES =
  "省级、市级机构的设定适用于所辖鉴定所（站）：市级有设定的从市级，没有的从省级，都没有的用默认值。设定后即重新推算；已采用到评估中的事实不变。";
const FOR_STATIONS = "由上级机构设定：市级有设定的从市级，没有的从省级，都没有的用默认值。";

/** 事实参数: the figures in facts that no official form sets, whose they are, and, for whoever may, setting them. */
export function ParametersPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="facts.seeParameters" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const sets = useMay(organisation)("facts.setParameter");
  const query = useQuery({
    queryKey: ["fact-parameters", organisation],
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/fact-parameters", { params: { path: { organisation } } })),
  });
  return (
    <Page
      title="事实参数"
      lead={`${WHAT}${sets ? FOR_OFFICES : FOR_STATIONS}`}
      crumbs={[[name], ["今日体检", `/organisations/${organisation}/checkup`]]}
    >
      <Loaded query={query}>
        {({ day, parameters }) => (
          <Table
            caption={`${formatDay(day)}的事实参数`}
            rows={parameters}
            empty="没有参数。"
            columns={[
              { title: "参数", cell: ({ name: of }) => of },
              { title: "现行值", cell: (of) => <Value of={of} />, short: true },
              { title: "设定机构", cell: holderWords },
              { title: "生效日期", cell: ({ holder }) => (holder ? formatDay(holder.since) : "—"), short: true },
              { title: "依据", cell: ({ holder, source }) => holder?.basis ?? source },
              { title: "所涉事实", cell: belongsTo },
              ...(sets ? [acts(organisation)] : []),
            ]}
          />
        )}
      </Loaded>
      <SettingsTable organisation={organisation} />
    </Page>
  );
}

/** The value, and the default where that is another. */
function Value({ of }: { of: FactParameter }) {
  return (
    <>
      <b>{amount(of, of.value)}</b>
      {of.value === of.usual ? null : <div className="soft">默认{amount(of, of.usual)}</div>}
    </>
  );
}

function acts(organisation: string) {
  return {
    title: "操作",
    cell: (of: FactParameter) => <ParameterActs organisation={organisation} of={of} />,
    buttons: true as const,
  };
}
