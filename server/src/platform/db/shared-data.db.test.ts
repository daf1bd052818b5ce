import { posts } from "@jianheng/standards/posts";
import { regions } from "@jianheng/standards/regions";
import { expect, test } from "vitest";
import { useDatabase } from "./testing/database.fixture.ts";

const database = useDatabase();

test("the regions are those of the standards", async () => {
  const { rows } = await database.owner.query("select code, name, level, within from region order by code");
  expect(rows).toEqual([...regions].sort((a, b) => (a.code < b.code ? -1 : 1)));
});

test("the posts are those of the standards", async () => {
  const { rows } = await database.owner.query("select code, name from post order by code");
  const named = posts.map(({ id, name }) => ({ code: id, name }));
  expect(rows).toEqual(named.sort((a, b) => (a.code < b.code ? -1 : 1)));
});
