import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { z } from "zod";
import { bareApp } from "../testing/bare-app.fixture.ts";
import { notes } from "../testing/notes.fixture.ts";
import { describeApi } from "./describe-api.ts";

interface Operation {
  operationId: string;
  summary: string;
  "x-permission"?: string;
  security: object[];
  parameters: { in: string; name: string; required: boolean }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }>; "x-codes"?: string[] }>;
}

function describe(routes: Parameters<typeof describeApi>[0]) {
  return describeApi(routes) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, object> };
  };
}

const NOTES = "/api/organisations/{organisation}/notes";

test("it is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(describeApi(notes))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("an operation says who may, what it takes, and every code that it refuses with", () => {
  const operation = describe(notes).paths[NOTES]?.post;
  expect(operation).toMatchObject({
    summary: "记一笔",
    "x-permission": "organisations.change",
    security: [{ session: [] }],
    requestBody: { content: { "application/json": { schema: { required: ["text"], additionalProperties: false } } } },
  });
  expect(operation?.responses.default?.["x-codes"]).toEqual(
    expect.arrayContaining([
      "not-signed-in",
      "not-allowed",
      "not-found",
      "other-origin",
      "key-used",
      "problems",
      "fault",
    ]),
  );
  expect(operation?.responses.default?.content).toEqual({
    "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
  });
});

test("an edit asks for the version it saw; what has no answer answers none", () => {
  const { put, delete: remove } = describe(notes).paths[`${NOTES}/{note}`] ?? {};
  expect(put?.parameters).toContainEqual({
    in: "header",
    name: "If-Match",
    required: true,
    schema: { type: "string" },
  });
  expect(remove?.responses["204"]?.content).toBeUndefined();
});

test("what is optional in a query is not asked for", () => {
  const parameters = describe(notes).paths[NOTES]?.get?.parameters ?? [];
  expect(parameters.map(({ in: place, name, required }) => [place, name, required])).toEqual([
    ["path", "organisation", true],
    ["query", "limit", false],
  ]);
});

test("a schema with an id stands once, and under another name where what is taken differs from what is answered", () => {
  const day = z.string().default("today").meta({ id: "Day" });
  const [first] = notes;
  const routes = first ? [{ ...first, answer: z.object({ day }), query: z.object({ day }) }] : [];
  const { components, paths } = describe(routes);
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(["Day", "Problem", "ProblemDetails", "Words"]),
  );
  expect(JSON.stringify(paths)).toContain("#/components/schemas/Day");
  expect(JSON.stringify({ components, paths })).not.toContain("$defs");
});

test("it is served to whoever asks", async () => {
  const answer = await bareApp({ routes: notes }).inject("/api/openapi.json");
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual(describeApi(notes));
});
