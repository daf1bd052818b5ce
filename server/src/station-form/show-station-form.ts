import { type Result, succeed } from "@jianheng/domain/kernel";
import { areaPerHead, postsSetUp, threeYearsTo } from "@jianheng/domain/station-form";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { listHeld, listPeople, type PersonRow } from "./people-store.ts";
import type { stationForm } from "./schemas.ts";
import { findProfile, findStationName, listLicences, sumAppraised, sumEquipment, sumSites } from "./store.ts";

/** 登记表: what the forms ask of a station, as its records say it today. */
export async function showStationForm(context: Context): Promise<Result<z.input<typeof stationForm>>> {
  const { transaction, organisation: station, today: day } = context;
  const of = { station, day };
  const name = await findStationName(transaction, station);
  if (name === undefined) return notFound();
  const profile = await findProfile(transaction, of);
  const licences = await listLicences(transaction, of);
  const people = await listPeople(transaction, of);
  const posts = postsSetUp(await listHeld(transaction, of));
  const sites = await sumSites(transaction, of);
  const equipment = await sumEquipment(transaction, of);
  const since = threeYearsTo(day);
  const appraised = await sumAppraised(transaction, { ...of, since });
  const partOf = (part: PersonRow["part"]) =>
    people.flatMap(({ part: own, ...person }) => (own === part ? [person] : []));
  return succeed({
    ...{ day, since, name, licences, posts, sites, equipment },
    profile: profile ? { ...profile, areaPerHead: areaPerHead(profile) } : null,
    people: {
      management: partOf("management"),
      examiner: partOf("examiner"),
      supervisor: partOf("supervisor"),
    },
    appraised: appraised.map(({ lastYear: _, ...row }) => row),
    lastYear: appraised.reduce((sum, { lastYear }) => sum + lastYear, 0),
  });
}
