import type { paths } from "./schema.ts";

/** What a path answers to a method when it went well. */
type Success<R> = R extends { responses: infer All } ? All[Extract<keyof All, 200 | 201 | 202>] : never;
type Answer<Path extends keyof paths, Method extends keyof paths[Path]> =
  Success<paths[Path][Method]> extends { content: { "application/json": infer T } } ? T : never;
type Item<Page> = Page extends { items: (infer T)[] } ? T : never;
type Sent<R> = R extends { requestBody: { content: { "application/json": infer T } } } ? T : never;

export type Me = Answer<"/api/session", "get">;
export type Held = Me["appointments"][number];
export type OrganisationKind = Held["organisation"]["kind"];
export type SetupGiven = Sent<paths["/api/setup"]["post"]>;
export type Enrolment = Answer<"/api/account/second-factor", "post">;
export type Account = Item<Answer<"/api/organisations/{organisation}/accounts", "get">>;
export type ListedOrganisation = Item<Answer<"/api/organisations", "get">>;
export type Organisation = Answer<"/api/organisations/{organisation}", "get">;
export type Approval = Organisation["approvals"][number];
export type Person = Answer<"/api/organisations/{organisation}/people/{person}", "get">;
export type Appointment = Item<Answer<"/api/organisations/{organisation}/appointments", "get">>;
export type AppointmentWarning = Answer<"/api/organisations/{organisation}/appointments", "post">["warnings"][number];
export type Act = Item<Answer<"/api/organisations/{organisation}/audit", "get">>;
export type Letter = Item<Answer<"/api/organisations/{organisation}/mail", "get">>;
export type KeptFile = Item<Answer<"/api/organisations/{organisation}/files", "get">>;
export type Job = Item<Answer<"/api/organisations/{organisation}/jobs", "get">>;
export type Assessment = Answer<"/api/organisations/{organisation}/assessments/{assessment}", "get">;
export type Sheet = Answer<"/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}", "get">;
export type Earlier = NonNullable<
  Answer<"/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/earlier", "get">["earlier"]
>;
export type EarlierLine = Earlier["lines"][number];
export type SheetImport = Answer<
  "/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/workbook",
  "post"
>;
export type Papers = Answer<"/api/organisations/{organisation}/assessments/{assessment}/papers", "get">;
export type EvidenceFile = Item<Answer<"/api/organisations/{organisation}/assessments/{assessment}/files", "get">>;
export type Comparison = Answer<"/api/organisations/{organisation}/assessments/{assessment}/comparison", "get">;
export type Rescored = Answer<"/api/organisations/{organisation}/assessments/{assessment}/rescore", "get">;
export type Expectations = Answer<"/api/organisations/{organisation}/expectations", "get">;
export type Expectation = Answer<"/api/organisations/{organisation}/expectations/{edition}", "get">;
export type Trend = Answer<"/api/organisations/{organisation}/expectations/{edition}/trend", "get">;
export type Standing = Item<Answer<"/api/organisations/{organisation}/station-expectations", "get">>;
export type StandingCounts = Answer<"/api/organisations/{organisation}/station-expectations/counts", "get">;
export type FactSetting = Answer<
  "/api/organisations/{organisation}/fact-parameters/settings",
  "get"
>["settings"][number];
export type FactParameter = Answer<"/api/organisations/{organisation}/fact-parameters", "get">["parameters"][number];
export type SheetFacts = Answer<
  "/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/facts",
  "get"
>;
export type LineFacts = SheetFacts["lines"][number];
export type ListedAssessment = Item<Answer<"/api/assessments", "get">>;
export type CountedRegister = Answer<"/api/organisations/{organisation}/registers", "get">["registers"][number];
export type TriedSheet = Answer<"/api/organisations/{organisation}/registers/trials/{trial}", "get">["sheets"][number];
export type TriedChange = TriedSheet["named"][number];
export type KeptOccupation = Answer<"/api/organisations/{organisation}/occupations", "get">["occupations"][number];
export type OccupationsLoaded = Answer<"/api/organisations/{organisation}/occupations/import", "post">;
export type RegisterId = CountedRegister["id"];
export type ListedRecord = Item<Answer<"/api/organisations/{organisation}/registers/{register}/records", "get">>;
export type ShownRecord = Answer<"/api/organisations/{organisation}/registers/{register}/records/{record}", "get">;
export type StationForm = Answer<"/api/organisations/{organisation}/station-form", "get">;
export type RemovedRecord = Item<Answer<"/api/organisations/{organisation}/registers/{register}/removed", "get">>;
export type ShownRemoved = Answer<"/api/organisations/{organisation}/registers/{register}/removed/{record}", "get">;
export type RecordFile = ShownRecord["files"][number];
export type ShownValues = ShownRecord["values"];
export type ShownValue = ShownValues[string];
export type ChangeApplication = Item<Answer<"/api/organisations/{organisation}/changes", "get">>;
export type Registered = Answer<"/api/organisations/{organisation}/changes/registered", "get">;
export type LicenceConfirmation = Answer<"/api/organisations/{organisation}/licences/{licence}/confirmation", "get">;
export type Declaration = Item<Answer<"/api/organisations/{organisation}/tie-declarations", "get">>;
export type KeptBody = Item<Answer<"/api/organisations/{organisation}/home-bodies", "get">>;
export type Message = Item<Answer<"/api/messages", "get">>;
export type LicenceMessage = Extract<Message, { about: "licence" }>;
export type AssessmentMessage = Extract<Message, { about: "assessment" }>;
export type Todo = Item<Answer<"/api/todos", "get">>;
export type AssessmentTodo = Extract<Todo, { about: "assessment" }>;
export type LicenceTodo = Extract<Todo, { about: "licence" }>;
export type ChangeTodo = Extract<Todo, { about: "change-application" }>;
export type PublicResult = Answer<"/api/public/results/{token}", "get">;
export type ToldObjection = Answer<"/api/public/objections/{receipt}", "get">;
