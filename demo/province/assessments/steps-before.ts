import type { SheetKind } from "@jianheng/domain/assessments";
import { readyLines } from "@jianheng/domain/scoring";
import { selfAssessment, touchedChecks } from "../../books/self-assessment.ts";
import { laterDay } from "../days.ts";
import { thrownId } from "../dice.ts";
import type { Holder } from "./cast.ts";
import type { Course, Step } from "./course.ts";
import { SAID } from "./words.ts";
import { write, writeLine } from "./writing.ts";

/** What a station and those who review it do, before anybody comes. */

/** The station begins its self-assessment. */
export const beginSelf: Step = ({ journal, own }) => {
  journal.does(own("head"), "open-stage", { stage: "self-assessment" });
};

/** Several people of the station write a part of it. */
export function writeSelf(part: number): Step {
  return (course) => {
    const { own } = course;
    const by = [own("general-affairs"), own("exam-affairs"), own("equipment"), own("head")] as const;
    write(course, { sheet: selfOf(course).id, by, part });
  };
}

/** The whole of it, handed in by the head. */
export const handIn: Step = (course) => {
  beginSelf(course);
  writeSelf(1)(course);
  course.journal.does(course.own("head"), "submit", { sheet: selfOf(course).id });
};

/** The self-assessment of the station whose books are the example: what they show and what it says come to one score. */
export const handInExample: Step = (course) => {
  const { journal, own } = course;
  beginSelf(course);
  const sheet = selfOf(course).id;
  const said = selfAssessment(journal.day);
  for (const finding of said) journal.does(own("head"), "record-finding", { sheet, base: null, finding });
  for (const touched of touchedChecks(said)) {
    journal.does(own("head"), "touch-check", { sheet, base: null, ...touched });
  }
  journal.does(own("head"), "submit", { sheet });
};

/** An office takes the assessment in hand, and nobody is assigned yet. */
export function take(stage: Review): Step {
  return ({ journal, of }) => {
    journal.does(of(stage, openerOf(stage)), "open-stage", { stage });
  };
}

/** Somebody of the office is assigned, and may have written a part of his sheet. */
export function assign(stage: Review, part = 0): Step {
  return (course) => {
    const { journal, of, proposed } = course;
    const by = reviewerOf(course, stage);
    const sheet = { id: thrownId(journal.dice), scope: "all" as const };
    const member = proposed(by);
    journal.does(of(stage, openerOf(stage)), "assign-assessor", { stage, member, sheet, override: null });
    write(course, { sheet: sheet.id, by: [by], part });
  };
}

/** He is assigned, accepts what was handed in before him, and hands in his own. */
export function review(stage: Review): Step {
  return (course) => {
    const { journal } = course;
    const member = reviewerOf(course, stage);
    assign(stage)(course);
    for (const { id, status } of journal.state.sheets) {
      if (status === "submitted") journal.does(member, "finalise", { sheet: id });
    }
    const sheet = journal.state.sheets.find((one) => one.stage === stage)?.id ?? "";
    write(course, { sheet, by: [member], part: 1 });
    journal.does(member, "submit", { sheet });
  };
}

/** The reviewer sends the self-assessment back for some of its lines. */
export function sendBack(stage: Review): Step {
  return (course) => {
    const { journal } = course;
    const sheet = selfOf(course).id;
    const lines = linesToSupplement(course).map(({ id }) => id);
    const until = laterDay(journal.day, 14);
    journal.does(reviewerOf(course, stage), "return", { sheet, lines, what: SAID.supplement, until });
  };
}

/** The station does what was asked of it. */
export const supplement: Step = (course) => {
  const { journal, own } = course;
  const sheet = selfOf(course).id;
  for (const line of linesToSupplement(course)) {
    writeLine({ journal, sheet, line, by: own("head"), faulty: false, evidence: false });
  }
  journal.does(own("head"), "resubmit", { sheet, answer: SAID.supplemented });
};

type Review = Extract<SheetKind, "city-review" | "provincial-review">;

function openerOf(stage: Review): string {
  return stage === "city-review" ? "approving-official" : "provincial-quality-officer";
}

/** A city has a reviewer for it; a county, and the province, an expert. */
function reviewerOf({ assessment, of }: Course, stage: Review): Holder {
  const posts = assessment.stages.find(({ kind }) => kind === stage)?.posts ?? [];
  return of(stage, posts.includes("city-reviewer") ? "city-reviewer" : "document-expert");
}

function selfOf({ journal }: Course) {
  const sheet = journal.state.sheets.find(({ stage }) => stage === "self-assessment");
  if (!sheet) throw new Error("the self-assessment has not been begun");
  return sheet;
}

/** Two lines in the middle of the form: what they are is not what counts here. */
function linesToSupplement({ journal, assessment }: Course) {
  return readyLines(journal.edition.data, assessment.reading).slice(4, 6);
}
