import { defaultSettings } from "@jianheng/domain/assessments";
import { App, Button } from "antd";
import { useEffect, useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Assessment, Sheet } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { overlayContainer } from "../ui/overlay.ts";
import { ResubmitDialog } from "./acts/resubmit-dialog.tsx";
import { ReturnDialog } from "./acts/return-dialog.tsx";
import { useAct } from "./acts/use-act.ts";
import { findEdition, useEditions } from "./editions.ts";
import { type Obstacle, obstaclesIn, obstaclesOf } from "./sheet/obstacles.ts";
import type { OpenDesk } from "./sheet/types.ts";
import { type Place, useAssessment } from "./use-assessment.ts";

const SHEET = "/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}";

/** What can be done with a sheet as a whole, by whoever may and where it stands. */
export function SheetActs({ place, sheet, desk, onObstacles }: SheetActsProps) {
  const { modal } = App.useApp();
  const { data: of } = useAssessment(place);
  const { data: editions = [] } = useEditions();
  const [doing, setDoing] = useState<"return" | "resubmit">();
  const close = () => setDoing(undefined);
  const path = { ...place, sheet: sheet.id };
  const plain = useAct(place, {
    run: ({ verb }: { verb: "submit" | "withdraw" | "finalise" }) =>
      ask(api.POST(`${SHEET}/${verb}`, { params: { path }, body: {} })),
    said: "已办理",
    done: () => onObstacles([]),
  });
  const { failure } = plain;
  const told = failure?.problems.some(({ at }) => at.startsWith("$.checks.")) === true;
  useEffect(() => {
    if (failure && told) onObstacles(obstaclesIn(failure.problems));
  }, [failure, told, onObstacles]);
  /** Goes on where nothing stands in the way; says all that does otherwise. */
  const unhindered = (go: () => void) => {
    const open = desk ? obstaclesTo(desk, needsEvidence(sheet.stage, of)) : [];
    onObstacles(open);
    if (open.length === 0) go();
  };
  const may = of?.sheets.find(({ id }) => id === sheet.id)?.inside?.may ?? [];
  const confirm = (verb: "submit" | "withdraw" | "finalise", title: string, content: string) =>
    modal.confirm({
      title,
      content,
      okText: "确定",
      cancelText: "取消",
      getContainer: overlayContainer,
      onOk: () => plain.run({ verb }),
    });
  return (
    <>
      {may.includes("submit") ? (
        <Button
          type="primary"
          loading={plain.busy}
          onClick={() => unhindered(() => confirm("submit", "提交评估表", "提交后不能修改，下一阶段启动前可以撤回。"))}
        >
          提交
        </Button>
      ) : null}
      {may.includes("resubmit") ? (
        <Button type="primary" onClick={() => unhindered(() => setDoing("resubmit"))}>
          补正后提交
        </Button>
      ) : null}
      {may.includes("withdraw") ? (
        <Button loading={plain.busy} onClick={() => confirm("withdraw", "撤回评估表", "撤回后可以修改，须重新提交。")}>
          撤回
        </Button>
      ) : null}
      {may.includes("return") ? <Button onClick={() => setDoing("return")}>退回补正</Button> : null}
      {may.includes("finalise") ? (
        <Button loading={plain.busy} onClick={() => confirm("finalise", "评估表定稿", "定稿后不再修改，也不能退回。")}>
          定稿
        </Button>
      ) : null}
      {failure && !told ? <FailureNote failure={failure} /> : null}
      <ReturnDialog
        {...{ place, sheet: sheet.id, onClose: close }}
        edition={findEdition(editions, sheet.edition)}
        open={doing === "return"}
      />
      <ResubmitDialog {...{ place, sheet: sheet.id, onClose: close }} open={doing === "resubmit"} />
    </>
  );
}

interface SheetActsProps {
  place: Place;
  sheet: Sheet;
  /** What lies open of it. */
  desk: OpenDesk | undefined;
  /** Says what stands in the way of handing it in; none where nothing does any more. */
  onObstacles: (obstacles: readonly Obstacle[]) => void;
}

function obstaclesTo({ keeper, typed, outbox, lines }: OpenDesk, needsEvidence: boolean): Obstacle[] {
  // What waits for its pause goes out now; asked again, it is kept.
  keeper.flush();
  const { desk } = keeper.get();
  return obstaclesOf({ desk, typedOn: typed.lines(), parcels: outbox.parcels(), lines, needsEvidence });
}

/** Whether faults need evidence in a stage, as it is unless it was set otherwise; then the server says it. */
function needsEvidence(stage: Sheet["stage"], of: Assessment | undefined): boolean {
  return of !== undefined && defaultSettings(of.assessment.purpose).evidenceForFaults.includes(stage);
}
