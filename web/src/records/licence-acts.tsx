import { Button } from "antd";
import { useState } from "react";
import type { ShownRecord } from "../api/models.ts";
import { useConfirmation } from "../ui/licence-scope.tsx";
import { useMay } from "../ui/me.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import type { RecordPlace } from "./place.ts";

/** 核定 and 更正 of a licence: by the office that decides on its station's changes, and nobody else. */
export function LicenceActs({ place, record }: { place: RecordPlace; record: ShownRecord }) {
  const { organisation } = place;
  const may = useMay(organisation);
  const [doing, setDoing] = useState<"confirm" | "correct">();
  const asked = may("changes.confirm") || may("changes.correct");
  const { data } = useConfirmation({ organisation, licence: place.record, asked });
  if (!asked || data?.decides !== true) return null;
  const close = () => setDoing(undefined);
  const of = { place, record, said: data, onClose: close };
  return (
    <>
      {may("changes.confirm") && record.confirmation?.confirmed === false ? (
        <Button type="primary" onClick={() => setDoing("confirm")}>
          核定
        </Button>
      ) : null}
      {may("changes.correct") ? <Button onClick={() => setDoing("correct")}>更正</Button> : null}
      <ConfirmDialog {...of} open={doing === "confirm"} />
      <CorrectDialog {...of} open={doing === "correct"} />
    </>
  );
}
