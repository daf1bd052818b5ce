import { purposeWords } from "../assessments/index.ts";
import { dayWords } from "../kernel/index.ts";
import { basisWords } from "./basis.ts";
import { codeNote, codeOf } from "./code.ts";
import { departureSection } from "./departure-section.ts";
import { differenceSection, rectificationSection, vetoSection } from "./findings-sections.ts";
import { lossSection } from "./loss-section.ts";
import type { Block, Paper } from "./model.ts";
import { processSection } from "./process-section.ts";
import { resultSection } from "./result-section.ts";
import { numbered, type Section, said } from "./sections.ts";
import { signatureTable } from "./signing.ts";
import { type Taken, timeOf } from "./taken.ts";
import { recusalSection, teamSection } from "./team-section.ts";

/** 评估报告: what was found, how it was come by and what follows, in the manner of an official document. */
export function reportPaper(taken: Taken): Paper {
  const { snapshot, names, hash, page } = taken;
  const { assessment } = snapshot;
  const station = names.place(assessment.station);
  const purpose = purposeWords[assessment.purpose].zh;
  const to = assessment.authority === assessment.station ? null : names.place(assessment.authority);
  const sections: Section[] = [
    { title: "评估依据", blocks: [said(basisWords(taken.edition, assessment.reading))] },
    teamSection(snapshot, names),
    recusalSection({ team: snapshot.team, ties: true }, names),
    processSection(snapshot, names),
    resultSection(taken),
    vetoSection(taken),
    lossSection(taken),
    departureSection(taken),
    rectificationSection(taken),
    differenceSection(taken),
  ];
  return {
    title: `关于${station}\n${purpose}情况的报告`,
    style: "official",
    to,
    at: timeOf(snapshot),
    blocks: [
      said(`现将${station}${purpose}情况报告如下。`),
      ...numbered(sections),
      ...closing(taken),
      { is: "code", code: codeOf({ hash, page }), note: codeNote({ what: "本报告", hash, page }, taken.edition) },
    ],
  };
}

/** Who gives the report out and when, then who signs it. */
function closing({ snapshot, names }: Taken): Block[] {
  const { assessment, decision, opened, vetoes } = snapshot;
  const stage = opened.at(-1)?.stage;
  const place = assessment.stages.find(({ kind }) => kind === stage)?.organisation ?? assessment.authority;
  const day = (decision?.stamp ?? vetoes.at(-1)?.stamp)?.day;
  // What a veto stopped is signed by those who were there, also before somebody concludes; of 不予评估 nobody was.
  const signatures: Block[] =
    decision || (vetoes.length > 0 && opened.length > 0)
      ? [{ is: "heading", level: 2, text: "评估组成员签字" }, signatureTable(snapshot, names)]
      : [];
  const by = stage === undefined ? names.place(place) : `${names.place(place)}评估组`;
  return [{ is: "closing", by, on: day === undefined ? "" : dayWords(day), stamp: true }, ...signatures];
}
