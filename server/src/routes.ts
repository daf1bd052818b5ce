import { routes as accounts } from "./accounts/index.ts";
import { routes as assessments } from "./assessments/index.ts";
import { routes as audit } from "./audit/index.ts";
import { routes as changes } from "./changes/index.ts";
import { routes as facts } from "./facts/index.ts";
import { routes as files } from "./files/index.ts";
import { routes as jobs } from "./jobs/index.ts";
import { routes as mail } from "./mail/index.ts";
import { routes as messages } from "./messages/index.ts";
import { routes as occupations } from "./occupations/index.ts";
import { routes as organisations } from "./organisations/index.ts";
import { routes as people } from "./people/index.ts";
import type { Route } from "./platform/http/index.ts";
import { routes as records } from "./records/index.ts";
import { routes as sessions } from "./sessions/index.ts";
import { routes as setUp } from "./set-up/index.ts";
import { routes as stationForm } from "./station-form/index.ts";
import { routes as todos } from "./todos/index.ts";

/** Every route of the server. */
export const routes: readonly Route[] = [
  ...setUp,
  ...sessions,
  ...accounts,
  ...organisations,
  ...people,
  ...audit,
  ...jobs,
  ...files,
  ...mail,
  ...assessments,
  ...occupations,
  ...records,
  ...stationForm,
  ...changes,
  ...facts,
  ...todos,
  ...messages,
];
