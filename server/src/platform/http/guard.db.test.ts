import { expect, test } from "vitest";
import { memberIn } from "./testing/http.fixture.ts";
import { useNotes } from "./testing/notes-http.fixture.ts";

const { http, tree, administrator } = useNotes();
const NOBODYS = "0190a000-0000-7000-8000-000000000000";

function notesOf({ id }: { id: string }): string {
  return `GET /api/organisations/${id}/notes`;
}

test("who is not signed in is asked to", async () => {
  const answer = await http.send(undefined, notesOf(tree.city));
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ code: "not-signed-in" });
});

test.each([
  ["city", "own"],
  ["station", "below"],
] as const)("a post that may acts on %s, which is %s", async (name, relation) => {
  const answer = await http.send(administrator, notesOf(tree[name]));
  expect(answer.json()).toEqual({ relation, limit: 50 });
});

test.each(["city", "station", "province", "foreign"] as const)(
  "a post that may not is told so before anything is looked for: %s",
  async (name) => {
    const answer = await http.send(memberIn(tree.city, "invigilator"), notesOf(tree[name]));
    expect(answer.statusCode).toBe(403);
  },
);

test("a post that may not is told so before its input is read", async () => {
  const request = `POST /api/organisations/${tree.city.id}/notes`;
  const answer = await http.send(memberIn(tree.city, "invigilator"), request, { body: {} });
  expect(answer.statusCode).toBe(403);
});

test.each(["province", "foreign"] as const)("the %s, beyond reach, is not found", async (name) => {
  expect((await http.send(administrator, notesOf(tree[name]))).statusCode).toBe(404);
});

test("a sibling is as foreign as another tree", async () => {
  const answer = await http.send(memberIn(tree.station, "system-administrator"), notesOf(tree.sibling));
  expect(answer.statusCode).toBe(404);
});

test("what is there and what is nowhere are answered with the same bytes", async () => {
  const [there, nowhere, noId] = await Promise.all(
    [tree.foreign.id, NOBODYS, "not-an-id"].map((id) => http.send(administrator, notesOf({ id }))),
  );
  const bytes = (answer: typeof there) => answer?.body.replace(answer.json().requestId, "");
  expect(bytes(there)).toBe(bytes(nowhere));
  expect(bytes(noId)).toBe(bytes(nowhere));
});

test("an own organisation that the action does not reach is seen, and so is not allowed", async () => {
  const answer = await http.send(administrator, `DELETE /api/organisations/${tree.city.id}/notes/${NOBODYS}`);
  expect(answer.statusCode).toBe(403);
});

test("an id in capitals is the same organisation", async () => {
  const answer = await http.send(administrator, notesOf({ id: tree.city.id.toUpperCase() }));
  expect(answer.json()).toMatchObject({ relation: "own" });
});
