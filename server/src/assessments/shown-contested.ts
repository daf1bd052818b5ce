import type { Actor } from "@jianheng/domain/assessments";
import type { z } from "zod";
import type { shown } from "./schemas.ts";
import type { Viewed } from "./viewed.ts";

type Contested = Pick<z.input<typeof shown>, "publication" | "objections" | "appeals" | "scans" | "closed">;

/** How a result was published, what it was contested by, and how it ended: as far as the reader may know. */
export function shownContested(viewed: Pick<Viewed, "outcome" | "contested" | "token" | "names">): Contested {
  const { outcome, contested, token, names } = viewed;
  const { publication = null, closed = null, scans = [] } = outcome ?? {};
  const who = (by: Actor) => names.person("person" in by ? by.person : by.system);
  return {
    publication: publication && {
      ...{ from: publication.period.from, until: publication.period.until, snapshot: publication.snapshot, token },
      ...{ at: publication.stamp.at, by: who(publication.stamp.by) },
    },
    objections: contested.objections.map(({ at, told, answer }) => ({
      at,
      receipt: told?.receipt ?? null,
      text: told?.text ?? null,
      by: told && "person" in told.by ? who(told.by) : null,
      answer: answer && {
        ...{ answer: answer.answer, upheld: answer.upheld },
        ...{ at: answer.stamp.at, by: who(answer.stamp.by) },
      },
    })),
    appeals: contested.appeals.map(({ grounds, stamp, panel, outcome: end }) => ({
      ...{ grounds, at: stamp.at, by: who(stamp.by) },
      panel: panel.map(({ person, organisation, post }) => ({ person: names.person(person), organisation, post })),
      outcome: end && {
        ...{ upheld: end.upheld, reason: end.reason, lift: [...end.lift] },
        ...{ at: end.stamp.at, by: who(end.stamp.by) },
      },
    })),
    scans: scans.map(({ file, snapshot, stamp }) => ({ file, snapshot, at: stamp.at, by: who(stamp.by) })),
    closed: closed && { snapshot: closed.snapshot, at: closed.stamp.at },
  };
}
