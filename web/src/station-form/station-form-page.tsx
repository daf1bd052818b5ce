import { Button } from "antd";
import type { StationForm } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatDay } from "../ui/when.ts";
import { About } from "./about.tsx";
import { Appraised } from "./appraised.tsx";
import { Conditions } from "./conditions.tsx";
import { Licences } from "./licences.tsx";
import { PeopleTables } from "./people-tables.tsx";
import { useStationForm } from "./use-station-form.ts";
import "./station-form.css";

/** 机构登记表: what the forms of registration and application ask of a station, as its records say it today. */
export function StationFormPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="records.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const query = useStationForm(organisation);
  return (
    <Page
      title="机构登记表"
      crumbs={[[name], ["台账", `/organisations/${organisation}/registers`]]}
      actions={query.data ? <Button onClick={() => window.print()}>打印</Button> : null}
    >
      <Loaded query={query}>{(form) => <Form {...{ organisation, form }} />}</Loaded>
    </Page>
  );
}

function Form({ organisation, form }: { organisation: string; form: StationForm }) {
  return (
    <div className="station-form">
      <p className="lead">
        {form.name}，数据截至{formatDay(form.day)}
        。各项由台账汇总，供填报登记表和验收申请表时使用；有缺漏的，请在相应台账中补登。
      </p>
      <About {...{ organisation, form }} />
      <Licences {...{ organisation, form }} />
      <PeopleTables {...{ organisation, form }} />
      <Conditions {...{ organisation, form }} />
      <Appraised {...{ organisation, form }} />
    </div>
  );
}
