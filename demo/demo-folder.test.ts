import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Kept, keep } from "./demo-folder.ts";

const above = mkdtempSync(join(tmpdir(), "jianheng-kept-"));
// The database's own user must get through to what is below.
chmodSync(above, 0o755);
const folder = join(above, "demo");
afterAll(() => rmSync(above, { recursive: true }));

const made = (id: string, ...names: string[]): Kept => ({
  key: `key of ${id}`,
  password: id,
  accounts: Object.fromEntries(names.map((name) => [name, { id, secret: null }])),
});
const inFile = () => JSON.parse(readFileSync(join(folder, "sign-in.json"), "utf8"));

test("what an earlier version made stays, and accounts that it did not know are added and kept", () => {
  keep(folder, () => made("first", "a"));
  const later = keep(folder, () => made("second", "a", "b"));
  const accounts = { a: { id: "first", secret: null }, b: { id: "second", secret: null } };
  expect(later).toEqual({ ok: true, value: { ...made("first"), accounts } });
  expect(inFile()).toEqual({ ...made("first"), accounts });
  expect(keep(folder, () => made("third", "a", "b"))).toEqual(later);
});
