import { areas, registers } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import type { CountedRegister } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { Part } from "../ui/part.tsx";
import { Table } from "../ui/table.tsx";
import { useOrganisations } from "../ui/use-organisations.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatDay } from "../ui/when.ts";
import { keeperNames } from "./keepers.ts";
import { useRegisters } from "./use-registers.ts";
import { ImportBooks } from "./workbook/import-books.tsx";
import { templatePath } from "./workbook/paths.ts";
import "./records.css";

/** 台账: every register of a station by its area, how much stands in it, and who keeps it. */
export function RegistersPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="records.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const query = useOrganisations();
  const found = query.data?.find(({ id }) => id === organisation);
  const imports = useMay(organisation)("records.import");
  return (
    <Page
      title="台账"
      crumbs={[[found?.name ?? ""]]}
      actions={
        found?.kind === "station" ? (
          <>
            <Link to="/organisations/$organisation/registers/form" params={{ organisation }}>
              机构登记表
            </Link>
            {imports ? <ImportBooks organisation={organisation} /> : null}
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {() =>
          found === undefined || found.kind === "station" ? (
            <Areas organisation={organisation} />
          ) : (
            <p className="empty">台账由鉴定所（站）登记。请在页面上方“查看的机构”中选择一个鉴定所（站）。</p>
          )
        }
      </Loaded>
    </Page>
  );
}

function Areas({ organisation }: { organisation: string }) {
  const query = useRegisters(organisation);
  return (
    <Loaded query={query}>
      {(counted) => (
        <>
          <p className="lead">{keptWords(counted)}</p>
          {areas.map(({ id, name }) => (
            <Part key={id} id={id} title={name}>
              {keepsSome(id, counted) ? (
                <p className="template">
                  <a href={templatePath(organisation, id)} aria-describedby={id} download>
                    下载本组模板
                  </a>
                </p>
              ) : null}
              <Area organisation={organisation} name={name} rows={rowsOf(id, counted)} />
            </Part>
          ))}
        </>
      )}
    </Loaded>
  );
}

function Area({ organisation, name, rows }: { organisation: string; name: string; rows: ReturnType<typeof rowsOf> }) {
  return (
    <div className="registers">
      <Table
        caption={`${name}类台账`}
        rows={rows}
        empty=""
        columns={[
          {
            title: "台账",
            cell: ({ id, words }) => (
              <Link
                to="/organisations/$organisation/registers/$register"
                params={{ organisation, register: id }}
                search={{}}
              >
                {words.zh}
              </Link>
            ),
          },
          { title: "记录", short: true, cell: ({ count }) => (count === 0 ? "尚无" : `${count}条`) },
          { title: "最近登记", short: true, cell: ({ last }) => (last === null ? "—" : formatDay(last)) },
          {
            title: "登记岗位",
            cell: (one) => (
              <>
                {keeperNames(one)}
                {one.marked ? <span className="mine">可登记</span> : null}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function keepsSome(area: string, counted: readonly CountedRegister[]): boolean {
  const own = new Set<string>(registers.filter((register) => register.area === area).map(({ id }) => id));
  return counted.some(({ id, mayKeep }) => mayKeep && own.has(id));
}

/** Which of them whoever reads may write into. */
function keptWords(counted: readonly CountedRegister[]): string {
  if (counted.every(({ mayKeep }) => mayKeep)) return "以下台账您均可登记。";
  if (counted.some(({ mayKeep }) => mayKeep)) return "标有“可登记”的台账由您所在岗位登记，其余可以查看。";
  return "以下台账您可以查看，由各登记岗位登记。";
}

function rowsOf(area: string, counted: readonly CountedRegister[]) {
  const known = new Map<string, CountedRegister>(counted.map((one) => [one.id, one]));
  const all = counted.every(({ mayKeep }) => mayKeep);
  return registers
    .filter((register) => register.area === area)
    .map((register) => {
      const { count = 0, lastEnteredOn: last = null, mayKeep = false } = known.get(register.id) ?? {};
      return { ...register, count, last, marked: mayKeep && !all };
    });
}
