import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@jianheng/server/db";
import { type VerifiedAssessment, verifyAssessments } from "@jianheng/server/verify";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { folderWith, jianheng, jianhengWith } from "../testing.ts";

vi.mock("@jianheng/server/verify", { spy: true });
afterEach(() => vi.mocked(verifyAssessments).mockRestore());

const sound: VerifiedAssessment = { organisation: "o-1", assessment: "a-1", actions: 12, wrong: [] };
const wrong: VerifiedAssessment = { ...sound, assessment: "a-2", actions: 3, wrong: ["phase", "todos"] };

function found(...assessments: VerifiedAssessment[]): void {
  vi.mocked(verifyAssessments).mockResolvedValue({ ok: true, value: assessments });
}

describe("verify assessments", () => {
  it("says how much was replayed, and that it is what lists and todos say", async () => {
    found(sound);
    expect(await jianheng(".", "verify", "assessments")).toMatchObject({
      code: 0,
      out: "重放了1次评估的12条办理记录：与列表和待办一致\n",
    });
  });

  it("names what is not, and exits with 1", async () => {
    found(sound, wrong);
    const { code, out } = await jianheng(".", "verify", "assessments", "--lang", "en");
    expect(code).toBe(1);
    expect(out).toBe("replayed 15 actions of 2 assessments: 1 differ\n  station o-1, assessment a-2: phase, todos\n");
  });

  it("says the same in JSON", async () => {
    found(sound, wrong);
    const { code, out } = await jianheng(".", "verify", "assessments", "--json");
    expect([code, JSON.parse(out)]).toEqual([1, { sound: false, assessments: [sound, wrong] }]);
  });

  it("refuses a folder without data", async () => {
    const nowhere = await jianhengWith({}, await folderWith(), "verify", "assessments");
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining("[no-data]") });
  });

  it("works beside a server that has the data folder open", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "jianheng-cli-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const server = await openDatabase({ embedded: { folder, settings: { fsync: "off" } } });
    if (!server.ok) throw new Error(JSON.stringify(server.problems));
    const answer = await jianhengWith({ JIANHENG_DATA: folder }, ".", "verify", "assessments");
    await server.value.close();
    expect(answer).toMatchObject({ code: 0, out: expect.stringContaining("重放了0次评估的0条办理记录") });
  });
});
