import { actions, by } from "../kernel/index.ts";
import type { Register } from "./model.ts";
import { registers } from "./registers.ts";

const OFFICES = by("city-reviewer", "provincial-quality-officer", "approving-official").of("below");
/** Whoever assesses looks at the records that a fact rests on. */
const ASSESSORS = by("document-expert", "team-leader", "on-site-auditor", "external-quality-supervisor").of("below");
const KEEPERS = [...new Set(registers.flatMap(({ keepers }) => keepers))];

/**
 * Who may see and keep the records of a station. Whoever keeps one register may not write into another: the guard lets
 * in every keeper, and `mayKeep` says which.
 */
export const policy = actions("records", {
  see: [{ zh: "查看台账", en: "see the records of a station" }, by("everyone").of("own"), OFFICES, ASSESSORS],
  keep: [{ zh: "登记台账", en: "keep the records of a station" }, by("head", ...KEEPERS).of("own")],
  import: [{ zh: "从Excel导入台账", en: "bring records in from a workbook" }, by("head", ...KEEPERS).of("own")],
  export: [{ zh: "导出台账", en: "take records out as a workbook" }, by("head", ...KEEPERS).of("own"), OFFICES],
  // Of the posts that keep a register with numbers, those that may see a person's numbers.
  exportNumbers: [
    { zh: "导出台账（含证件号码）", en: "take records out with people's numbers in clear, for a purpose" },
    by("head", "general-affairs", "exam-affairs").of("own"),
  ],
});

/** Whether people's numbers stand in a register: of those registered, or of others. */
export function hasNumbers({ columns }: Register): boolean {
  return columns.some(({ type }) => type.kind === "person" || type.kind === "resident-id");
}

/** Whether the holder of a post keeps this register; the head of a station keeps all. */
export function mayKeep({ register, post }: { register: Register; post: string }): boolean {
  return post === "head" || register.keepers.includes(post);
}
