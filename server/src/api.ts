import { describeApi } from "./platform/http/index.ts";
import { routes } from "./routes.ts";

/** The interface of the whole product as OpenAPI 3.1 has it. */
export function describeProduct(): Record<string, unknown> {
  return describeApi(routes);
}
