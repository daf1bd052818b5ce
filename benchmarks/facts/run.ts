import { getEdition } from "@jianheng/domain/standards";
import { openBeside } from "@jianheng/server/db";
import { computingFacts } from "@jianheng/server/facts";
import { editions as standards } from "@jianheng/standards";
import { openOffice } from "../assessments/office.ts";
import { median } from "../measure.ts";
import { grow, TABLES } from "./grow.ts";

/**
 * All facts of a province, computed anew from five million records, beside reading every row of the same tables once;
 * and the page of one station while they lie there.
 */
const STATIONS = Number(process.env.STATIONS ?? 2000);
/** With these, a station has about 2,500 records. */
const APPLICANTS = 215;
const ROUNDS = 3;

const day = new Date().toISOString().slice(0, 10);
const office = await openOffice(day);
let records = 0;
await office.asOwner(async (client) => {
  await client.query("set synchronous_commit = off");
  records = await grow(client, { stations: STATIONS, applicants: APPLICANTS });
});
console.log(`${STATIONS} stations, ${records} records`);
const opened = await openBeside(office.where);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const editions = Object.values(standards).map(getEdition);
const [, all] = computingFacts({ database: opened.value, editions, now: () => new Date() });
const facts: number[] = [];
const scans: number[] = [];
const counts: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  facts.push(await seconds(async () => all?.work(new AbortController().signal)));
  await office.asOwner(async (client) => {
    // Every column of every row is looked at, or the database would count an index.
    const scan = TABLES.map((table) => `select count(t.*::text) from ${table} t`).join(" union all ");
    scans.push(await seconds(() => client.query(scan)));
    const count = TABLES.map((table) => `select count(*) from ${table} t`).join(" union all ");
    counts.push(await seconds(() => client.query(count)));
  });
}
const [ours, bare, counted] = [median(facts), median(scans), median(counts)];
console.log(
  `all facts of all stations: ${ours.toFixed(1)} s; every row read whole, once: ${bare.toFixed(1)} s, ratio ${(ours / bare).toFixed(2)} (promised ≤ 3); only counted: ${counted.toFixed(1)} s`,
);
const head = await office.signIn("station.head");
const me = await head.read<{ current: { organisation: { id: string } } }>("/api/session");
const page = `/api/organisations/${me.current.organisation.id}/expectations/liaoning-2013`;
const pages: number[] = [];
for (let round = 0; round < 20; round++) pages.push(await seconds(() => head.read(page)));
console.log(`the page of one station, from its records: ${(median(pages) * 1000).toFixed(0)} ms (promised < 200 ms)`);
await opened.value.close();
await office.close();

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
