import { describe, expect, test } from "vitest";
import { routes } from "./routes.ts";
import { useMatrix } from "./testing/matrix.fixture.ts";

/** Every route × every post × every place; what is asserted is in matrix.fixture.ts, and proved in matrix.db.test.ts. */
const matrix = useMatrix(routes);
const guarded = routes.filter(({ access }) => "may" in access);

describe.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))("%s", (_, route) => {
  test("lets in whom the policy lets in, and leaves others' rows alone and unsaid", async () => {
    expect(await matrix.breaches(route)).toEqual([]);
  });

  test("answers alike what others have and what nobody has", async () => {
    expect(await matrix.betrayals(route)).toEqual([]);
  });
});

test("the others have records for what can be asked for", () => {
  expect(matrix.tables()).toEqual(expect.arrayContaining(["assessment", "audit", "organisation"]));
});
