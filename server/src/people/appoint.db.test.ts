import { beforeEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appointIn, appointing, appointmentsOf, madeUpPerson, peopleOf, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, sibling, foreign } = useTree(database);
const administrator = memberIn(station, "system-administrator");
let person: string;

beforeEach(async () => {
  person = await registerIn(http, station, madeUpPerson("示范甲"));
});

function appoint(
  body: object,
  { who = administrator, where = station }: { who?: typeof administrator; where?: { id: string } } = {},
) {
  return http.send(who, `POST ${appointmentsOf(where)}`, { body });
}

test.each([
  ["its head", memberIn(station, "head")],
  ["its system administrator", administrator],
  ["the one above", memberIn(province, "system-administrator")],
])("somebody is appointed by %s, which stays with its document", async (_, who) => {
  const given = appointing(person, "examiner", { until: "2028-12-31" });
  const answer = await appoint(given, { who });
  expect([answer.statusCode, answer.json()]).toEqual([201, { id: expect.any(String), warnings: [] }]);
  const { id } = answer.json();
  const shown = await http.send(memberIn(station, "invigilator"), `GET ${peopleOf(station)}/${person}`);
  const { from, until, document } = given;
  expect(shown.json().appointments).toEqual([
    {
      id,
      person: { id: person, name: "示范甲" },
      post: { id: "examiner", name: "考评员" },
      ...{ from, until, document },
      version: 1,
    },
  ]);
  expect((await trailOf(database, station)).at(-1)).toMatchObject({
    action: "people.appoint",
    subject_kind: "appointment",
    subject_id: id,
    person_id: who.personId,
    details: { person, post: "examiner", from, until, warnings: [] },
    after: true,
  });
});

test.each([
  ["another post", memberIn(station, "general-affairs"), 403],
  ["the head above", memberIn(city, "head"), 403],
  ["an organisation beside", memberIn(sibling, "head"), 404],
  ["another tree", memberIn(foreign, "system-administrator"), 404],
])("nobody is appointed by %s", async (_, who, status) => {
  expect((await appoint(appointing(person, "examiner"), { who })).statusCode).toBe(status);
});

test.each(["system-administrator", "security-administrator", "log-auditor"])(
  "a head appoints nobody %s, and ends no such appointment: that is a system administrator's",
  async (post) => {
    const head = memberIn(station, "head");
    const answer = await appoint(appointing(person, post), { who: head });
    expect([answer.statusCode, problemsOf(answer)]).toEqual([422, ["$.post not-for-this-post"]]);
    const id = await appointIn(http, station, appointing(person, post));
    const ended = await http.send(head, `POST ${appointmentsOf(station)}/${id}/end`, { body: { until: "2030-01-01" } });
    expect([ended.statusCode, problemsOf(ended)]).toEqual([422, ["$.post not-for-this-post"]]);
  },
);

test("the three administrators are different people in the whole installation; elsewhere is said, where is not", async () => {
  const known = madeUpPerson("示范乙");
  const [here, there] = [await registerIn(http, station, known), await registerIn(http, foreign, known)];
  expect(here).toBe(there);
  await appointIn(http, foreign, appointing(there, "log-auditor", { from: "2026-01-01", until: "2026-12-31" }));
  const meanwhile = await appoint(appointing(here, "security-administrator", { from: "2026-12-31" }));
  expect([meanwhile.statusCode, problemsOf(meanwhile)]).toEqual([422, ["$.post administrators-apart"]]);
  expect(meanwhile.body).not.toContain(foreign.id);
  const asHead = { who: memberIn(station, "head") };
  const curious = await appoint(appointing(here, "security-administrator", { from: "2026-06-01" }), asHead);
  expect(problemsOf(curious)).toEqual(["$.post not-for-this-post"]);
  expect((await appoint(appointing(here, "security-administrator", { from: "2027-01-01" }))).statusCode).toBe(201);
  expect((await appoint(appointing(here, "head", { from: "2026-01-01" }))).statusCode).toBe(201);
});

test("of two who make one person two administrators at once, in two organisations, one is refused", async () => {
  const known = madeUpPerson("示范丙");
  const person = await registerIn(http, station, known);
  await registerIn(http, foreign, known);
  const answers = await Promise.all([
    appoint(appointing(person, "security-administrator")),
    appoint(appointing(person, "log-auditor"), { who: memberIn(foreign, "system-administrator"), where: foreign }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
});

test("nobody appoints himself", async () => {
  const answer = await appoint(appointing(person, "finance"), { who: memberIn(station, "head", person) });
  expect([answer.statusCode, problemsOf(answer)]).toEqual([422, [" own-appointment"]]);
});

test("nobody is appointed who is not registered there, by whoever knows his id", async () => {
  const answer = await appoint(appointing(person, "head"), { who: memberIn(sibling, "head"), where: sibling });
  expect([answer.statusCode, problemsOf(answer)]).toEqual([422, ["$.person not-registered"]]);
});

test("everything that is wrong is said at once", async () => {
  const wrong = appointing(crypto.randomUUID(), "city-reviewer", { until: "2025-01-01" });
  expect(problemsOf(await appoint(wrong))).toEqual([
    "$.person not-registered",
    "$.post post-not-here",
    "$.until ends-before-it-begins",
  ]);
  const document = { number: "", title: "聘任", issuedOn: "2026-02-30" };
  expect(problemsOf(await appoint(appointing(person, "head", { document })))).toEqual([
    "$.document.number too-small",
    "$.document.issuedOn not-a-date",
  ]);
});

describe("a post is held once at a time", () => {
  test("and again afterwards", async () => {
    await appointIn(http, station, appointing(person, "head", { until: "2026-06-30" }));
    const overlapping = await appoint(appointing(person, "head", { from: "2026-06-30" }));
    expect([overlapping.statusCode, overlapping.json().code]).toEqual([409, "already-there"]);
    expect((await appoint(appointing(person, "head", { from: "2026-07-01" }))).statusCode).toBe(201);
  });

  test("also where two appoint at once", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => appoint(appointing(person, "head"))));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });
});

describe("posts held together", () => {
  test("are refused where they must be apart", async () => {
    await appointIn(http, station, appointing(person, "system-administrator"));
    const answer = await appoint(appointing(person, "log-auditor"));
    expect([answer.statusCode, problemsOf(answer)]).toEqual([422, ["$.post administrators-apart"]]);
    expect(answer.json().detail).toContain("不得由一人兼任");
  });

  test("are also refused where two come at once", async () => {
    const posts = ["system-administrator", "security-administrator", "log-auditor"];
    const answers = await Promise.all(posts.map((post) => appoint(appointing(person, post))));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422, 422]);
  });

  test("are warned of where they ought to be, and the trail keeps it", async () => {
    const beside = await appointIn(http, station, appointing(person, "general-affairs"));
    const answer = await appoint(appointing(person, "equipment"));
    expect(answer.statusCode).toBe(201);
    const rule = {
      rule: "functions-not-crossed",
      source: "《辽宁省职业技能鉴定所（站）质量管理体系建设验收标准（2013）》4.1.3",
      beside: [beside],
    };
    expect(answer.json().warnings).toEqual([{ ...rule, message: expect.objectContaining({ zh: expect.any(String) }) }]);
    expect((await trailOf(database, station)).at(-1)).toMatchObject({ details: { warnings: [rule] } });
  });
});

test("by one document, however many; by another of the same number on another day, another", async () => {
  const other = await registerIn(http, station, madeUpPerson());
  const document = { number: "丁站〔2026〕9号", title: "聘任", issuedOn: "2026-01-01" };
  for (const one of [person, other]) await appointIn(http, station, appointing(one, "invigilator", { document }));
  const later = { ...document, issuedOn: "2026-01-02" };
  await appointIn(http, station, appointing(other, "finance", { document: later }));
  const { rows } = await database.owner.query(
    "select issued_on from appointing_document where number = $1 order by issued_on",
    [document.number],
  );
  expect(rows).toEqual([{ issued_on: "2026-01-01" }, { issued_on: "2026-01-02" }]);
});
