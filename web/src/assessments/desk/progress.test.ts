import { expect, test } from "vitest";
import type { Slot } from "./model.ts";
import { savingOf, unkeptOf } from "./progress.ts";

const kept = { action: null, value: true };
const slot = (of: Partial<Slot<boolean>>): Slot<boolean> => ({
  kept,
  mine: null,
  sent: null,
  trouble: null,
  news: null,
  ...of,
});

test("what is on its way is not kept, until it is", () => {
  const touched = { "3.1.1": slot({ mine: false, sent: false }), "3.1.2": slot({ mine: false }), "3.1.3": slot({}) };
  const saving = savingOf({ findings: {}, touched });
  expect(saving).toMatchObject({ waiting: 1, sending: 1 });
  expect(unkeptOf(saving)).toBe(2);
});
