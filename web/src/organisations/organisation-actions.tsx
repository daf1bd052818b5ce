import { Button } from "antd";
import { useState } from "react";
import type { Organisation } from "../api/models.ts";
import { useMay } from "../ui/me.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { BelowDialog } from "./below-dialog.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";

type Doing = "below" | "change" | "move" | "approve";

/** What can be done to an organisation, by whoever may. */
export function OrganisationActions({ organisation }: { organisation: Organisation }) {
  const may = useMay(organisation.id);
  const [doing, setDoing] = useState<Doing>();
  const dialog = (of: Doing) => ({ organisation, open: doing === of, onClose: () => setDoing(undefined) });
  return (
    <>
      {may("organisations.create") && organisation.kind !== "station" ? (
        <Button type="primary" onClick={() => setDoing("below")}>
          新设下级机构
        </Button>
      ) : null}
      {may("organisations.change") ? <Button onClick={() => setDoing("change")}>修改</Button> : null}
      {may("organisations.move") ? <Button onClick={() => setDoing("move")}>调整隶属关系</Button> : null}
      {may("organisations.approve") ? <Button onClick={() => setDoing("approve")}>登记审批</Button> : null}
      <BelowDialog {...dialog("below")} />
      <ChangeDialog {...dialog("change")} />
      <MoveDialog {...dialog("move")} />
      <ApproveDialog {...dialog("approve")} />
    </>
  );
}
