import { useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { api, ask } from "../../api/client.ts";
import type { RecordFile } from "../../api/models.ts";
import { PickField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { useCommand } from "../../ui/use-command.ts";
import { formatTime } from "../../ui/when.ts";
import type { RecordPlace } from "../place.ts";
import { recordChanges } from "../record-changes.ts";

/** So many of the latest files are to choose from. */
const LATEST = 200;
const FILES = "/api/organisations/{organisation}/registers/{register}/records/{record}/files";

/** 从已有文件中选择: one of the station's latest files that the record does not have yet. */
export function ChooseDialog({ place, attached, open, onClose }: ChooseDialogProps) {
  const { message } = App.useApp();
  const { organisation } = place;
  const query = useQuery({
    queryKey: ["files", organisation, "latest"],
    queryFn: async () => {
      const params = { path: { organisation }, query: { limit: LATEST } };
      return (await ask(api.GET("/api/organisations/{organisation}/files", { params }))).items;
    },
    enabled: open,
  });
  const command = useCommand({
    run: (body: { file: string }) => ask(api.POST(FILES, { params: { path: place }, body })),
    changes: recordChanges(place),
    done: () => {
      onClose();
      void message.success("已附上");
    },
  });
  const there = new Set(attached.map(({ id }) => id));
  const options = (query.data ?? [])
    .filter(({ id }) => !there.has(id))
    .map(({ id, name, addedAt }) => ({ value: id, label: `${name}（${formatTime(addedAt)}上传）` }));
  return (
    <FormDialog<{ file: string }>
      title="从已有文件中选择"
      submit="附上"
      {...{ open, onClose, command }}
      send={command.run}
    >
      <PickField
        name="file"
        label="文件"
        required
        options={options}
        loading={query.isFetching}
        hint={`可选本单位最近上传的${LATEST}个文件。`}
      />
    </FormDialog>
  );
}

interface ChooseDialogProps {
  place: RecordPlace;
  attached: readonly RecordFile[];
  open: boolean;
  onClose: () => void;
}
