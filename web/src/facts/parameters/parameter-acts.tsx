import { Button, Space } from "antd";
import { useState } from "react";
import type { FactParameter } from "../../api/models.ts";
import { SetDialog } from "./set-dialog.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";

/** What an office may do about a parameter: set it, and take back what it set itself. */
export function ParameterActs({ organisation, of }: { organisation: string; of: FactParameter }) {
  const [open, setOpen] = useState<"set" | "take-back">();
  const about = { organisation, of, onClose: () => setOpen(undefined) };
  const own = of.holder?.id === organisation;
  return (
    <Space wrap>
      <Button onClick={() => setOpen("set")}>
        设定<span className="hidden">：{of.name}</span>
      </Button>
      {own ? (
        <Button onClick={() => setOpen("take-back")}>
          取消设定<span className="hidden">：{of.name}</span>
        </Button>
      ) : null}
      <SetDialog {...about} open={open === "set"} />
      <TakeBackDialog {...about} open={open === "take-back"} />
    </Space>
  );
}
