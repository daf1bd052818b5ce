import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { api, ask, onVersion } from "../api/client.ts";
import type { ShownRecord } from "../api/models.ts";
import { DayField, TextField, WordsField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useMay, useMe } from "../ui/me.ts";
import { useCommand } from "../ui/use-command.ts";
import type { RecordPlace } from "./place.ts";
import { recordChanges } from "./record-changes.ts";

const CORRECTION = "/api/organisations/{organisation}/licences/{licence}/correction";
const DAYS = {
  validFrom: "有效期起",
  validUntil: "有效期止",
  reissuedOn: "换发日期",
  withdrawnOn: "撤销（注销）日期",
} as const;

/** 更正 of a licence that its station entered wrongly: by the office that decides on its changes, and nobody else. */
export function CorrectLicence({ place, record }: { place: RecordPlace; record: ShownRecord }) {
  const { organisation } = place;
  const { current } = useMe();
  const may = useMay(organisation)("changes.correct");
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ["changes", organisation, "registered"],
    enabled: may,
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/changes/registered", { params: { path: { organisation } } })),
  });
  if (!may || data?.decider?.id !== current.organisation.id) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>更正</Button>
      <CorrectDialog {...{ place, record, open }} onClose={() => setOpen(false)} />
    </>
  );
}

interface Values {
  number: string;
  days: { [day in keyof typeof DAYS]?: string };
  reason: string;
}

function CorrectDialog({ place, record, open, onClose }: CorrectDialogProps) {
  const { message } = App.useApp();
  const { organisation } = place;
  const said = (column: string) => (typeof record.values[column] === "string" ? record.values[column] : "");
  const command = useCommand({
    run: ({ number, days, reason }: Values) => {
      const { validFrom = "", ...others } = days;
      const emptied = Object.fromEntries(Object.entries(others).map(([day, on]) => [day, on === "" ? null : on]));
      const params = { path: { organisation, licence: place.record }, header: onVersion(record.version) };
      return ask(api.PATCH(CORRECTION, { params, body: { number, validFrom, ...emptied, reason } }));
    },
    changes: [...recordChanges(place), ["changes", organisation]],
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
      <WordsField name="reason" label="更正理由" required hint="如与发证存根不一致的内容。" />
    </FormDialog>
  );
}

const PLACES = Object.fromEntries(Object.keys(DAYS).map((day) => [`$.${day}`, `days.${day}`]));

interface CorrectDialogProps {
  place: RecordPlace;
  record: ShownRecord;
  open: boolean;
  onClose: () => void;
}
