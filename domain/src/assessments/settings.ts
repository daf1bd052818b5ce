import type { Purpose, Settings } from "./model.ts";

/**
 * Where an installation begins. None of these is in a source: the papers know neither blind sheets nor a publicity
 * period for an assessment, and of recusal only that there is one (national-trial-form 3: 考评人员的选派须符合回避制度).
 */
export function defaultSettings(purpose: Purpose): Settings {
  const onSite = purpose === "self" ? [] : (["on-site-audit", "spot-check"] as const);
  return {
    blind: onSite,
    evidenceForFaults: onSite,
    publicityDays: 7,
    tieYears: 2,
    approverApart: purpose !== "self",
  };
}
