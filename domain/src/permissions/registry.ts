import { policy as assessments } from "../assessments/index.ts";
import type { Action } from "../kernel/index.ts";
import { policy as organisations } from "../organisations/index.ts";

/** Every action of the product, from which the server guards, the web hides and docs/permissions.md is written. */
export const registry: readonly Action[] = [organisations, assessments].flatMap((policy) => Object.values(policy));
