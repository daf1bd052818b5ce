import type { Route } from "../platform/http/index.ts";
import { ownAccountRoutes } from "./own-account-routes.ts";
import { sessionRoutes } from "./session-routes.ts";

/** What people do with their own accounts over HTTP. */
export const routes: readonly Route[] = [...sessionRoutes, ...ownAccountRoutes];
