import { expect, test } from "vitest";
import { useDatabase } from "./testing/database.fixture.ts";
import { describeTables } from "./testing/describe-tables.fixture.ts";

const database = useDatabase();

// To write it again after a new migration: npx vitest run tables.db -u
test("the types of the tables are those of the migrated database", async () => {
  await expect(await describeTables(database.owner)).toMatchFileSnapshot("./tables.ts");
});
