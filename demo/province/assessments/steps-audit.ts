import { compareSheets, type LineChoice, type Scope } from "@jianheng/domain/assessments";
import { readyLines } from "@jianheng/domain/scoring";
import { thrownId } from "../dice.ts";
import type { Holder } from "./cast.ts";
import type { Course, Step } from "./course.ts";
import { SAID } from "./words.ts";
import { write } from "./writing.ts";

/** What a team does on site, up to the points. */

type Visit = "on-site-audit" | "spot-check";

/** The team is sent: a leader without a sheet, and two who are blind to each other; with halves of the form, or all of it. */
export function sendTeam(stage: Visit, { split = false } = {}): Step {
  return (course) => {
    const { journal, of, assessment } = course;
    const office = assessment.stages.find(({ kind }) => kind === stage)?.organisation;
    const sender = of(stage, office === assessment.authority ? "provincial-quality-officer" : "approving-official");
    journal.does(sender, "open-stage", { stage });
    const items = journal.edition.data.items.map(({ id }) => id);
    const scopes: readonly Scope[] = split ? [items.slice(0, 5), items.slice(5)] : ["all", "all"];
    join(course, { stage, sender, member: of(stage, "team-leader"), scope: null });
    for (const [nth, scope] of scopes.entries()) {
      join(course, { stage, sender, member: auditorOf(course, { stage, nth }), scope });
    }
  };
}

/** An auditor writes a part of his sheet. */
export function audit(stage: Visit, { nth, part }: { nth: number; part: number }): Step {
  return (course) => {
    const member = auditorOf(course, { stage, nth });
    write(course, { sheet: sheetOf(course, member), by: [member], part });
  };
}

/** An auditor writes all of it, and hands it in. */
export function audited(stage: Visit, nth: number): Step {
  return (course) => {
    audit(stage, { nth, part: 1 })(course);
    const member = auditorOf(course, { stage, nth });
    course.journal.does(member, "submit", { sheet: sheetOf(course, member) });
  };
}

/** The leader makes final what is in. */
export function settle(stage: Visit): Step {
  return ({ journal, of }) => {
    for (const { id, status } of journal.state.sheets) {
      if (status === "submitted") journal.does(of(stage, "team-leader"), "finalise", { sheet: id });
    }
  };
}

/** The leader chooses whose finding stands, line by line, with a reason where they differ; or only of a part. */
export function reconcile(stage: Visit, part = 1): Step {
  return ({ journal, assessment, of }) => {
    const lines = readyLines(journal.edition.data, assessment.reading);
    const choices = compareSheets(journal.state.sheets, lines).map(({ line, sheets, differs }): LineChoice => {
      const judged = sheets.filter((one) => one.stage === stage && one.points !== null);
      // The severer of two: on site it is seen, or it is not.
      const [chosen] = judged.sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
      return { line, sheet: chosen?.sheet ?? "", why: differs ? SAID.differs : null };
    });
    journal.does(of(stage, "team-leader"), "reconcile", { choices: choices.slice(0, choices.length * part) });
  };
}

/** Somebody joins the team; who has a tie only by the approving official, with a reason. */
function join(
  { journal, official, proposed }: Course,
  { stage, sender, member: holder, scope }: { stage: Visit; sender: Holder; member: Holder; scope: Scope | null },
): void {
  const member = proposed(holder);
  const override = member.ties.length > 0 ? { reason: SAID.override } : null;
  const sheet = scope && { id: thrownId(journal.dice), scope };
  const by = override ? official("approving-official") : sender;
  journal.does(by, "assign-assessor", { stage, member, sheet, override });
}

/** The first two auditors of the office; at a spot check the second is its external supervisor. */
function auditorOf({ of }: Course, { stage, nth }: { stage: Visit; nth: number }): Holder {
  if (stage === "spot-check" && nth === 1) return of(stage, "external-quality-supervisor");
  return of(stage, "on-site-auditor", nth);
}

function sheetOf({ journal }: Course, { person }: Holder): string {
  const sheet = journal.state.sheets.find(({ panel }) => panel?.includes(person));
  if (!sheet) throw new Error("he has no sheet");
  return sheet.id;
}
