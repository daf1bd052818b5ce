import type { Me } from "../api/models.ts";

/** What somebody who has signed in is asked for next, before he gets to work. */
export type Step = "first-password" | "enrol" | "choose-post" | "no-post" | "office";

/** The next step of the way in. `choosing`: he came to change his post. */
export function nextStep(me: Pick<Me, "due" | "current" | "appointments">, { choosing = false } = {}): Step {
  if (me.due === "password-change") return "first-password";
  if (me.due === "second-factor") return "enrol";
  if (me.appointments.length === 0) return "no-post";
  return me.current === null || choosing ? "choose-post" : "office";
}

/** Where to go on to: a page of the office, never another site. */
export function officePath(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "";
  return /^\/office(\/[\w/?=&%.~-]*)?$/.test(next) ? next : "/office";
}
