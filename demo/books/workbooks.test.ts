import { expect, test } from "vitest";
import { exampleStation, MISSING } from "./example-station.ts";
import { drawWorkbooks, WORKBOOKS } from "./workbooks.ts";

const TODAY = "2026-11-22";
const station = exampleStation(TODAY);

test("every record of the example stands in one workbook", () => {
  const brought = WORKBOOKS.flatMap(({ registers }) => registers);
  expect(new Set(brought).size).toBe(brought.length);
  expect([...new Set(station.records.map(({ register }) => register))].filter((id) => !brought.includes(id))).toEqual(
    [],
  );
});

test("its days go along with the day: what it lacks, it lacks on every day", () => {
  for (const today of [TODAY, "2027-03-01", "2028-02-29"]) {
    const { records } = exampleStation(today);
    for (const { register, lacks } of MISSING) {
      const lacking = records.filter(
        (one) => one.register === register && lacks.every((of) => one.values[of] === null),
      );
      expect([register, lacking.length]).toEqual([register, 1]);
    }
  }
});

test("the workbooks are small enough to be sent", async () => {
  for (const { bytes } of await drawWorkbooks(station)) expect(bytes.length).toBeLessThan(200_000);
});
