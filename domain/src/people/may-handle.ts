import { ADMINISTRATORS } from "../accounts/index.ts";

/**
 * Whether somebody in a post may appoint to another, or end such an appointment: the three administrators are a system
 * administrator's to appoint. A head who could make one could let himself into the accounts of his people.
 */
export function mayHandle({ by, post }: { by: string; post: string }): boolean {
  return by === "system-administrator" || !ADMINISTRATORS.includes(post);
}
