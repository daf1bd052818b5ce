import type { Route } from "../platform/http/index.ts";
import { recordRoutes } from "./routes.ts";
import { workbookRoutes } from "./workbook-routes.ts";

export { forgettingImports } from "./forgetting.ts";
export { importing } from "./importing.ts";

/** What is asked of the records of a station over HTTP. */
export const routes: readonly Route[] = [...recordRoutes, ...workbookRoutes];
