import { App } from "antd";
import { api, ask, onVersion } from "../api/client.ts";
import type { LicenceConfirmation, ShownRecord } from "../api/models.ts";
import { DayField, TextField, WordsField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { ScopeList, seenScope } from "../ui/licence-scope.tsx";
import { useCommand } from "../ui/use-command.ts";
import { licenceChanges } from "./licence-changes.ts";
import type { RecordPlace } from "./place.ts";

const CORRECTION = "/api/organisations/{organisation}/licences/{licence}/correction";
const DAYS = {
  validFrom: "有效期起",
  validUntil: "有效期止",
  reissuedOn: "换发日期",
  withdrawnOn: "撤销（注销）日期",
} as const;

interface Values {
  number: string;
  days: { [day in keyof typeof DAYS]?: string };
  reason: string;
}

/** 更正 of a licence that its station entered wrongly. What the office writes is confirmed with what the licence covers. */
export function CorrectDialog({ place, record, said: now, open, onClose }: CorrectDialogProps) {
  const { message } = App.useApp();
  const { organisation } = place;
  const said = (column: string) => (typeof record.values[column] === "string" ? record.values[column] : "");
  const command = useCommand({
    run: ({ number, days, reason }: Values) => {
      const { validFrom = "", ...others } = days;
      const emptied = Object.fromEntries(Object.entries(others).map(([day, on]) => [day, on === "" ? null : on]));
      const params = { path: { organisation, licence: place.record }, header: onVersion(record.version) };
      return ask(
        api.PATCH(CORRECTION, { params, body: { number, validFrom, ...emptied, scope: seenScope(now), reason } }),
      );
    },
    changes: licenceChanges(place),
    done: () => {
      onClose();
      void message.success("已更正");
    },
  });
  const days = Object.fromEntries(Object.keys(DAYS).map((day) => [day, said(day)]));
  return (
    <FormDialog<Values>
      title="更正许可证登记"
      submit="更正"
      {...{ open, onClose, command }}
      initial={{ number: said("number"), days }}
      send={command.run}
      at={PLACES}
    >
      <p>只用于改正登记时的误填。更正前的内容、更正人和理由留存备查，该所（站）可以看到。</p>
      <TextField name="number" label="许可证号（备案号）" required />
      {Object.entries(DAYS).map(([day, label]) => (
        <DayField key={day} name={["days", day]} label={label} required={day === "validFrom"} />
      ))}
      <p>更正后的许可证连同现有许可范围即为核定：</p>
      <ScopeList scope={now.scope} />
      <WordsField name="reason" label="更正理由" required hint="如与发证存根不一致的内容。" />
    </FormDialog>
  );
}

const PLACES = Object.fromEntries(Object.keys(DAYS).map((day) => [day, `days.${day}`]));

interface CorrectDialogProps {
  place: RecordPlace;
  record: ShownRecord;
  said: LicenceConfirmation;
  open: boolean;
  onClose: () => void;
}
