import { phaseWords } from "../assessments/index.ts";
import { type AssessmentForm, assessmentForm } from "../forms/index.ts";
import { dayWords } from "../kernel/index.ts";
import { codeOf } from "./code.ts";
import { scoreOf } from "./score.ts";
import { assessorWords, type Taken } from "./taken.ts";

const UNDECIDED = "本表为评估过程中的情况，尚未作出结论。";

/** 评估表: the official form with the decided score, tied to its snapshot. */
export function filledForm(taken: Taken): AssessmentForm {
  const { snapshot, edition, names, hash, page } = taken;
  const { assessment, decision } = snapshot;
  const form = assessmentForm({
    edition,
    reading: assessment.reading,
    score: scoreOf(taken),
    about: {
      station: names.place(assessment.station),
      assessor: assessorWords(taken),
      date: decision ? dayWords(decision.stamp.day) : "",
    },
  });
  const final = decision !== null || assessment.purpose === "self" || snapshot.phase === "declined";
  const notes = final ? form.notes : [UNDECIDED, ...form.notes];
  const { phase } = snapshot;
  // 不予评估 is no result: it has neither points nor a band, and nothing was lost.
  const declined = {
    total: { ...form.total, points: "", band: phaseWords.declined.zh },
    losses: null,
    lossTotal: null,
  };
  return { ...form, ...(phase === "declined" && declined), notes, code: codeOf({ hash, page }) };
}
