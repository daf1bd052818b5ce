import type { Member } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import type { Organisation } from "../platform/db/testing/province.fixture.ts";
import { memberIn, type TestHttp } from "../platform/http/testing/http.fixture.ts";
import { act, acting, type stations } from "./assessments.fixture.ts";
import { createAssessment } from "./create-assessment.ts";
import { LIAONING, whole } from "./findings.fixture.ts";

type Act = Parameters<typeof act>[1];

/** An assessment of the station under way, and how to do something to it. */
export interface Begun {
  id: string;
  path: string;
  /** The station's own sheet. */
  sheet: string;
  /** Does one thing as somebody, which has to be right; answers the action. */
  does(actor: Member, type: Act["type"], content: object): Promise<string>;
  /** The same, whatever comes of it. */
  tries(actor: Member, type: Act["type"], content: object): ReturnType<typeof act>;
  /** Assigns somebody of the province to the spot check, to a sheet; answers him. */
  assigns(sheet: string | null, post?: string): Promise<Member>;
}

/** The people who do what a test is not about. */
export function peopleOf({ station, province }: ReturnType<typeof stations>) {
  return {
    head: memberIn(station, "head"),
    clerk: memberIn(station, "exam-affairs"),
    quality: memberIn(province, "provincial-quality-officer"),
  };
}

/** A supervision of a station: its own sheet is open, and a spot check of the province comes after. */
export async function supervise(of: {
  database: TestDatabase;
  station: Organisation;
  province: Organisation;
  head: Member;
  quality: Member;
}): Promise<Begun> {
  const { database, station, province, head, quality } = of;
  const body = {
    standard: LIAONING.data.id,
    edition: LIAONING.hash,
    reading: "literal",
    purpose: "supervision",
  } as const;
  const made = await database.transaction(quality, (transaction) =>
    createAssessment(
      { ...acting({ transaction, actor: quality, organisation: station.id }), relation: "below" },
      { body: { ...body, from: "2026-12-01", until: "2027-03-31" } },
    ),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { id } = made.value;
  const tries: Begun["tries"] = (actor, type, content) =>
    act(database, { actor, organisation: station.id, assessment: id, type, content } as Act);
  const does: Begun["does"] = async (actor, type, content) => {
    const done = await tries(actor, type, content);
    if (!done.ok) throw new Error(`${type}: ${JSON.stringify(done.problems)}`);
    return done.value.action;
  };
  const sheet = await does(head, "open-stage", { stage: "self-assessment" });
  const path = `/api/organisations/${station.id}/assessments/${id}`;
  const assigns: Begun["assigns"] = async (own, post = "on-site-auditor") => {
    const who = memberIn(province, post);
    const member = { person: who.personId, organisation: province.id, post, ties: [] };
    const where = own === null ? null : { id: own, scope: "all" };
    await does(quality, "assign-assessor", { stage: "spot-check", member, sheet: where, override: null });
    return who;
  };
  return { id, path, sheet, does, tries, assigns };
}

/** Writes on a sheet as somebody over HTTP. */
export function write(http: TestHttp, { path }: Begun, by: Member, sheet: string, body: object) {
  const batch = { findings: [], touched: [], ...body };
  return http.send(by, `POST ${path}/sheets/${sheet}/writes`, { body: batch });
}

/** Fills the whole of a sheet and hands it in. */
export async function handIn(http: TestHttp, begun: Begun, by: Member, sheet: string, body: object = whole()) {
  const written = await write(http, begun, by, sheet, body);
  if (written.statusCode !== 200) throw new Error(written.body);
  await begun.does(by, "submit", { sheet });
}
