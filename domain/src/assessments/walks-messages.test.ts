import { describe, expect, it } from "vitest";
import { people } from "./assessments.fixture.ts";
import { viewFor } from "./blind.ts";
import { contestedFor } from "./contested.ts";
import type { Message, MessageKind } from "./message.ts";
import { messagesOf } from "./messages.ts";
import { writersOf, writesOn } from "./people.ts";
import { phaseOf, type State } from "./state.ts";
import { walked } from "./walk.fixture.ts";

type Reader = { person: string; organisation: string; post: string };
const { same, new: others, seed } = walked();

/** Every message of every walk, with the state that it was written in. */
const written = [...same, ...others].flatMap(({ log, states }) =>
  log.slice(1).flatMap((action, index) => {
    const [before, after] = [states[index], states[index + 1]];
    if (!before || !after) throw new Error("a walk has a state after each act");
    return messagesOf({ before, action, after }).map((message) => ({ message, action, state: after }));
  }),
);

/** Whoever could read a message: those of the fixture and of the team, in whichever post it is for. */
function readersOf({ to }: Message, { team }: State): Reader[] {
  const known: Reader[] = [...Object.values(people), ...team];
  if ("person" in to) return known.filter((one) => one.person === to.person && one.organisation === to.organisation);
  const there = known.filter(({ person }) => !to.except.includes(person));
  return there.flatMap(({ person }) => to.posts.map((post) => ({ person, organisation: to.organisation, post })));
}

/** Of what only some may know, what a message says of an assessment. */
function told({ kind, sheet }: Message): "sheet" | "result" | "contested" | "everybody's" {
  const result: readonly MessageKind[] = ["decided", "approved", "sent-back", "published", "closed"];
  const contested: readonly MessageKind[] = [
    "objection-answered",
    "objection-upheld",
    "appeal-dismissed",
    "appeal-upheld",
  ];
  if (result.includes(kind)) return "result";
  if (contested.includes(kind)) return "contested";
  return sheet !== undefined && kind !== "assigned" && kind !== "checks-taken" ? "sheet" : "everybody's";
}

function knows(state: State, reader: Reader, message: Message): boolean {
  const view = viewFor(state, reader);
  const { objections, appeals } = contestedFor(state, reader);
  switch (told(message)) {
    case "sheet":
      return view.sheets.some(({ id }) => id === message.sheet);
    case "result":
      return view.result;
    case "contested":
      return objections.some(({ answer }) => answer) || appeals.some(({ outcome }) => outcome);
    case "everybody's":
      return message.sheet === undefined || [...view.sheets, ...view.hidden].some(({ id }) => id === message.sheet);
  }
}

describe(`messages, whatever has happened (seed ${seed})`, () => {
  it("tell nobody what his view has not", () => {
    const all = written.flatMap(({ message, state }) =>
      readersOf(message, state).map((reader) => ({ kind: message.kind, reader, known: knows(state, reader, message) })),
    );
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(({ known }) => !known)).toEqual([]);
  });

  it("tell nobody what he did himself, and no station what is decided before it is published", () => {
    const own = written.filter(({ message: { to }, action: { by } }) => {
      const person = "person" in by ? by.person : "";
      return "person" in to ? to.person === person : person !== "" && !to.except.includes(person);
    });
    expect(own).toEqual([]);
    const station = written.filter(({ message, state }) => {
      const early = !["published", "appealed", "closed", "declined"].includes(phaseOf(state));
      return message.to.organisation === "station" && early && told(message) === "result";
    });
    expect(station.map(({ message }) => message.kind)).toEqual([]);
  });

  it("say of a sheet only to those who write on it, or returned it", () => {
    const sheets = written.filter(({ message }) => told(message) === "sheet" && message.kind !== "resubmitted");
    expect(sheets.length).toBeGreaterThan(50);
    for (const { message, state } of sheets) {
      const sheet = state.sheets.find(({ id }) => id === message.sheet);
      const readers = readersOf(message, state);
      expect(
        sheet &&
          readers.every(
            (one) => writesOn(state, sheet, one) || writersOf(state, sheet).some(({ person }) => person === one.person),
          ),
      ).toBe(true);
    }
  });

  it("are of every kind that walks come to", () => {
    const kinds = new Set(written.map(({ message }) => message.kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        ...[
          "appeal-dismissed",
          "appeal-upheld",
          "approved",
          "assigned",
          "checks-taken",
          "closed",
          "decided",
          "declined",
        ],
        ...["finalised", "objection-answered", "panel-named", "published", "released", "resubmitted", "returned"],
        ...["sent-back", "stopped"],
      ]),
    );
  });
});
