import { recoverBeside } from "@jianheng/server/recovery";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderWith, jianheng } from "../testing.ts";

vi.mock("@jianheng/server/recovery", { spy: true });
afterEach(() => vi.mocked(recoverBeside).mockRestore());

describe("recover", () => {
  it("shows the first password and what else is different now", async () => {
    vi.mocked(recoverBeside).mockResolvedValue({ ok: true, value: { username: "zhao", firstPassword: "ab-cd" } });
    const { code, out } = await jianheng(".", "recover", "zhao");
    expect(code).toBe(0);
    expect(out).toContain("账号 zhao 的初始密码：ab-cd");
    expect(vi.mocked(recoverBeside)).toHaveBeenCalledWith(expect.objectContaining({ username: "zhao" }));
  });

  it("refuses a folder without data, and a call without a name", async () => {
    const refused = await jianheng(await folderWith(), "recover", "zhao");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("data");
    expect((await jianheng(".", "recover")).code).toBe(2);
  });
});
