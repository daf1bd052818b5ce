import { mayHandle } from "@jianheng/domain/people";
import { posts } from "@jianheng/standards/posts";
import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { DayField, PickField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useMe } from "../ui/me.ts";
import { PersonField } from "../ui/person-field.tsx";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { officialDay } from "../ui/when.ts";
import { tellWarnings } from "./tell-warnings.tsx";

interface Values {
  person: string;
  post: string;
  from: string;
  until?: string;
  document: { number: string; title: string; issuedOn: string };
}

/** 任命（聘任）. What the rules on posts warn of is shown afterwards, and has to be acknowledged. */
export function AppointDialog({ organisation, person, open, onClose }: AppointDialogProps) {
  const { message, modal } = App.useApp();
  const { data = [] } = useOrganisations();
  const kind = data.find(({ id }) => id === organisation)?.kind;
  const { current } = useMe();
  const fitting = posts
    .filter(({ at }) => kind === undefined || at.includes(kind))
    .filter(({ id }) => mayHandle({ by: current.post.id, post: id }));
  const command = useCommand({
    run: ({ until, ...given }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/appointments", {
          params: { path: { organisation } },
          body: { ...given, ...(until ? { until } : {}) },
        }),
      ),
    changes: [
      ["appointments", organisation],
      ["people", organisation],
      ["person", organisation],
    ],
    done: ({ warnings }) => {
      onClose();
      if (warnings.length > 0) tellWarnings({ modal, warnings });
      else void message.success("已登记任命");
    },
  });
  const today = officialDay(new Date());
  return (
    <FormDialog<Values>
      title={person ? `任命${person.name}` : "任命（聘任）"}
      submit="任命"
      {...{ open, onClose, command }}
      initial={{ from: today, ...(person ? { person: person.id } : {}) }}
      send={command.run}
    >
      <PersonField organisation={organisation} person={person} open={open} />
      <PickField
        name="post"
        label="岗位"
        required
        options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="pair">
        <DayField name="from" label="任职自" required />
        <DayField name="until" label="任职至" hint="没有规定期限的不填。" />
      </div>
      <TextField name={["document", "title"]} label="任命文件标题" required />
      <div className="pair">
        <TextField name={["document", "number"]} label="文号" required />
        <DayField name={["document", "issuedOn"]} label="印发日期" required />
      </div>
    </FormDialog>
  );
}

interface AppointDialogProps {
  organisation: string;
  /** Whom, where that is known already. */
  person?: { id: string; name: string };
  open: boolean;
  onClose: () => void;
}
