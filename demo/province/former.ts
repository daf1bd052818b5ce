import type { Day } from "@jianheng/domain/kernel";
import { laterDay } from "./days.ts";
import { thrownId } from "./dice.ts";
import { type Making, signDocument } from "./employ.ts";

/** Who of the centre examined at which station until lately: what recusal is about. Of a post, which of its holders. */
const FORMER = [
  { post: "on-site-auditor", nth: 1, station: 1 },
  { post: "external-quality-supervisor", nth: 0, station: 19 },
] as const;
/** For how many days they no longer do: fewer than a tie is remembered for. */
const DAYS_AGO = 200;

/** People of the centre with an appointment at a station that was over not long ago. */
export function addFormerPosts(making: Making, { taken, today }: { taken: Day; today: Day }): void {
  const { province, dice } = making;
  const [above] = province.organisations;
  const stations = province.organisations.filter(({ kind }) => kind === "station");
  for (const { post, nth, station } of FORMER) {
    const held = province.appointments.filter((one) => one.organisation === above?.id && one.post === post);
    const known = province.registrations.find(({ person }) => person === held[nth]?.person);
    const at = stations[station];
    if (!known || !at) continue;
    province.registrations.push({ ...known, organisation: at.id });
    const document = signDocument(making, { organisation: at.id, issuedOn: "2024-02-20" });
    const former = { person: known.person, post: "examiner", document, from: taken, until: laterDay(today, -DAYS_AGO) };
    province.appointments.push({ organisation: at.id, id: thrownId(dice), ...former });
  }
}
