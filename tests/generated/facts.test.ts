import { expect, test } from "vitest";
import { factTables } from "./facts.ts";

test("docs/facts.md says what the facts and their bindings say (npm run facts:doc)", async () => {
  await expect(factTables()).toMatchFileSnapshot("../../docs/facts.md");
});
