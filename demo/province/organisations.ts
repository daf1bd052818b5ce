import type { Dice } from "@jianheng/domain/kernel";
import type { Organisation } from "@jianheng/domain/organisations";
import { regions } from "@jianheng/standards/regions";
import { thrownId } from "./dice.ts";
import type { Province } from "./model.ts";

/** The province of the demonstration, and the counties in it that report straight to it (工作方案 一). */
const PROVINCE = "210000";
const DIRECT_COUNTIES = ["211421", "211224"];
const STATIONS = 60;
/** Of every ten stations one is approved by the province and reports to it, with no city in between (省直批). */
const DIRECT_EVERY = 10;
const SINCE = "2020-01-01";
const MOVED = "2025-01-01";

type Placed = Pick<Province, "organisations" | "reporting" | "approvals">;

/** The centre of the province, of its 14 cities and two direct counties, and 60 stations below them. */
export function placeOrganisations(dice: Dice): Placed {
  const enter = (kind: Organisation["kind"], region: string, name: string) => ({
    id: thrownId(dice),
    kind,
    region,
    name,
  });
  const centre = (kind: "province" | "city" | "county", code: string) =>
    enter(kind, code, `${nameOf(code)}职业技能鉴定指导中心（演示）`);
  const province = centre("province", PROVINCE);
  const cities = regions.filter(({ within }) => within === PROVINCE).map(({ code }) => centre("city", code));
  const counties = DIRECT_COUNTIES.map((code) => centre("county", code));
  const offices = [...cities, ...counties];
  const stations = Array.from({ length: STATIONS }, (_, at) => {
    const over = offices[at % offices.length] ?? province;
    const direct = at % DIRECT_EVERY === DIRECT_EVERY - 1;
    const name = `${nameOf(over.region)}${direct ? "省直" : ""}第${at + 1}职业技能鉴定所（演示）`;
    return { station: enter("station", over.region, name), over: direct ? province : over };
  });
  return {
    organisations: [province, ...offices, ...stations.map(({ station }) => station)],
    reporting: [
      ...offices.map(({ id }) => relation(id, province.id)),
      ...stations.flatMap(({ station, over }, at) => reportingOf({ station, over, at, cities })),
    ],
    approvals: stations.map(({ station, over }, at) => ({
      organisation: station.id,
      approver: over.id,
      document: `演鉴批〔2019〕${at + 1}号`,
      from: SINCE,
      until: null,
    })),
  };
}

/** Colleges and enterprises outside the tree, which examiners come from. */
export function placeBodies(dice: Dice): Organisation[] {
  const cities = regions.filter(({ within }) => within === PROVINCE);
  return ["示范技师学院", "示范职业技术学院", "示范装备制造公司", "示范电力公司"].map((name, at) => {
    const region = cities[at]?.code ?? PROVINCE;
    return { id: thrownId(dice), kind: "body", region, name: `${nameOf(region)}${name}（演示）` };
  });
}

interface Placing {
  station: Organisation;
  over: Organisation;
  at: number;
  cities: readonly Organisation[];
}

/** The first station was moved from the last city to the first, so that the tree has a past. */
function reportingOf({ station, over, at, cities }: Placing) {
  const before = at === 0 ? cities.at(-1) : undefined;
  if (!before) return [relation(station.id, over.id)];
  return [
    { ...relation(station.id, before.id), until: "2024-12-31" },
    { ...relation(station.id, over.id), from: MOVED },
  ];
}

function relation(organisation: string, superior: string) {
  return { organisation, superior, from: SINCE, until: null as string | null };
}

function nameOf(code: string | null): string {
  const region = regions.find((one) => one.code === code);
  if (!region) throw new Error(`no region has the code ${code}`);
  return region.name;
}
