/** Who must have a second factor in an installation. */
export type SecondFactorPolicy = "everyone" | "administrators" | "nobody";

/** What somebody must do before anything else is open to him. */
export type Due = "password-change" | "second-factor";

/** How an account stands: locked for a while by wrong passwords, or disabled by an administrator. */
export type AccountState = "active" | "locked" | "disabled";
