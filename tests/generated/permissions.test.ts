import { expect, test } from "vitest";
import { permissionTables } from "./permissions.ts";

test("docs/permissions.md says what the registry says (npm run permissions)", async () => {
  await expect(permissionTables()).toMatchFileSnapshot("../../docs/permissions.md");
});
