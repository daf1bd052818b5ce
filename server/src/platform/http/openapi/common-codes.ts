import type { Route } from "../route.ts";

/** The codes that a route refuses with beside its own, by what it is. */
export function codesOf(route: Route): string[] {
  const { access, method, params, query, body, edits, refusals = [], streams } = route;
  const guarded = ["post-not-chosen", "not-allowed", "password-change", "second-factor"];
  const changes = method !== "GET";
  const codes = [
    ...("open" in access ? [] : ["not-signed-in"]),
    ...("may" in access ? guarded : []),
    ...(params ? ["not-found"] : []),
    ...(changes ? ["other-origin", "malformed"] : []),
    ...(body && !streams ? ["too-large", "wrong-type"] : []),
    ...(changes && "may" in access ? ["key-used"] : []),
    ...(query || body ? ["problems"] : []),
    ...(edits ? ["version-missing", "stale"] : []),
    ...refusals,
    "fault",
  ];
  return [...new Set(codes)];
}
