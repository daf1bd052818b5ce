import type { ActionType } from "./actions.ts";
import { Journal, people } from "./assessments.fixture.ts";

/** For tests: the whole way of an acceptance, as far as a test wants it. The station's sheet is `a1`. */

/** The self-assessment is being written. */
export function selfAssessing(): Journal {
  return new Journal().does(people.head, "open-stage", { stage: "self-assessment" });
}

/** The station has handed in. */
export function handedIn(): Journal {
  return selfAssessing().fills(people.clerk, "a1").does(people.head, "submit", { sheet: "a1" });
}

/** The city has it, with a sheet of its own. */
export function atCity(): Journal {
  return handedIn()
    .does(people.cityReviewer, "open-stage", { stage: "city-review" })
    .assigns(people.cityOfficial, people.cityReviewer, "city");
}

/** The province has it, with a sheet of its own. */
export function atProvince(): Journal {
  return atCity()
    .does(people.cityReviewer, "finalise", { sheet: "a1" })
    .fills(people.cityReviewer, "city")
    .does(people.cityReviewer, "submit", { sheet: "city" })
    .does(people.quality, "open-stage", { stage: "provincial-review" })
    .assigns(people.quality, people.expert, "expert");
}

/** On site: a leader, and two auditors with a sheet each. */
export function onSite(): Journal {
  return atProvince()
    .does(people.expert, "finalise", { sheet: "city" })
    .fills(people.expert, "expert")
    .does(people.expert, "submit", { sheet: "expert" })
    .does(people.quality, "open-stage", { stage: "on-site-audit" })
    .does(people.quality, "assign-assessor", {
      stage: "on-site-audit",
      member: { ...people.leader, ties: [] },
      sheet: null,
      override: null,
    })
    .assigns(people.quality, people.auditor, "one")
    .assigns(people.quality, people.second, "two");
}

/** Both auditors are in; the second saw three faults where the first saw none. */
export function audited(): Journal {
  return onSite()
    .fills(people.auditor, "one")
    .does(people.auditor, "submit", { sheet: "one" })
    .fills(people.second, "two", { faults: 3 })
    .does(people.second, "submit", { sheet: "two" });
}

/** All sheets are final. */
export function settled(): Journal {
  const journal = audited();
  for (const sheet of ["expert", "one", "two"]) journal.does(people.leader, "finalise", { sheet });
  return journal;
}

/** Every line is reconciled: 85 of 100. */
export function reconciled(): Journal {
  return settled().does(people.leader, "reconcile", {
    choices: [
      { line: "1.1.1", sheet: "one", why: null },
      { line: "2.1.1", sheet: "two", why: "三处均有记录" },
      { line: "3.1", sheet: "one", why: null },
    ],
  });
}

export function decided(): Journal {
  return reconciled().does(people.leader, "decide", { conclusion: "recommended", conditions: [] });
}

export function signed(): Journal {
  return decided().signs(people.leader, people.auditor, people.second);
}

export function approved(): Journal {
  return signed().approves(people.official);
}

/** Published from 21 to 27 November 2026. */
export function published(): Journal {
  const journal = approved();
  const period = { from: "2026-11-21", until: "2026-11-27" };
  return journal.does(people.quality, "publish", { period, snapshot: journal.snapshot() });
}

export function appealed(): Journal {
  return published().does(people.head, "appeal", { grounds: "三处中两处已改" });
}

/** Stopped by a veto on site. */
export function stopped(): Journal {
  return onSite().does(people.leader, "raise-veto", { veto: "V1", grounds: "无批准文件", evidence: [] });
}

/** Not assessed: a veto was known before anything started. */
export function declined(): Journal {
  return new Journal().does(people.quality, "raise-veto", { veto: "V1", grounds: "无批准文件", evidence: [] });
}

export function closed(): Journal {
  const journal = published();
  journal.day = "2026-11-28";
  return journal.does(people.quality, "close", { snapshot: journal.snapshot() });
}

const PHASES = { handedIn, declined, stopped, decided, approved, published, appealed, closed };

/** Of the ways an assessment can stand, those in which an act is possible at all, whoever does it. */
export function whenMay<T extends ActionType>(type: T, own: Parameters<Journal["refuses"]>[2]): string[] {
  const ways = { prepared: () => new Journal(), ...PHASES };
  return Object.entries(ways).flatMap(([name, journey]) => {
    const refused = journey().refuses(people.official, type, own as never);
    return refused.includes("$ not-now") ? [] : [name];
  });
}
