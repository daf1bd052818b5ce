import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Home } from "./home.tsx";
import { Broken, Missing } from "./missing.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: Missing, errorComponent: Broken });
const under = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

/** What fetches the pages that are fetched when they are opened. */
const loads: (() => Promise<unknown>)[] = [];

function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  loads.push(load);
  return lazyRouteComponent(load, name);
}

/** Fetches every page while nothing else is to be done, so that it opens without a network too. */
export async function fetchAllPages(): Promise<void> {
  await Promise.allSettled(loads.map((load) => load()));
}

const routes = [
  createRoute({ ...under("/"), component: Home }),
  createRoute({
    ...under("/organisations"),
    component: later(() => import("../organisations/tree-page.tsx"), "TreePage"),
  }),
  createRoute({
    ...under("/organisations/$organisation"),
    component: later(() => import("../organisations/organisation-page.tsx"), "OrganisationPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/people"),
    validateSearch: (given: Record<string, unknown>) => textsOf(given, ["search"]),
    component: later(() => import("../people/people-page.tsx"), "PeoplePage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/people/$person"),
    component: later(() => import("../people/person-page.tsx"), "PersonPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/appointments"),
    component: later(() => import("../people/appointments-page.tsx"), "AppointmentsPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/checkup"),
    validateSearch: (given: Record<string, unknown>) =>
      textsOf(given, ["edition", "within", "band", "only", "sort", "q"]),
    component: later(() => import("../facts/checkup-page.tsx"), "CheckupPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/checkup/parameters"),
    component: later(() => import("../facts/parameters/parameters-page.tsx"), "ParametersPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/changes"),
    component: later(() => import("../changes/changes-page.tsx"), "ChangesPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/registers"),
    component: later(() => import("../records/registers-page.tsx"), "RegistersPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/registers/form"),
    component: later(() => import("../station-form/station-form-page.tsx"), "StationFormPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/registers/$register"),
    validateSearch: (given: Record<string, unknown>) => textsOf(given, ["search", "by", "from", "until", "fact"]),
    component: later(() => import("../records/register-page.tsx"), "RegisterPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/registers/$register/removed"),
    component: later(() => import("../records/removed/removed-page.tsx"), "RemovedPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/registers/$register/removed/$record"),
    component: later(() => import("../records/removed/removed-record-page.tsx"), "RemovedRecordPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/registers/$register/records/$record"),
    component: later(() => import("../records/record-page.tsx"), "RecordPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/accounts"),
    component: later(() => import("../accounts/accounts-page.tsx"), "AccountsPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/audit"),
    validateSearch: (given: Record<string, unknown>) =>
      textsOf(given, ["from", "until", "action", "person", "subject"]),
    component: later(() => import("../audit/audit-page.tsx"), "AuditPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/jobs"),
    component: later(() => import("../jobs/jobs-page.tsx"), "JobsPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/files"),
    component: later(() => import("../files/files-page.tsx"), "FilesPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/occupations"),
    component: later(() => import("../occupations/occupations-page.tsx"), "OccupationsPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/mail"),
    component: later(() => import("../mail/mail-page.tsx"), "MailPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/assessments/$assessment"),
    component: later(() => import("../assessments/assessment-page.tsx"), "AssessmentPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/assessments/$assessment/sheets/$sheet"),
    component: later(() => import("../assessments/sheet-page.tsx"), "SheetPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/assessments/$assessment/comparison"),
    component: later(() => import("../assessments/reconcile/comparison-page.tsx"), "ComparisonPage"),
  }),
  createRoute({
    ...under("/assessments"),
    validateSearch: (given: Record<string, unknown>) => textsOf(given, ["phase", "purpose", "waiting", "standard"]),
    component: later(() => import("../assessments/assessments-page.tsx"), "AssessmentsPage"),
  }),
  createRoute({
    ...under("/organisations/$organisation/ties"),
    component: later(() => import("../ties/ties-page.tsx"), "TiesPage"),
  }),
  createRoute({
    ...under("/messages"),
    component: later(() => import("../messages/messages-page.tsx"), "MessagesPage"),
  }),
  createRoute({ ...under("/todos"), component: later(() => import("../todos/todos-page.tsx"), "TodosPage") }),
  createRoute({
    ...under("/bodies"),
    validateSearch: (given: Record<string, unknown>) => textsOf(given, ["search"]),
    component: later(() => import("../bodies/bodies-page.tsx"), "BodiesPage"),
  }),
  createRoute({
    ...under("/account"),
    component: later(() => import("../account/my-account-page.tsx"), "MyAccountPage"),
  }),
];

/** Every page of the office. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: "/office",
  scrollRestoration: true,
});

function textsOf<Name extends string>(
  given: Record<string, unknown>,
  names: readonly Name[],
): { [N in Name]?: string } {
  const found = names.flatMap((name) => (given[name] ? [[name, String(given[name])]] : []));
  return Object.fromEntries(found) as { [N in Name]?: string };
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
