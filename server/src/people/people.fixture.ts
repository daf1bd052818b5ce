import { randomInt } from "node:crypto";
import { syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { memberIn, type TestHttp } from "../platform/http/testing/http.fixture.ts";

/** What a person made up is registered with. */
export function madeUpPerson(name = "示范人") {
  return { name, residentId: syntheticResidentId(randomInt), mobile: syntheticMobileNumber(randomInt) };
}

/** The people of an organisation: `POST` and `GET` go there. */
export const peopleOf = ({ id }: { id: string }) => `/api/organisations/${id}/people`;
export const appointmentsOf = ({ id }: { id: string }) => `/api/organisations/${id}/appointments`;

/** Somebody registered over HTTP by the organisation's own administrator; answers his id. */
export async function registerIn(http: TestHttp, organisation: { id: string }, given: object): Promise<string> {
  const administrator = memberIn(organisation, "system-administrator");
  const answer = await http.send(administrator, `POST ${peopleOf(organisation)}`, { body: given });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
}

/** What an appointment is made with. */
export function appointing(person: string, post: string, parts: object = {}) {
  const document = { number: "丁站〔2026〕1号", title: "关于岗位聘任的通知", issuedOn: "2025-12-20" };
  return { person, post, from: "2026-01-01", until: null, document, ...parts };
}

/** An appointment made over HTTP by the organisation's own administrator; answers its id. */
export async function appointIn(http: TestHttp, organisation: { id: string }, given: object): Promise<string> {
  const administrator = memberIn(organisation, "system-administrator");
  const answer = await http.send(administrator, `POST ${appointmentsOf(organisation)}`, { body: given });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
}
