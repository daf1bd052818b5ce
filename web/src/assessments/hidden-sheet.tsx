import { stageWords } from "@jianheng/domain/assessments";
import type { ReactNode } from "react";
import type { Assessment } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { useMe } from "../ui/me.ts";
import { Page } from "../ui/page.tsx";
import { formatDay, formatTime } from "../ui/when.ts";
import { statusWords } from "./assessment-words.ts";
import { type Place, useAssessment } from "./use-assessment.ts";

type Sheet = Assessment["sheets"][number];

/**
 * A sheet that may be looked into, as `children` show it; of one that may not, that it is there and why it is not shown.
 * Both are asked for at once: while it `waits`, that a sheet is not found means nothing yet.
 */
export function SeenSheet({ place, id, children }: SeenSheetProps) {
  const { data, isFetching } = useAssessment(place);
  const hidden = data?.sheets.find((one) => one.id === id && one.inside === null);
  return data && hidden ? <HiddenSheet place={place} of={data} sheet={hidden} /> : children(isFetching);
}

interface SeenSheetProps {
  place: Place;
  id: string;
  children: (waits: boolean) => ReactNode;
}

/** A sheet that its reader may not look into now: that it is there, why it is not shown, and what he returned it for. */
function HiddenSheet({ place, of, sheet }: { place: Place; of: Assessment; sheet: Sheet }) {
  const above = `/organisations/${place.organisation}/assessments/${place.assessment}`;
  const { person } = useMe();
  const { supplement } = sheet;
  return (
    <Page
      title={`${stageWords[sheet.stage].zh}评估表`}
      crumbs={[
        ["评估", "/assessments"],
        ["本次评估", above],
      ]}
      lead={statusWords[sheet.status]}
    >
      <p className="notice">{whyHidden(of, sheet)}</p>
      {supplement === null ? null : (
        <Facts
          of={[
            {
              name: "退回",
              value: `${supplement.by.id === person.id ? "您" : (supplement.by.name ?? "—")}，${formatTime(supplement.at)}`,
            },
            { name: "须补正的条目", value: supplement.lines.join("、") },
            { name: "补正要求", value: <span className="said">{supplement.what}</span> },
            { name: "补正期限", value: formatDay(supplement.until) },
          ]}
        />
      )}
    </Page>
  );
}

/** Why a sheet is not shown, and when it will be. */
function whyHidden({ blind }: Pick<Assessment, "blind">, { status }: Pick<Sheet, "status">): string {
  if (blind) return "您本人的评估表提交之前，不能查看其他人员的评分。";
  if (status === "returned") return "本表已退回补正，补正后重新提交之前不能查看，也不能办理。";
  if (status === "open") return "本表正在填写，提交之前不能查看。";
  return "本表的评分结果公布之前不能查看。";
}
