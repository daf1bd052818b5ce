import { tellingWalks } from "@jianheng/domain/assessments/walks";
import { expect, test } from "vitest";
import { toAction, toRow } from "./stored-action.ts";

test("every kind of action comes back from its row as it was", () => {
  const { walks } = tellingWalks({ numRuns: 20, seed: 20261121 });
  for (const action of walks.flatMap(({ log }) => log)) {
    const { body, ...row } = toRow(7, action);
    const { by } = action;
    const who =
      "person" in by
        ? { person_id: by.person, actor_organisation_id: by.organisation, post: by.post, system: null }
        : { person_id: null, actor_organisation_id: null, post: null, system: by.system };
    const at = new Date(action.at).toISOString();
    expect(toAction({ ...row, ...who, body: JSON.parse(JSON.stringify(body)) })).toEqual({ ...action, at });
  }
});

test("what is written on a sheet says in columns where, and nothing else does", () => {
  const by = { person: "p", organisation: "o", post: "head" };
  const stamp = { id: "i", at: "2026-11-21T07:00:00.000Z", day: "2026-11-21", by };
  const touch = { ...stamp, type: "touch-check", sheet: "s", base: null, check: "3.1.1", conforms: true } as const;
  expect(toRow(2, touch)).toMatchObject({ sheet: "s", line: "3.1.1", body: { base: null, conforms: true } });
  expect(toRow(3, { ...stamp, type: "submit", sheet: "s" })).toMatchObject({ sheet: null, line: null });
});
