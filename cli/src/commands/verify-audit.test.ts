import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@jianheng/server/db";
import { type Verified, verifyTrails } from "@jianheng/server/verify";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { folderWith, jianheng, jianhengWith } from "../testing.ts";

vi.mock("@jianheng/server/verify", { spy: true });
afterEach(() => vi.mocked(verifyTrails).mockRestore());

const sound: Verified = {
  organisation: "o-1",
  sealed: 2,
  head: "ab",
  unsealed: { count: 1, oldest: new Date("2026-11-21T07:00:00Z") },
  bent: null,
};
const bent: Verified = { ...sound, organisation: "o-2", bent: { fault: "row-changed", sequence: 3, row: "r-3" } };

function found(...trails: Verified[]): void {
  vi.mocked(verifyTrails).mockResolvedValue({ ok: true, value: trails });
}

describe("verify audit", () => {
  it("says that trails are sound, with their heads and what is not sealed yet", async () => {
    found(sound);
    const { code, out } = await jianheng(".", "verify", "audit");
    expect(code).toBe(0);
    expect(out).toContain("机构 o-1：2条已封存，完好；链尾 ab");
    expect(out).toContain("1条尚未封存，最早一条写于 2026-11-21T07:00:00.000Z");
  });

  it("names the first bent row, and exits with 1", async () => {
    found(sound, bent);
    const { code, out } = await jianheng(".", "verify", "audit", "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("organisation o-2: the first 2 rows are sound, then one is bent");
    expect(out).toContain("  the row is not what was sealed, seal 3, row r-3");
  });

  it("says the same in JSON", async () => {
    found(sound, bent);
    const { code, out } = await jianheng(".", "verify", "audit", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ sound: false, trails: [{ bent: null }, { bent: { sequence: 3 } }] });
  });

  it("refuses a folder without data, a database that does not answer, and arguments", async () => {
    const folder = await folderWith();
    const nowhere = await jianhengWith({}, folder, "verify", "audit");
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining(`${join(folder, "data")}　[no-data]`) });
    const silent = await jianhengWith({ DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" }, folder, "verify", "audit");
    expect(silent).toMatchObject({ code: 2, err: expect.stringContaining("[database-unreachable]") });
    expect((await jianheng(".", "verify", "audit", "all")).code).toBe(2);
  });

  it("works beside a server that has the data folder open", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "jianheng-cli-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const server = await openDatabase({ embedded: { folder, settings: { fsync: "off" } } });
    if (!server.ok) throw new Error(JSON.stringify(server.problems));
    const answer = await jianhengWith({ JIANHENG_DATA: folder }, ".", "verify", "audit");
    await server.value.close();
    expect(answer).toMatchObject({ code: 0, out: "没有操作记录。\n" });
  });
});
