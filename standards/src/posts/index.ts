export type { OrganisationKind, Post, PostRule } from "./define.ts";
export { posts } from "./posts.ts";
export { postRules } from "./rules.ts";
