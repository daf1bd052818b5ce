import type { Due, SecondFactorPolicy } from "./model.ts";

/** Posts that run an installation (三员): whoever holds one can do more harm than others. */
export const ADMINISTRATORS: readonly string[] = ["system-administrator", "security-administrator", "log-auditor"];

/** Whether a person must have a second factor. */
export function needsSecondFactor(of: { policy: SecondFactorPolicy; administrator: boolean }): boolean {
  return of.policy === "everyone" || (of.policy === "administrators" && of.administrator);
}

/** What somebody who has signed in must do before anything else; a password that another one knows comes first. */
export function dueOf(of: {
  policy: SecondFactorPolicy;
  /** Holds the post of an administrator today, in whatever organisation. */
  administrator: boolean;
  enrolled: boolean;
  /** His password was made by an administrator. */
  firstPassword: boolean;
}): Due | undefined {
  if (of.firstPassword) return "password-change";
  return needsSecondFactor(of) && !of.enrolled ? "second-factor" : undefined;
}
