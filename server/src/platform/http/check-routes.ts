import type { Action } from "@jianheng/domain/kernel";
import type { Route } from "./route.ts";

/** What is wrong with a table of routes; a server with any of it does not start. */
export function routeFaults({ routes, registry }: { routes: readonly Route[]; registry: readonly Action[] }): string[] {
  const names = routes.map(nameOf);
  return routes.flatMap((route, index) => {
    const faults = faultsOf(route, registry);
    if (names.indexOf(nameOf(route)) !== index) faults.push("is there twice");
    return faults.map((fault) => `${nameOf(route)}: ${fault}`);
  });
}

/** The methods that can be held to the version that was seen. */
const EDITING: readonly Route["method"][] = ["PUT", "PATCH", "DELETE"];

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function faultsOf(route: Route, registry: readonly Action[]): string[] {
  const { access, path, params, method, handle, raw } = route;
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  const described = Object.keys(params?.shape ?? {});
  return [
    ...(access && Object.keys(access).length === 1 ? [] : ["declares no permission"]),
    ...(access && "may" in access && !registry.includes(access.may) ? ["names an action that is not registered"] : []),
    ...((handle === undefined) === (raw === undefined) ? ["has no handler, or two"] : []),
    ...(path.startsWith("/api/") ? [] : ["lies outside /api/"]),
    ...(named.sort().join() === described.sort().join() ? [] : ["describes other parameters than its path has"]),
    ...(route.edits && !EDITING.includes(method) ? [`edits by another method than ${EDITING.join(", ")}`] : []),
    ...(route.streams && (handle || route.body) ? ["streams, and yet takes a body or one transaction"] : []),
    ...(named.includes("organisation") && !isId(route) ? ["names an organisation by something that is no id"] : []),
    ...(route.body && method === "GET" ? ["takes a body in a GET"] : []),
  ];
}

/** The guard asks the database about it before the handler does. */
function isId({ params }: Route): boolean {
  const organisation = params?.shape.organisation;
  return (
    organisation?.safeParse("00000000-0000-4000-8000-000000000000").success === true &&
    !organisation.safeParse("x").success
  );
}
