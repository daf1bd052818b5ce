import { syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import type { z } from "zod";

/** What stands in the fields of a made input. */
export interface Filling {
  /** The id for a field of this name. */
  id(field: string): string;
  /** The text for fields that take any. */
  text: string;
}

const liaoning = getEdition(editions["liaoning-2013"]);
const UUID = "0190a000-0000-7000-8000-000000000000";

/** What fields of these names take, where their schema takes any text. */
const NAMED: Readonly<Record<string, () => string>> = {
  residentId: () => syntheticResidentId((below) => Math.floor(Math.random() * below)),
  mobile: () => syntheticMobileNumber((below) => Math.floor(Math.random() * below)),
  from: () => "2026-01-01",
  until: () => "2027-12-31",
  issuedOn: () => "2025-12-01",
  post: () => "invigilator",
  region: () => "210000",
  standard: () => liaoning.data.id,
  edition: () => liaoning.hash,
};

/** Texts that fields of some form take; the first that a schema takes is given. */
const FORMS = [
  "2026-11-21",
  "2026-11-21T07:00:00Z",
  "210000",
  "invigilator",
  "A-long-passphrase-2026",
  "123456",
  "1",
  "someone@example.org",
  "a".repeat(64),
];

/** An input that a schema takes, as far as its types tell; undefined where nothing fits. */
export function fromSchema(schema: z.core.$ZodType, filling: Filling, field = ""): unknown {
  const { def } = (schema as z.ZodType)._zod as unknown as { def: Def };
  const inner = () => fromSchema(def.innerType ?? def.in ?? schema, filling, field);
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, of]) => [key, fromSchema(of, filling, key)]),
      );
    case "array":
      return def.element ? [fromSchema(def.element, filling, field)] : [];
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
    case "catch":
    case "nonoptional":
      return inner();
    case "pipe":
      return accepted(schema, inner(), filling, field);
    case "union":
      return def.options?.map((option) => fromSchema(option, filling, field)).find((made) => made !== undefined);
    case "enum":
      return Object.values(def.entries ?? {})[0];
    case "literal":
      return def.values?.[0];
    case "number":
    case "int":
      return accepted(schema, 1, filling, field);
    case "boolean":
      return true;
    case "string":
      return accepted(schema, undefined, filling, field);
    case "record":
      return {};
    default:
      return undefined;
  }
}

/** What zod keeps of a schema, as far as it is walked here. */
interface Def {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
}

/** The first of what might fit that the schema takes; an id where it takes ids and no other text. */
function accepted(schema: z.core.$ZodType, first: unknown, filling: Filling, field: string): unknown {
  const takes = (value: unknown) => value !== undefined && (schema as z.ZodType).safeParse(value).success;
  if (takes(UUID) && !takes(filling.text)) return filling.id(field);
  return [first, NAMED[field]?.(), filling.text, ...FORMS].find(takes);
}
