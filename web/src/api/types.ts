/**
 * The HTTP interface in the shape that openapi-typescript writes. Written by hand until it is generated from
 * /api/openapi.json: then `schema.ts` takes this file's place, and only client.ts and models.ts name it.
 */

type Json<T> = { content: { "application/json": T } };
type Given<Path, Query> = { query?: Query } & ([keyof Path] extends [never] ? { path?: never } : { path: Path });
type None = Record<never, never>;
interface Asks<Path, Query, Answer> {
  parameters: Given<Path, Query>;
  responses: { 200: Json<Answer>; default: { content: { "application/problem+json": ProblemDetails } } };
}
interface Tells<Path, Body, Answer> extends Asks<Path, None, Answer> {
  requestBody: Json<Body>;
}
interface Does<Path, Answer = undefined> extends Asks<Path, None, Answer> {
  requestBody?: never;
}

interface Of {
  organisation: string;
}
interface OfPerson extends Of {
  person: string;
}
interface OfAppointment extends Of {
  appointment: string;
}
interface OfAccount extends Of {
  account: string;
}
interface OfJob extends Of {
  job: string;
}
interface Paging {
  cursor?: string;
  limit?: number;
}
interface Page<T> {
  items: T[];
  next: string | null;
}
interface Named {
  id: string;
  name: string;
}
interface Period {
  from: string;
  until: string | null;
}
interface Created {
  id: string;
}

type Kind = "province" | "city" | "county" | "station" | "body";
type Relation = "own" | "below" | "above" | "foreign";

interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  problems: { at: string; code: string; message: { zh: string; en: string } }[];
}

interface Held extends Period {
  id: string;
  organisation: Named & { kind: Kind };
  post: Named;
}

interface Me {
  account: { id: string; username: string };
  person: Named;
  due: "password-change" | "second-factor" | null;
  appointments: Held[];
  current: Held | null;
  may: { action: string; of: Relation[] }[];
  secondFactor: boolean;
  settings: { demonstration: boolean; secondFactor: "everyone" | "administrators" | "nobody" };
}

interface Setup {
  token: string;
  organisation: { kind: "province" | "city" | "county" | "station"; name: string; region: string };
  administrator: { name: string; residentId: string; mobile?: string };
  account: { username: string; password: string };
}

interface SessionOfMine {
  id: string;
  since: string;
  lastSeen: string;
  agent: string | null;
  current: boolean;
}

interface Account {
  id: string;
  person: Named;
  username: string;
  state: "active" | "locked" | "disabled";
  secondFactor: boolean;
  lastSignIn: string | null;
}

interface ListedOrganisation {
  id: string;
  kind: Kind;
  name: string;
  region: string | null;
  superior: string | null;
}

interface Organisation {
  id: string;
  kind: Kind;
  name: string;
  region: string | null;
  version: number;
  reporting: (Period & { superior: Named })[];
  approvals: (Period & { approver: Named; document: string })[];
}

interface Body extends Named {
  region: string | null;
}

interface ListedPerson extends Named {
  residentId: string;
  mobile: string | null;
  posts: (Period & { post: Named })[];
}

interface AppointingDocument {
  number: string;
  title: string;
  issuedOn: string;
}

interface Appointment extends Period {
  id: string;
  person: Named;
  post: Named;
  document: AppointingDocument;
  version: number;
}

interface Person extends Named {
  residentId: string;
  mobile: string | null;
  version: number;
  appointments: Appointment[];
}

interface Warning {
  rule: string;
  message: { zh: string; en: string };
  source: string;
  beside: string[];
}

interface Act {
  id: string;
  at: string;
  by: {
    person: { id: string; name: string | null } | null;
    organisation: { id: string; name: string | null } | null;
    post: Named | null;
    system: string | null;
  };
  action: { id: string; words: { zh: string; en: string } };
  subject: { kind: string; id: string };
  details: unknown;
  purpose: string | null;
  requestId: string | null;
  sealed: boolean;
}

interface Chain {
  sealed: number;
  unsealed: number;
  head: string | null;
  sealedAt: string | null;
}

interface Job {
  id: string;
  kind: string;
  words: { zh: string; en: string };
  state: "waiting" | "running" | "done" | "failed" | "stopped";
  done: number;
  total: number | null;
  message: string | null;
  by: { person: { id: string; name: string | null } | null; system: string | null };
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
  result: unknown;
}

/** Every path of the interface, with what is given and answered. */
export interface paths {
  "/api/setup": { get: Asks<None, None, { needed: boolean }>; post: Tells<None, Setup, None> };
  "/api/session": {
    get: Asks<None, None, Me>;
    post: Tells<None, { username: string; password: string }, Me | { next: "second-factor" }>;
    delete: Does<None>;
  };
  "/api/session/second-factor": { post: Tells<None, { code: string }, Me> };
  "/api/session/post": { put: Tells<None, { appointment: string }, Me> };
  "/api/account/password": { post: Tells<None, { current: string; next: string }, undefined> };
  "/api/account/second-factor": {
    post: Tells<None, { password: string }, { uri: string; secret: string; backupCodes: string[] }>;
  };
  "/api/account/second-factor/confirm": { post: Tells<None, { code: string }, undefined> };
  "/api/account/second-factor/remove": { post: Tells<None, { password: string; code: string }, undefined> };
  "/api/account/sessions": { get: Asks<None, None, { items: SessionOfMine[] }> };
  "/api/account/sessions/{session}": { delete: Does<{ session: string }> };
  "/api/organisations/{organisation}/accounts": {
    get: Asks<Of, Paging, Page<Account>>;
    post: Tells<Of, { person: string; username: string }, Created & { firstPassword: string }>;
  };
  "/api/organisations/{organisation}/accounts/{account}/password": { post: Does<OfAccount, { firstPassword: string }> };
  "/api/organisations/{organisation}/accounts/{account}/disable": { post: Does<OfAccount> };
  "/api/organisations/{organisation}/accounts/{account}/enable": { post: Does<OfAccount> };
  "/api/organisations/{organisation}/accounts/{account}/unlock": { post: Does<OfAccount> };
  "/api/organisations/{organisation}/accounts/{account}/second-factor/reset": { post: Does<OfAccount> };
  "/api/organisations": { get: Asks<None, None, { items: ListedOrganisation[] }> };
  "/api/organisations/{organisation}": {
    get: Asks<Of, None, Organisation>;
    patch: Tells<Of, { name: string; region: string | null }, Organisation>;
  };
  "/api/organisations/{organisation}/below": {
    post: Tells<
      Of,
      { kind: "city" | "county" | "station"; name: string; region: string | null; from: string },
      Created
    >;
  };
  "/api/organisations/{organisation}/reporting": { post: Tells<Of, { superior: string; from: string }, None> };
  "/api/organisations/{organisation}/approvals": {
    post: Tells<Of, { approver: string; document: string; from: string; until?: string }, None>;
  };
  "/api/bodies": {
    get: Asks<None, Paging & { search?: string }, Page<Body>>;
    post: Tells<None, { name: string; region: string | null }, Created>;
  };
  "/api/organisations/{organisation}/people": {
    get: Asks<Of, Paging & { search?: string }, Page<ListedPerson>>;
    post: Tells<Of, { name: string; residentId: string; mobile?: string }, Created>;
  };
  "/api/organisations/{organisation}/people/{person}": {
    get: Asks<OfPerson, None, Person>;
    patch: Tells<OfPerson, { name: string; mobile?: string | null }, Person>;
  };
  "/api/organisations/{organisation}/people/{person}/reveal": {
    post: Tells<OfPerson, { purpose: string }, { residentId: string; mobile: string | null }>;
  };
  "/api/organisations/{organisation}/appointments": {
    get: Asks<Of, Paging & { day?: string; post?: string }, Page<Appointment>>;
    post: Tells<
      Of,
      { person: string; post: string; from: string; until?: string; document: AppointingDocument },
      Created & { warnings: Warning[] }
    >;
  };
  "/api/organisations/{organisation}/appointments/{appointment}/end": {
    post: Tells<OfAppointment, { until: string }, Appointment>;
  };
  "/api/organisations/{organisation}/audit": {
    get: Asks<
      Of,
      Paging & { from?: string; until?: string; action?: string; person?: string; subject?: string },
      Page<Act>
    >;
  };
  "/api/organisations/{organisation}/audit/chain": { get: Asks<Of, None, Chain> };
  "/api/organisations/{organisation}/audit/verification": { post: Does<Of, { job: string }> };
  "/api/organisations/{organisation}/jobs": { get: Asks<Of, Paging & { state?: Job["state"] }, Page<Job>> };
  "/api/organisations/{organisation}/jobs/{job}": { get: Asks<OfJob, None, Job> };
  "/api/organisations/{organisation}/jobs/{job}/stop": { post: Does<OfJob, Job> };
  "/api/organisations/{organisation}/jobs/{job}/retry": { post: Does<OfJob, Job> };
}
