import { type RelationKind, relations } from "@jianheng/domain/assessments";
import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { DayField, PickField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useMe } from "../ui/me.ts";
import { PersonField } from "../ui/person-field.tsx";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { officialDay } from "../ui/when.ts";

interface Values {
  person: string;
  station: string;
  relation: RelationKind;
  from: string;
  until?: string;
}

/** 申报: of oneself, or by an official of one of his people. */
export function DeclareDialog({ organisation, anybody, open, onClose }: DeclareDialogProps) {
  const { message } = App.useApp();
  const { person } = useMe();
  const { data = [] } = useOrganisations();
  const stations = data.filter(({ kind }) => kind === "station");
  const command = useCommand({
    run: ({ until, ...given }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/tie-declarations", {
          params: { path: { organisation } },
          body: { ...given, until: until ? until : null },
        }),
      ),
    changes: [["ties", organisation]],
    done: () => {
      onClose();
      void message.success("已登记申报");
    },
  });
  return (
    <FormDialog<Values>
      title="回避申报"
      submit="申报"
      {...{ open, onClose, command }}
      initial={{ from: officialDay(new Date()), ...(anybody ? {} : { person: person.id }) }}
      send={command.run}
    >
      <PersonField organisation={organisation} person={anybody ? undefined : person} open={open} />
      <PickField
        name="station"
        label="鉴定所（站）"
        required
        options={stations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <PickField
        name="relation"
        label="与该所（站）或其人员的关系"
        required
        options={Object.entries(relations).map(([value, { words }]) => ({ value, label: words.zh }))}
      />
      <div className="pair">
        <DayField name="from" label="自" required />
        <DayField name="until" label="至" hint="长期的不填。" />
      </div>
    </FormDialog>
  );
}

interface DeclareDialogProps {
  organisation: string;
  /** Whether others may be named; else it is one's own. */
  anybody: boolean;
  open: boolean;
  onClose: () => void;
}
