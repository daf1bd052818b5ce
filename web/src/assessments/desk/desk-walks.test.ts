import { blankFinding } from "@jianheng/domain/assessments";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseLine } from "./choose.ts";
import { giveBack, hear as hearAll, lineSlot, openDesk, settle, take, write } from "./desk.ts";
import { keepSheet } from "./keeper.fixture.ts";
import type { Batch, Desk } from "./model.ts";
import { isAllKept, savingOf } from "./progress.ts";
import { standing } from "./slot.ts";
import { editsOf, withEdits } from "./stored.ts";

const LINES = ["1.1.1", "1.1.2"];
const step = fc.record({
  who: fc.nat(1),
  line: fc.constantFrom(...LINES),
  does: fc.constantFrom("add", "add", "note", "send", "lost-going", "lost-coming", "late", "hear", "look", "reopen"),
});

/** Two tabs over one sheet, with a network that loses what it likes. */
test("whatever two people add on a bad network is there in the end, once", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const server = keepSheet();
      const desks: Desk[] = [openDesk(server), openDesk(server)];
      const underway: (Batch | undefined)[] = [undefined, undefined];
      const added = new Set<string>();
      const at = (who: number) => desks[who] ?? openDesk(server);
      const hear = (who: number) => {
        const batch = underway[who];
        if (batch) desks[who] = settle(at(who), server.keep(batch));
        underway[who] = undefined;
      };
      for (const [index, { who, line, does }] of steps.entries()) {
        const finding = standing(lineSlot(at(who), line)) ?? blankFinding(line);
        const taken = take(at(who));
        if (does === "add") {
          const id = `fault-${index}`;
          added.add(id);
          desks[who] = write(at(who), { ...finding, faults: [...finding.faults, { id, what: id, evidence: [] }] });
        } else if (does === "note") {
          desks[who] = write(at(who), { ...finding, note: `note-${index}` });
        } else if (does === "hear") {
          hear(who);
        } else if (does === "look") {
          desks[who] = hearAll(at(who), { ...server, me: "" });
        } else if (does === "reopen") {
          underway[who] = undefined;
          const stored = editsOf(at(who));
          desks[who] = stored ? withEdits(openDesk(server), stored) : openDesk(server);
        } else if (taken && underway[who] === undefined) {
          if (does === "send") desks[who] = settle(taken.desk, server.keep(taken.batch));
          if (does === "lost-going") desks[who] = giveBack(taken.desk);
          if (does === "lost-coming") {
            server.keep(taken.batch);
            desks[who] = giveBack(taken.desk);
          }
          if (does === "late") {
            desks[who] = taken.desk;
            underway[who] = taken.batch;
          }
        }
      }
      for (const who of [0, 1]) finish(who);
      const there = LINES.flatMap((line) => server.findings[line]?.value?.faults.map(({ id }) => id) ?? []);
      expect(there.sort()).toEqual([...added].sort());

      function finish(who: number): void {
        hear(who);
        for (let turn = 0; turn < 20 && !isAllKept(savingOf(at(who))); turn++) {
          for (const line of savingOf(at(who)).conflicts) desks[who] = chooseLine(at(who), line, { note: "mine" });
          const taken = take(at(who));
          if (taken) desks[who] = settle(taken.desk, server.keep(taken.batch));
        }
        expect(isAllKept(savingOf(at(who)))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
