import { text } from "@jianheng/domain/kernel";
import { z } from "zod";
import { inOrganisation } from "../platform/http/index.ts";

const shown = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  usual: z.int(),
  least: z.int(),
  most: z.int(),
  /** Where the default comes from. */
  source: z.string(),
  value: z.int(),
  /** The office whose value that is; null where the default holds. */
  holder: z
    .object({
      id: z.uuid(),
      kind: z.enum(["province", "city"]),
      name: z.string(),
      since: z.string(),
      basis: z.string(),
    })
    .nullable(),
  /** The facts that it belongs to. */
  facts: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** The parameters of facts as they hold for the stations below an office, or for a station. */
export const shownParameters = z.object({ day: z.string(), parameters: z.array(shown) });

const setting = z.object({
  id: z.string(),
  parameter: z.string(),
  name: z.string(),
  unit: z.string(),
  /** Null where what was set before was taken back. */
  value: z.int().nullable(),
  from: z.string(),
  /** The last day; null until further notice. */
  until: z.string().nullable(),
  /** Another one of the same office took its place the same day. */
  replacedAtOnce: z.boolean(),
  basis: z.string(),
  office: z.object({ id: z.uuid(), kind: z.enum(["province", "city"]), name: z.string() }),
  /** Who set it, where the reader knows him. */
  by: z.string().nullable(),
  setAt: z.iso.datetime(),
});

/** What was ever set by the offices over an organisation, and by itself; the last first. */
export const shownSettings = z.object({ settings: z.array(setting) });

export const parameterInPath = inOrganisation.extend({ parameter: z.string().max(64) });

/** What an office sets; null takes back what it set. */
export const given = z.strictObject({ value: z.number().nullable(), basis: text.trim().min(1).max(200) });
