import { afterEach, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { loosen, tighten } from "./store.ts";

const { owner } = useDatabaseInTransaction();

/** What a test does to the schema is undone after it. */
function useDatabaseInTransaction() {
  const database = useDatabase();
  beforeEach(() => database.owner.query("begin"));
  afterEach(() => database.owner.query("rollback"));
  return { owner: { get: () => database.owner } };
}

const DANGLING = "insert into file_content values ('00000000-0000-4000-8000-000000000000', repeat('a', 64), 1)";
const TRIGGER = `
  create function grumble() returns trigger language plpgsql as $$ begin raise exception 'grumble'; end $$;
  create trigger grumbling before insert on region for each row execute function grumble()`;
const REGION = "insert into region (code, name, level) values ('990000', '某省', 'province')";

test("rows that refer to nothing go in while the tables are loose, and are a fault when they are held again", async () => {
  const bonds = await loosen(owner.get());
  await owner.get().query(DANGLING);
  await expect(tighten(owner.get(), bonds)).rejects.toThrow("foreign key");
});

test("triggers rest while the tables are loose, and act again afterwards", async () => {
  await owner.get().query(TRIGGER);
  const bonds = await loosen(owner.get());
  await owner.get().query(REGION);
  await tighten(owner.get(), bonds);
  await expect(owner.get().query(REGION.replace("99", "98"))).rejects.toThrow("grumble");
});
