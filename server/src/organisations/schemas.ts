import { day, line } from "@jianheng/domain/kernel";
import { z } from "zod";

const kind = z.enum(["province", "city", "county", "station", "body"]);
const named = z.object({ id: z.uuid(), name: z.string() });
const period = { from: z.string(), until: z.string().nullable() };
const name = line(100);
const region = line(6).nullable();

/** An organisation in a list. */
export const listed = z.object({
  id: z.uuid(),
  kind,
  name: z.string(),
  region: z.string().nullable(),
  superior: z.uuid().nullable(),
});

/** An organisation with whom it stands to. */
export const shown = z.object({
  id: z.uuid(),
  kind,
  name: z.string(),
  region: z.string().nullable(),
  version: z.number(),
  reporting: z.array(z.object({ superior: named, ...period })),
  approvals: z.array(z.object({ approver: named, document: z.string(), ...period })),
});

/** A body outside the tree. */
export const body = z.object({ id: z.uuid(), name: z.string(), region: z.string().nullable() });

/** What a list of bodies is ordered by. */
export const bodyKey = z.tuple([z.string(), z.uuid()]);

/** Nobody enters a province below another organisation, and a body stands below nobody. */
export const created = z.strictObject({ kind: z.enum(["city", "county", "station"]), name, region, from: day });
export const changed = z.strictObject({ name, region });
export const moved = z.strictObject({ superior: z.uuid(), from: day });
export const approvalEnded = z.strictObject({ from: day, until: day });
export const approved = z.strictObject({
  approver: z.uuid(),
  document: line(200),
  from: day,
  until: day.nullable().default(null),
});
