import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { api, ask, onVersion } from "../api/client.ts";
import { RegionField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import type { DialogProps } from "./dialog-props.ts";

interface Values {
  name: string;
  region?: string;
}

/** 修改机构信息, on the version that is shown. */
export function ChangeDialog({ organisation, open, onClose }: DialogProps) {
  const { id, name, region, version } = organisation;
  const { message } = App.useApp();
  const client = useQueryClient();
  const command = useCommand({
    run: (given: Values) =>
      ask(
        api.PATCH("/api/organisations/{organisation}", {
          params: { path: { organisation: id }, header: onVersion(version) },
          body: { name: given.name, region: given.region ?? null },
        }),
      ),
    changes: [["organisations"], ["organisation", id]],
    done: () => {
      onClose();
      void message.success("已保存");
    },
  });
  const reload = () => {
    command.reset();
    onClose();
    void client.invalidateQueries({ queryKey: ["organisation", id] });
  };
  return (
    <FormDialog<Values>
      title="修改机构信息"
      submit="保存"
      {...{ open, onClose, command }}
      initial={{ name, ...(region === null ? {} : { region }) }}
      send={command.run}
      {...(command.failure?.status === 412 ? { onReload: reload } : {})}
    >
      <TextField name="name" label="名称" required />
      <RegionField />
    </FormDialog>
  );
}
