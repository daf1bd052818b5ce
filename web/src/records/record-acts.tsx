import type { Register } from "@jianheng/domain/registers";
import { Button } from "antd";
import { Suspense, useState } from "react";
import type { ShownRecord } from "../api/models.ts";
import { RecordDialogLater } from "./form/later.tsx";
import type { RecordPlace } from "./place.ts";
import { RemoveDialog } from "./remove-dialog.tsx";

/** What whoever keeps a register may do to one of its records. */
export function RecordActs({ place, register, record }: RecordActsProps) {
  const [doing, setDoing] = useState<"change" | "remove">();
  const close = () => setDoing(undefined);
  return (
    <>
      <Button type="primary" onClick={() => setDoing("change")}>
        修改
      </Button>
      {record.stays ? null : (
        <Button danger onClick={() => setDoing("remove")}>
          删除
        </Button>
      )}
      <Suspense fallback={null}>
        <RecordDialogLater
          organisation={place.organisation}
          {...{ register, record }}
          open={doing === "change"}
          onClose={close}
        />
      </Suspense>
      <RemoveDialog {...{ place, register, record }} open={doing === "remove"} onClose={close} />
    </>
  );
}

interface RecordActsProps {
  place: RecordPlace;
  register: Register;
  record: ShownRecord;
}
