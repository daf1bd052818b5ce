import { conclusionWords, type VerbType } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/scoring";
import { Button } from "antd";
import { useState } from "react";
import type { Assessment } from "../../api/models.ts";
import { AppealDialog } from "../acts/appeal-dialog.tsx";
import { CloseDialog } from "../acts/close-dialog.tsx";
import { DecideAppealDialog } from "../acts/decide-appeal-dialog.tsx";
import { ObjectDialog } from "../acts/object-dialog.tsx";
import { PanelDialog } from "../acts/panel-dialog.tsx";
import { PublishDialog } from "../acts/publish-dialog.tsx";
import { possibleActs } from "../possible-acts.ts";
import { ScanDialog } from "../scan/scan-dialog.tsx";
import type { Place } from "../use-assessment.ts";
import { vetoText } from "./decision-section.tsx";

const NAMES = {
  publish: "公示",
  object: "提出异议",
  appeal: "申诉",
  "assign-appeal-panel": "指定申诉复核人员",
  "decide-appeal": "作出复核决定",
  "attach-scan": "上传盖章扫描件",
  close: "办结",
} as const satisfies Partial<Record<VerbType, string>>;
type Doing = keyof typeof NAMES;

/** What can be done once it is concluded: to publish, contest, hear and end it. */
export function ResultActs({ place, of, edition }: { place: Place; of: Assessment; edition: Edition | undefined }) {
  const possible = possibleActs(of);
  const [doing, setDoing] = useState<Doing>();
  const shared = (what: Doing) => ({ place, open: doing === what, onClose: () => setDoing(undefined) });
  const vetoes = of.vetoes.map(({ veto }) => ({ value: veto, label: vetoText(edition, veto) }));
  const { decision, settings, appeals } = of;
  return (
    <>
      {(Object.keys(NAMES) as Doing[])
        .filter((what) => possible.has(what))
        .map((what) => (
          <Button key={what} onClick={() => setDoing(what)}>
            {NAMES[what]}
          </Button>
        ))}
      <PublishDialog
        {...shared("publish")}
        days={settings.publicityDays}
        words={decision ? conclusionWords[decision.conclusion].zh : ""}
      />
      <ObjectDialog {...shared("object")} />
      <AppealDialog {...shared("appeal")} />
      <PanelDialog {...shared("assign-appeal-panel")} />
      <DecideAppealDialog
        {...shared("decide-appeal")}
        grounds={appeals[appeals.length - 1]?.grounds ?? ""}
        vetoes={vetoes}
      />
      <ScanDialog {...shared("attach-scan")} />
      <CloseDialog {...shared("close")} />
    </>
  );
}
