import type { Route } from "../platform/http/index.ts";
import { recordRoutes } from "./routes.ts";
import { workbookRoutes } from "./workbook-routes.ts";

export const routes: readonly Route[] = [...recordRoutes, ...workbookRoutes];
