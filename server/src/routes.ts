import { routes as organisations } from "./organisations/index.ts";
import { routes as people } from "./people/index.ts";
import type { Route } from "./platform/http/index.ts";

/** Every route of the server. */
export const routes: readonly Route[] = [...organisations, ...people];
