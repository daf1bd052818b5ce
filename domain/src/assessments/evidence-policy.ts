import { actions } from "../kernel/index.ts";
import { writing } from "./policy.ts";

/** Who may bring files to a sheet, as evidence: whoever may write on one. */
export const evidencePolicy = actions("assessments", {
  "add-evidence": [{ zh: "上传评估证据", en: "bring a file as evidence" }, ...writing],
});
