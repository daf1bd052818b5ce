import type { Register } from "@jianheng/domain/registers";
import { Button } from "antd";
import { Suspense, useState } from "react";
import type { ShownRecord } from "../api/models.ts";
import { RecordDialogLater, RemoveDialogLater } from "./later.tsx";
import type { RecordPlace } from "./place.ts";

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
        <RemoveDialogLater {...{ place, register, record }} open={doing === "remove"} onClose={close} />
      </Suspense>
    </>
  );
}

interface RecordActsProps {
  place: RecordPlace;
  register: Register;
  record: ShownRecord;
}
