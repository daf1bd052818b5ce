import { type Result, succeed } from "@jianheng/domain/kernel";
import { defaultReading, findingsJsonSchema } from "@jianheng/domain/scoring";
import { findEdition } from "../input/find-edition.ts";
import type { Answer } from "../io.ts";

/** The JSON Schema of a findings file of a standard. */
export function schemaOfStandard({ id }: { id: string }): Result<Answer> {
  const edition = findEdition({ id, at: "ID" });
  if (!edition.ok) return edition;
  const schema = findingsJsonSchema({ edition: edition.value, reading: defaultReading });
  return succeed({ json: schema, text: JSON.stringify(schema, null, 2) });
}
