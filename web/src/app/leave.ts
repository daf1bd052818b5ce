import { asFailure } from "../api/failure.ts";

/** Refusals that only the way in can mend: it signs in, changes a password, asks for the post. */
const ON_THE_WAY_IN = ["not-signed-in", "password-change", "second-factor", "post-not-chosen"];

/** Goes to the sign-in, to come back here, where a failure says that one has to. */
export function leaveOn(error: unknown): void {
  const { code } = asFailure(error);
  if (ON_THE_WAY_IN.includes(code)) location.assign(wayInFrom(location));
}

/** The address of the way in that leads back to a place. */
export function wayInFrom({ pathname, search }: { pathname: string; search: string }, to = "/"): string {
  return `${to}?next=${encodeURIComponent(pathname + search)}`;
}
