import { policy, tiePolicy } from "@jianheng/domain/assessments";
import { inOrganisation, pageOf, type Route, route } from "../platform/http/index.ts";
import { ONE } from "./command.ts";
import { declareTie } from "./declare-tie.ts";
import { keepHomeBody, keepStationBody } from "./keep-bodies.ts";
import { listCandidates } from "./list-candidates.ts";
import { listHomeBodies, listStationBodies, listTies } from "./list-ties.ts";
import { revokeTie } from "./revoke-tie.ts";
import { one } from "./schemas.ts";
import {
  candidate,
  declaration,
  declared,
  homeBody,
  kept,
  keptBody,
  oneDeclaration,
  pagedBodies,
  pagedTies,
  sought,
  stationBody,
} from "./tie-schemas.ts";

const OFFICE = "/api/organisations/:organisation";

/** What binds people to stations, kept by the office that knows it, and who could be assigned in spite of it or free. */
export const tieRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: `${OFFICE}/tie-declarations`,
    words: tiePolicy["declare-tie"].words,
    access: { may: tiePolicy["declare-tie"] },
    params: inOrganisation,
    body: declared,
    answer: kept,
    status: 201,
    refusals: ["only-oneself", "not-registered", "unknown-station", "ends-before-it-begins", "declared-already"],
    handle: declareTie,
  }),
  route({
    method: "GET",
    path: `${OFFICE}/tie-declarations`,
    words: { zh: "回避申报", en: "what is declared to bind people of an organisation to stations" },
    access: { may: tiePolicy["declare-tie"] },
    params: inOrganisation,
    query: pagedTies,
    answer: pageOf(declaration),
    handle: listTies,
  }),
  route({
    method: "GET",
    path: `${OFFICE}/home-bodies`,
    words: { zh: "人员的所属单位", en: "the bodies that people of an organisation belong to" },
    access: { may: tiePolicy["keep-bodies"] },
    params: inOrganisation,
    query: pagedBodies,
    answer: pageOf(keptBody),
    handle: listHomeBodies,
  }),
  route({
    method: "GET",
    path: `${OFFICE}/station-bodies`,
    words: { zh: "所（站）的所属单位", en: "the bodies that a station belongs to" },
    access: { may: tiePolicy["keep-bodies"] },
    params: inOrganisation,
    query: pagedBodies,
    answer: pageOf(keptBody),
    handle: listStationBodies,
  }),
  route({
    method: "POST",
    path: `${OFFICE}/tie-declarations/:declaration/revoke`,
    words: tiePolicy["revoke-tie"].words,
    access: { may: tiePolicy["revoke-tie"] },
    params: oneDeclaration,
    answer: kept,
    refusals: ["own-tie", "revoked-already"],
    handle: revokeTie,
  }),
  route({
    method: "POST",
    path: `${OFFICE}/home-bodies`,
    words: { zh: "登记人员的所属单位", en: "enter the body that a person belongs to" },
    access: { may: tiePolicy["keep-bodies"] },
    params: inOrganisation,
    body: homeBody,
    answer: kept,
    status: 201,
    refusals: ["not-registered", "unknown-body", "begins-before-the-last"],
    handle: keepHomeBody,
  }),
  route({
    method: "POST",
    path: `${OFFICE}/station-bodies`,
    words: { zh: "登记所（站）的所属单位", en: "enter the body that a station belongs to" },
    access: { may: tiePolicy["keep-bodies"] },
    params: inOrganisation,
    body: stationBody,
    answer: kept,
    status: 201,
    refusals: ["not-a-station", "unknown-body", "begins-before-the-last"],
    handle: keepStationBody,
  }),
  route({
    method: "GET",
    path: `${ONE}/candidates`,
    words: { zh: "可选派的评估人员", en: "who could be assigned to a stage, with what binds him to the station" },
    access: { may: policy["assign-assessor"] },
    params: one,
    query: sought,
    answer: pageOf(candidate),
    refusals: ["no-such-stage"],
    handle: listCandidates,
  }),
];
