import { api, ask } from "../../api/client.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { SnapshotToConfirm } from "./snapshot-to-confirm.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";
import { useSnapshot } from "./use-snapshot.ts";

/** 办结: the end, with the result as it stands. */
export function CloseDialog({ place, open, onClose }: ActDialogProps) {
  const snapshot = useSnapshot(place, open);
  const command = useAct(place, {
    run: () =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/closing", {
          params: { path: place },
          body: { snapshot: snapshot.data?.hash ?? "" },
        }),
      ),
    said: "已办结",
    done: onClose,
  });
  return (
    <FormDialog title="办结" submit="办结" {...{ open, onClose, command }} send={command.run}>
      <p>办结后，本次评估不能再办理任何事项，结果按现状存档。</p>
      <SnapshotToConfirm query={snapshot} />
    </FormDialog>
  );
}
