import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { atCity, audited, handedIn, selfAssessing, settled, whenMay } from "../journeys.fixture.ts";

describe("to take a sheet back", () => {
  it("is for whoever writes on it, while it runs", () => {
    expect(whoMay(handedIn(), "withdraw", { sheet: "a1" })).toEqual(["head"]);
    expect(whoMay(audited(), "withdraw", { sheet: "two" })).toEqual(["second"]);
    expect(whenMay("withdraw", { sheet: "a1" })).toEqual(["handedIn"]);
  });

  it("opens it again with all that is on it", () => {
    const before = handedIn().state.sheets[0];
    const [sheet] = handedIn().does(people.head, "withdraw", { sheet: "a1" }).state.sheets;
    expect(sheet).toMatchObject({ status: "open", findings: before?.findings });
  });

  it("is over once the next stage has opened it", () => {
    expect(atCity().refuses(people.head, "withdraw", { sheet: "a1" })).toEqual(["$.sheet opened-by-the-next"]);
  });

  it("is over once it is final, and nothing where it is not in", () => {
    expect(settled().refuses(people.auditor, "withdraw", { sheet: "one" })).toEqual(["$.sheet not-submitted"]);
    expect(selfAssessing().refuses(people.head, "withdraw", { sheet: "a1" })).toEqual(["$.sheet not-submitted"]);
  });

  it("of a supplemented sheet opens no more than it was returned for", () => {
    const supplement = { sheet: "one", lines: ["1.1.1"], what: "缺照片", until: "2026-11-25" };
    const journal = audited().does(people.leader, "return", supplement);
    journal.does(people.auditor, "resubmit", { sheet: "one", answer: "已补" });
    journal.does(people.auditor, "withdraw", { sheet: "one" });
    expect(journal.state.sheets.find(({ id }) => id === "one")?.status).toBe("returned");
  });
});
