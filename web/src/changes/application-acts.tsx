import { App, Button, Space } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { ChangeApplication } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { useMay } from "../ui/me.ts";
import { overlayContainer } from "../ui/overlay.ts";
import { useCommand } from "../ui/use-command.ts";
import { GrantDialog, RefuseDialog } from "./decide-dialogs.tsx";

/** What whoever reads can do with an open application. */
export function ApplicationActs({ of }: { of: ChangeApplication }) {
  const may = useMay(of.station.id);
  if (of.state !== "open") return null;
  if (may("changes.withdraw")) return <Withdraw of={of} />;
  return of.decides && may("changes.decide") ? <Decide of={of} /> : null;
}

function Decide({ of }: { of: ChangeApplication }) {
  const [open, setOpen] = useState<"grant" | "refuse">();
  const close = () => setOpen(undefined);
  return (
    <Space>
      {of.stale ? null : (
        <Button type="primary" onClick={() => setOpen("grant")}>
          批准<span className="hidden">：{of.station.name}</span>
        </Button>
      )}
      <Button onClick={() => setOpen("refuse")}>
        不予批准<span className="hidden">：{of.station.name}</span>
      </Button>
      <GrantDialog of={of} open={open === "grant"} onClose={close} />
      <RefuseDialog of={of} open={open === "refuse"} onClose={close} />
    </Space>
  );
}

function Withdraw({ of }: { of: ChangeApplication }) {
  const { message, modal } = App.useApp();
  const command = useCommand({
    run: () =>
      ask(
        api.POST("/api/organisations/{organisation}/changes/{application}/withdrawal", {
          params: { path: { organisation: of.station.id, application: of.id } },
        }),
      ),
    changes: [["changes", of.station.id]],
    done: () => void message.success("已撤回"),
  });
  const confirm = () =>
    modal.confirm({
      title: "撤回变更申请",
      content: "撤回后不再审批，可以重新申请。",
      okText: "撤回申请",
      cancelText: "取消",
      getContainer: overlayContainer,
      onOk: () => command.run(undefined),
    });
  return (
    <>
      <Button loading={command.busy} onClick={confirm}>
        撤回
      </Button>
      {command.failure ? <FailureNote failure={command.failure} /> : null}
    </>
  );
}
