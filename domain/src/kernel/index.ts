export { dayNumber, daysInMonth, findDay, weekday } from "./calendar.ts";
export { canonicalJson } from "./canonical-json.ts";
export { deepFreeze } from "./freeze.ts";
export { contentHash } from "./hash.ts";
export { type Day, holdsOn, overlap, type Period, periodProblems } from "./period.ts";
export { clamp, findPoints, formatPoints, type Points, points, share, shortPoints } from "./points.ts";
export { type Problem, type Result, refuse, succeed } from "./result.ts";
export { joinWords, type Language, languages, listTerms, type Words } from "./words.ts";
export { jsonPath, zodProblems } from "./zod-problems.ts";
