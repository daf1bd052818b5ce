import { routes as files } from "./files/index.ts";
import { routes as organisations } from "./organisations/index.ts";
import type { Route } from "./platform/http/index.ts";

/** Every route of the server. */
export const routes: readonly Route[] = [...organisations, ...files];
