import { day, line } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/people";
import { postRules } from "@jianheng/standards/posts";
import { z } from "zod";
import { inOrganisation, paged, pageOf, type Route, route } from "../platform/http/index.ts";
import { appoint } from "./appoint.ts";
import { changeRegistration } from "./change-registration.ts";
import { endAppointment } from "./end-appointment.ts";
import { findByNumber } from "./find-by-number.ts";
import { listAppointments } from "./list-appointments.ts";
import { listPeople } from "./list-people.ts";
import { registerPerson } from "./register-person.ts";
import { revealNumbers } from "./reveal-numbers.ts";
import {
  appointed,
  appointment,
  appointmentInPath,
  appointmentKey,
  changed,
  ended,
  listed,
  made,
  personInPath,
  personKey,
  registered,
  revealed,
  revealing,
  shown,
  soughtByNumber,
} from "./schemas.ts";
import { showPerson } from "./show-person.ts";

const PEOPLE = "/api/organisations/:organisation/people";
const APPOINTMENTS = "/api/organisations/:organisation/appointments";
const NUMBER_REFUSALS = [
  ...["wrong-length", "wrong-character", "wrong-check-digit", "impossible-birth-date", "future-birth-date"],
  ...["no-mobile-network", "reserved-number", "real-number"],
];

/** What is asked of people and their appointments over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: PEOPLE,
    words: { zh: "人员列表", en: "the people of an organisation" },
    access: { may: policy.see },
    params: inOrganisation,
    query: z.strictObject({ ...paged(personKey), search: line(100).optional() }),
    answer: pageOf(listed),
    refusals: ["number-in-address"],
    handle: listPeople,
  }),
  route({
    method: "POST",
    path: `${PEOPLE}/search`,
    words: { zh: "按公民身份号码或手机号码查找人员", en: "find people by a resident id or mobile number" },
    access: { may: policy.see },
    params: inOrganisation,
    body: soughtByNumber,
    answer: pageOf(listed),
    secret: true,
    handle: findByNumber,
  }),
  route({
    method: "POST",
    path: PEOPLE,
    words: policy.register.words,
    access: { may: policy.register },
    params: inOrganisation,
    body: registered,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    refusals: [...NUMBER_REFUSALS, "already-there"],
    handle: registerPerson,
  }),
  route({
    method: "GET",
    path: `${PEOPLE}/:person`,
    words: { zh: "人员及其任职", en: "a person with his appointments" },
    access: { may: policy.see },
    params: personInPath,
    answer: shown,
    handle: showPerson,
  }),
  route({
    method: "PATCH",
    path: `${PEOPLE}/:person`,
    words: policy.change.words,
    access: { may: policy.change },
    params: personInPath,
    body: changed,
    answer: shown,
    edits: true,
    refusals: NUMBER_REFUSALS,
    handle: changeRegistration,
  }),
  route({
    method: "POST",
    path: `${PEOPLE}/:person/reveal`,
    words: policy.reveal.words,
    access: { may: policy.reveal },
    params: personInPath,
    body: revealing,
    answer: revealed,
    secret: true,
    handle: revealNumbers,
  }),
  route({
    method: "GET",
    path: APPOINTMENTS,
    words: { zh: "任职列表", en: "the appointments of an organisation" },
    access: { may: policy.see },
    params: inOrganisation,
    query: z.strictObject({ ...paged(appointmentKey), day: day.optional(), post: line(100).optional() }),
    answer: pageOf(appointment),
    handle: listAppointments,
  }),
  route({
    method: "POST",
    path: APPOINTMENTS,
    words: policy.appoint.words,
    access: { may: policy.appoint },
    params: inOrganisation,
    body: appointed,
    answer: made,
    status: 201,
    refusals: [
      ...["own-appointment", "not-for-this-post", "not-registered", "already-there", "unknown-post", "post-not-here"],
      ...["ends-before-it-begins", ...postRules.map(({ id }) => id)],
    ],
    handle: appoint,
  }),
  route({
    method: "POST",
    path: `${APPOINTMENTS}/:appointment/end`,
    words: policy.end.words,
    access: { may: policy.end },
    params: appointmentInPath,
    body: ended,
    answer: appointment,
    refusals: ["not-for-this-post", "ends-before-it-begins", "ends-later", "last-administrator"],
    handle: endAppointment,
  }),
];
