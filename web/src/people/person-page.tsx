import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Person } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { AppointDialog } from "./appoint-dialog.tsx";
import { AppointmentTable } from "./appointment-table.tsx";
import { ChangePersonDialog } from "./change-person-dialog.tsx";
import { Identity } from "./identity.tsx";

/** One person: who it is, masked, and what he is appointed to. */
export function PersonPage() {
  const organisation = useOrganisation();
  const { person } = useParams({ strict: false }) as { person: string };
  return (
    <Needs action="people.see" organisation={organisation}>
      <Content key={person} organisation={organisation} id={person} />
    </Needs>
  );
}

function Content({ organisation, id }: { organisation: string; id: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const query = useQuery({
    queryKey: ["person", organisation, id],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/people/{person}", {
          params: { path: { organisation, person: id } },
        }),
      ),
  });
  return (
    <Page
      title={query.data?.name ?? "人员"}
      crumbs={[[name], ["人员管理", `/organisations/${organisation}/people`]]}
      actions={query.data ? <Actions organisation={organisation} person={query.data} /> : null}
    >
      <Loaded query={query}>
        {(person) => (
          <>
            <Identity organisation={organisation} person={person} />
            <h2>任职</h2>
            <AppointmentTable
              organisation={organisation}
              caption={`${person.name}在${name}的任职`}
              rows={person.appointments}
              empty="没有任职。"
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Actions({ organisation, person }: { organisation: string; person: Person }) {
  const may = useMay(organisation);
  const [doing, setDoing] = useState<"change" | "appoint">();
  const close = () => setDoing(undefined);
  return (
    <>
      {may("people.appoint") ? (
        <Button type="primary" onClick={() => setDoing("appoint")}>
          任命
        </Button>
      ) : null}
      {may("people.change") ? <Button onClick={() => setDoing("change")}>修改</Button> : null}
      <AppointDialog organisation={organisation} person={person} open={doing === "appoint"} onClose={close} />
      <ChangePersonDialog organisation={organisation} person={person} open={doing === "change"} onClose={close} />
    </>
  );
}
