/** Whose program wrote a file: nobody is named as its author. */
export const OURS = "鉴衡";
