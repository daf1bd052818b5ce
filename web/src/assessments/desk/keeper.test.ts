import { blankFinding } from "@jianheng/domain/assessments";
import { describe, expect, test } from "vitest";
import { lineSlot, openDesk, write } from "./desk.ts";
import { keepSheet } from "./keeper.fixture.ts";
import { type Keeper, startKeeping } from "./keeper.ts";
import type { Answered, Batch } from "./model.ts";
import { isAllKept, savingOf } from "./progress.ts";
import type { StoredEdits } from "./stored.ts";

const AWAY = new Error("nobody answers");
const CLOSED = new Error("the sheet was handed in");

/** A keeper whose clock a test moves, over a server that is reached or not. */
function surround() {
  const server = keepSheet();
  const used = {
    sent: [] as Batch[],
    stored: undefined as StoredEdits | undefined,
    fault: undefined as Error | undefined,
  };
  let due: { work: () => void; at: number } | undefined;
  let now = 0;
  const keeper: Keeper = startKeeping(openDesk(server), {
    send: (batch): Promise<Answered> => {
      used.sent.push(batch);
      return used.fault ? Promise.reject(used.fault) : Promise.resolve(server.keep(batch));
    },
    isPassing: (fault) => fault === AWAY,
    store: (edits) => {
      used.stored = edits;
    },
    later: (work, milliseconds) => {
      due = { work, at: now + milliseconds };
      return () => {
        due = undefined;
      };
    },
  });
  return Object.assign(used, {
    server,
    keeper,
    /** Lets time pass; what falls due meanwhile is done. */
    async pass(milliseconds: number) {
      const until = now + milliseconds;
      while (due && due.at <= until) {
        now = due.at;
        const { work } = due;
        due = undefined;
        work();
        await new Promise((settled) => setImmediate(settled));
      }
      now = until;
    },
    type: (note: string) => keeper.change((desk) => write(desk, { ...blankFinding("1.1.1"), note })),
  });
}

describe("keeping", () => {
  test("sends once after a pause, what was typed until then", async () => {
    const of = surround();
    for (const note of ["合", "合同", "合同未"]) {
      of.type(note);
      await of.pass(200);
    }
    expect(of.sent).toEqual([]);
    await of.pass(1_000);
    expect(of.sent.map(({ findings }) => findings[0]?.finding.note)).toEqual(["合同未"]);
    expect(isAllKept(savingOf(of.keeper.get().desk))).toBe(true);
  });

  test("stores what is not kept, and takes it away once it is", async () => {
    const of = surround();
    of.type("合同未签");
    expect(of.stored?.findings["1.1.1"]?.mine.note).toBe("合同未签");
    await of.pass(1_000);
    expect(of.stored).toBeUndefined();
  });

  test("tries again and again while nobody answers, says so, and goes on at once when asked", async () => {
    const of = surround();
    of.fault = AWAY;
    of.type("合同未签");
    await of.pass(60_000);
    expect(of.sent.length).toBeGreaterThanOrEqual(5);
    expect(of.keeper.get()).toMatchObject({ fault: AWAY, tries: true });
    expect(of.stored?.findings["1.1.1"]?.mine.note).toBe("合同未签");
    of.fault = undefined;
    of.keeper.flush();
    await of.pass(0);
    expect(of.keeper.get().fault).toBeUndefined();
    expect(of.server.findings["1.1.1"]?.value?.note).toBe("合同未签");
  });

  test("does not try again what was refused as a whole, and keeps it in sight", async () => {
    const of = surround();
    of.fault = CLOSED;
    of.type("合同未签");
    await of.pass(60_000);
    expect(of.sent).toHaveLength(1);
    expect(of.keeper.get()).toMatchObject({ fault: CLOSED, tries: false });
    expect(lineSlot(of.keeper.get().desk, "1.1.1").mine?.note).toBe("合同未签");
  });

  test("says when something changed, and does nothing more once it is stopped", async () => {
    const of = surround();
    let heard = 0;
    const leave = of.keeper.subscribe(() => heard++);
    of.type("合");
    expect(heard).toBe(1);
    leave();
    of.keeper.stop();
    await of.pass(60_000);
    expect(of.sent).toEqual([]);
    expect(of.stored?.findings["1.1.1"]?.mine.note).toBe("合");
  });
});
