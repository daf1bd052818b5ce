import { z } from "zod";

/** A JSON schema as it stands in the description. */
export type JsonSchema = Record<string, unknown>;

/** The schemas that routes share, gathered while their places refer to them. */
export interface Shared {
  schemas: Record<string, JsonSchema>;
}

/** A zod schema as JSON schema (2020-12); what has an id of its own is put with the shared ones and referred to. */
export function jsonSchema(schema: z.ZodType, { io, shared }: { io: "input" | "output"; shared: Shared }): JsonSchema {
  const made = z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "any" }) as JsonSchema;
  const { $schema: _, $defs: defs = {}, ...own } = made;
  const names = new Map<string, string>();
  for (const [name, content] of Object.entries(defs as Record<string, JsonSchema>)) {
    names.set(name, nameFor({ name, content, shared, io }));
  }
  for (const [name, content] of Object.entries(defs as Record<string, JsonSchema>)) {
    shared.schemas[names.get(name) ?? name] ??= pointed(content, names);
  }
  return pointed(own, names);
}

/** What is taken may differ from what is answered under the same id: then it has a name beside. */
function nameFor({
  name,
  content,
  shared,
  io,
}: {
  name: string;
  content: JsonSchema;
  shared: Shared;
  io: string;
}): string {
  const there = shared.schemas[name];
  const same = there === undefined || JSON.stringify(there) === JSON.stringify(pointed(content, new Map()));
  return same || io === "output" ? name : `${name}Input`;
}

/** The same schema with its references turned to the shared ones. */
function pointed(schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key === "id" && typeof value === "string") return undefined;
    return value;
  });
  const turned = text.replace(/"#\/\$defs\/([^"]+)"/g, (_, name: string) =>
    JSON.stringify(`#/components/schemas/${names.get(name) ?? name}`),
  );
  return JSON.parse(turned) as JsonSchema;
}
