import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { DayField, PickField, RegionField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { KINDS } from "../ui/kinds.ts";
import { useCommand } from "../ui/use-command.ts";
import { officialDay } from "../ui/when.ts";
import type { DialogProps } from "./dialog-props.ts";
import { mayReport } from "./may-report.ts";

interface Values {
  kind: "city" | "county" | "station";
  name: string;
  region?: string;
  from: string;
}

const BELOW = ["city", "county", "station"] as const;

/** 新设下级机构. */
export function BelowDialog({ organisation, open, onClose }: DialogProps) {
  const { message } = App.useApp();
  const fitting = BELOW.filter((kind) => mayReport(kind, organisation.kind));
  const command = useCommand({
    run: ({ region = null, ...given }: Omit<Values, "region"> & { region?: string | null }) =>
      ask(
        api.POST("/api/organisations/{organisation}/below", {
          params: { path: { organisation: organisation.id } },
          body: { ...given, region },
        }),
      ),
    changes: [["organisations"]],
    done: () => {
      onClose();
      void message.success("已新设下级机构");
    },
  });
  return (
    <FormDialog<Values>
      title={`在“${organisation.name}”下新设机构`}
      submit="新设"
      {...{ open, onClose, command }}
      initial={{ kind: "station", from: officialDay(new Date()) }}
      send={command.run}
    >
      <PickField name="kind" label="类别" required options={fitting.map((value) => ({ value, label: KINDS[value] }))} />
      <TextField name="name" label="名称" required hint="填写全称，与公章一致。" />
      <RegionField />
      <DayField name="from" label="隶属关系自" required />
    </FormDialog>
  );
}
