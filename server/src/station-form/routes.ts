import { policy } from "@jianheng/domain/registers";
import { inOrganisation, type Route, route } from "../platform/http/index.ts";
import { stationForm } from "./schemas.ts";
import { showStationForm } from "./show-station-form.ts";

/** What is asked of the registration form of a station over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/organisations/:organisation/station-form",
    words: { zh: "机构登记表", en: "the registration form of a station, filled in from its records" },
    access: { may: policy.see },
    params: inOrganisation,
    answer: stationForm,
    handle: showStationForm,
  }),
];
