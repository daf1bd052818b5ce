import {
  type Conclusion,
  DRAWN,
  deciders,
  receiptOf,
  resultOf,
  type State,
  signers,
  snapshotOf,
} from "@jianheng/domain/assessments";
import { laterDay } from "../days.ts";
import type { Holder } from "./cast.ts";
import type { Course, Step } from "./course.ts";
import { SAID } from "./words.ts";

/** What becomes of the points: conclusion, signatures, approval, publicity, objection, appeal, the end. */

const QUALITY = "provincial-quality-officer";
const APPROVING = "approving-official";
const PUBLICITY = 7;

/** Something that nobody is assessed with. */
export function veto({ id, grounds, before = false }: { id: string; grounds: string; before?: boolean }): Step {
  return ({ journal, official }) => {
    const leader = before ? official(QUALITY) : memberOf(journal.state, deciders(journal.state)[0]);
    journal.does(leader, "raise-veto", { veto: id, grounds, evidence: [] });
  };
}

/** The leader concludes what the points say. */
export const decide: Step = ({ journal, assessment: { purpose } }) => {
  const { state, edition, day } = journal;
  const { band } = resultOf({ state, edition }).score;
  const failed = state.vetoes.length > 0 || (band !== null && band === edition.data.vetoBand);
  const conclusion = concluded({
    accepting: purpose === "acceptance",
    failed,
    best: band === edition.data.bands?.[0]?.name,
  });
  const due = failed || conclusion === "conditionally-recommended";
  const conditions = due ? [{ what: SAID.condition, until: laterDay(day, 90) }] : [];
  journal.does(memberOf(state, deciders(state)[0]), "decide", { conclusion, conditions });
};

/** Some of those who have to sign do; all, where nobody is left out. */
export function sign({ all }: { all: boolean }): Step {
  return ({ journal }) => {
    const decision = journal.state.decision?.stamp.action ?? "";
    const persons = signers(journal.state);
    for (const person of all ? persons : persons.slice(0, -1)) {
      journal.does(memberOf(journal.state, person), "sign", { decision, reauthenticated: true });
    }
  };
}

export function approve({ approved }: { approved: boolean }): Step {
  return ({ journal, official }) => {
    const decision = journal.state.decision?.stamp.action ?? "";
    const reason = approved ? null : SAID.sentBack;
    journal.does(official(APPROVING), "approve", { decision, approved, reason });
  };
}

/** It is published for a week from the day on which it is. */
export const publish: Step = ({ journal, official }) => {
  const { day } = journal;
  const period = { from: day, until: laterDay(day, PUBLICITY - 1) };
  journal.does(official(QUALITY), "publish", { period, snapshot: hashOf(journal) });
};

/** It is published, and two days later the station objects. */
export const publishAndObject: Step = (course) => {
  publish(course);
  const { journal, own } = course;
  journal.on(laterDay(journal.day, 2));
  const drawn = String(journal.dice(10 ** DRAWN)).padStart(DRAWN, "0");
  const receipt = receiptOf({ year: journal.day.slice(0, 4), drawn });
  journal.does(own("management-representative"), "object", { receipt, text: SAID.objection });
};

export const answer: Step = ({ journal, official }) => {
  for (const { receipt } of journal.state.objections) {
    journal.does(official(QUALITY), "answer-objection", { receipt, answer: SAID.answered, upheld: false });
  }
};

export const appeal: Step = ({ journal, own }) => {
  journal.does(own("head"), "appeal", { grounds: SAID.appeal });
};

/** Who hears the appeal was not on the team. */
export const namePanel: Step = ({ journal, official, proposed }) => {
  const panel = [official(QUALITY), official(QUALITY, 1)].map(proposed);
  journal.does(official(APPROVING), "assign-appeal-panel", { panel });
};

export const dismiss: Step = ({ journal, official }) => {
  journal.does(official(QUALITY), "decide-appeal", { upheld: false, reason: SAID.dismissed, lift: [] });
};

/** The end: of a self-assessment by the station, of all else by the authority. */
export const close: Step = ({ journal, own, official, assessment }) => {
  const by = assessment.purpose === "self" ? own("head") : official(QUALITY);
  journal.does(by, "close", { snapshot: hashOf(journal) });
};

function concluded(of: { accepting: boolean; failed: boolean; best: boolean }): Conclusion {
  if (!of.accepting) return of.failed ? "not-qualified" : "qualified";
  if (of.failed) return "not-recommended";
  return of.best ? "recommended" : "conditionally-recommended";
}

function hashOf({ state, edition }: Course["journal"]): string {
  return snapshotOf({ state, edition }).hash;
}

/** Somebody of the team, as he was assigned. */
function memberOf({ team }: State, person: string | undefined): Holder {
  const member = team.find((one) => one.person === person);
  if (!member) throw new Error(`${person} is not on the team`);
  const { organisation, post } = member;
  return { person: member.person, organisation, post };
}
