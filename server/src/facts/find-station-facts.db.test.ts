import { beforeAll, expect, test } from "vitest";
import { useStations } from "../assessments/assessments.fixture.ts";
import { LIAONING, noting, whole } from "../assessments/findings.fixture.ts";
import { routes as assessments, findLastSelf } from "../assessments/index.ts";
import { handIn, peopleOf, supervise } from "../assessments/sheets.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { findStationFacts } from "./find-station-facts.ts";
import { routes } from "./index.ts";
import { enterRows } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes: [...routes, ...assessments] });
const tree = useStations(database);
const { province, station } = tree;
const { head, quality } = peopleOf(tree);
const TODAY = officialDay(NOW);

/** Its records are in order, and of itself it said that all is, but for one line that no record sees. */
beforeAll(async () => {
  await enterRows(database, soundStation({ today: TODAY, id: station.id }));
  const begun = await supervise({ database, station, province, head, quality });
  const body = whole((finding) =>
    finding.line === "4.2.1" ? noting(unanswered(finding), null, "两人均未答出") : finding,
  );
  await handIn(http, begun, head, begun.sheet, body);
});

function unanswered<F extends object>(finding: F): F {
  return { ...finding, observation: { asked: 2, unanswered: 2 } };
}

async function told() {
  const found = await findStationFacts(database, { station: station.id, day: TODAY, language: "zh" });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

test("what the command line says under each standard is what the station's own page says, to the word", async () => {
  const path = `GET /api/organisations/${station.id}/expectations`;
  const { expectations } = await told();
  expect(expectations.map(({ edition }) => edition).sort()).toEqual([
    "liaoning-2013",
    "national-trial",
    "sichuan-2017",
  ]);
  for (const one of expectations) {
    expect(one).toEqual((await http.send(head, `${path}/${one.edition}`)).json());
  }
});

test("what no record sees counts as the station last said of itself", async () => {
  const found = (await told()).expectations.find(({ edition }) => edition === "liaoning-2013");
  expect(found?.self).toMatchObject({ on: TODAY });
  expect(found?.lines.find(({ line }) => line === "4.2.1")).toMatchObject({ from: "self", points: 0 });
  expect(found?.withSelf.low).toBeGreaterThan(found?.byFacts.low ?? 0);
  expect(found?.withSelf.low).toBe(found?.withSelf.high);
});

test("whoever computes facts reads no self-assessment: the command has a name of its own for it", async () => {
  const read = (system: "facts" | "checkup") =>
    database.transaction({ system }, (transaction) =>
      findLastSelf({ transaction, organisation: station.id, editions: SERVICES.editions }, { edition: LIAONING.hash }),
    );
  expect(await read("facts")).toBeUndefined();
  expect(await read("checkup")).toMatchObject({ on: TODAY });
});
