import * as journeys from "@jianheng/domain/assessments/journeys";
import { describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http } = useJourneys(database);

async function look(one: Standing, who: Who) {
  return (await http.send(one.member(who), `GET ${one.address}`)).json();
}

describe("what was decided", () => {
  test("is shown with who has signed it and who is still to, to the office that approves", async () => {
    const decided = await look(await at(journeys.decided()), "official");
    expect(decided.decision).toMatchObject({ conclusion: "recommended", approvedAt: null, signatures: [] });
    expect(decided.decision.unsigned.length).toBeGreaterThan(0);
    const signed = await look(await at(journeys.signed()), "official");
    expect(signed.decision.unsigned).toEqual([]);
    expect(signed.decision.signatures).toHaveLength(decided.decision.unsigned.length);
    expect((await look(await at(journeys.approved()), "official")).decision.approvedAt).toMatch(/^2/);
  });

  test("is nothing to the station before it is published", async () => {
    const one = await at(journeys.approved());
    expect(await look(one, "head")).toMatchObject({ decision: null, vetoes: [], score: null, sentBack: null });
  });

  test("what it comes to is shown before it is concluded: to whoever reconciled, and of what was stopped its band", async () => {
    const reconciled = await look(await at(journeys.reconciled()), "leader");
    expect(reconciled).toMatchObject({ decision: null, score: { points: 8500, of: 10_000 } });
    const stopped = await look(await at(journeys.stopped()), "official");
    expect(stopped).toMatchObject({
      decision: null,
      score: { points: null, band: "不合格" },
      vetoes: [{ veto: "V1" }],
    });
  });

  test("and why it was sent back is shown until it is decided again", async () => {
    const one = await at(journeys.signed());
    await one.does("official", "approval", { decision: journeys.signed().decision, approved: false, reason: "再议" });
    expect(await look(one, "official")).toMatchObject({ decision: null, sentBack: "再议" });
  });
});
