import { item } from "../../build.ts";
import { examiners, marking, papers, supervision } from "./6-conduct/examination.ts";
import { eligibility, eligibilityRecheck, notice } from "./6-conduct/registration.ts";

export const conduct = item("6", "鉴定实施要求", { points: 32 }, [
  notice,
  eligibility,
  eligibilityRecheck,
  papers,
  examiners,
  marking,
  supervision,
]);
