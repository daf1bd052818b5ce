import { asFailure } from "../api/failure.ts";
import { wasHere } from "../session/once-here.ts";
import { isFillingIn } from "../ui/open-forms.ts";

/** Refusals that only the way in can mend: it signs in, changes a password, asks for the post. */
const ON_THE_WAY_IN = ["not-signed-in", "password-change", "second-factor", "post-not-chosen"];

/**
 * Goes to the sign-in, to come back here, where a failure says that one has to. Not while something is being filled in:
 * its form says it, and one signs in beside it. That a session ended is told to whoever had one on this browser.
 */
export function leaveOn(error: unknown): void {
  const { code } = asFailure(error);
  if (!ON_THE_WAY_IN.includes(code) || isFillingIn()) return;
  location.assign(wayInFrom(location) + (code === "not-signed-in" && wasHere() ? "&ended" : ""));
}

/** The address of the way in that leads back to a place. */
export function wayInFrom({ pathname, search }: { pathname: string; search: string }, to = "/"): string {
  return `${to}?next=${encodeURIComponent(pathname + search)}`;
}
