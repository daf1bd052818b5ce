import type { Transaction } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";

/** What the registration form asks of a station on a day. */
interface Asked {
  station: string;
  day: string;
}

async function rowsOf<Row>(transaction: Transaction, { text, of }: { text: string; of: Asked }): Promise<Row[]> {
  return (await runText(transaction, text, [of.station, of.day])) as Row[];
}

/** The name of an organisation that is a station. */
export async function findStationName(transaction: Transaction, station: string): Promise<string | undefined> {
  const text = "select name from organisation where id = $1 and kind = 'station'";
  return ((await runText(transaction, text, [station])) as { name: string }[])[0]?.name;
}

/** What the station has registered of itself and is in force. */
export interface ProfileRow {
  id: string;
  category: string;
  sponsor: string;
  legalRepresentative: string;
  head: string;
  contact: string;
  telephone: string;
  address: string;
  postCode: string | null;
  creditCode: string | null;
  organisationCode: string | null;
  staffEmployed: number;
  staffContracted: number;
  officeArea: number;
  feeReceipt: string | null;
  fiscalAccount: boolean | null;
}

/** The registration in force on the day. */
export async function findProfile(transaction: Transaction, of: Asked): Promise<ProfileRow | undefined> {
  const text = `select id, category, sponsor, legal_representative as "legalRepresentative", head, contact, telephone,
      address, post_code as "postCode", credit_code as "creditCode", organisation_code as "organisationCode",
      staff_employed as "staffEmployed", staff_contracted as "staffContracted", office_area::float8 as "officeArea",
      fee_receipt as "feeReceipt", fiscal_account as "fiscalAccount"
    from station_profile
    where organisation_id = $1 and valid_from <= $2
    order by valid_from desc
    limit 1`;
  return (await rowsOf<ProfileRow>(transaction, { text, of }))[0];
}

/** A licence or filing, with what it covers. */
export interface LicenceRow {
  id: string;
  number: string;
  approvalDocument: string;
  issuedBy: string;
  validFrom: string;
  validUntil: string | null;
  copies: number | null;
  scopes: { occupation: string; trade: string | null; lowest: number | null; highest: number | null }[];
}

/** The licences in force on the day. */
export async function listLicences(transaction: Transaction, of: Asked): Promise<LicenceRow[]> {
  const text = `select licence.id, number, approval_document as "approvalDocument", issued_by as "issuedBy",
      valid_from::text as "validFrom", valid_until::text as "validUntil", copies,
      coalesce(jsonb_agg(jsonb_build_object('occupation', occupation.name, 'trade', trade, 'lowest', lowest_level,
        'highest', highest_level) order by occupation.name, trade) filter (where scope.id is not null), '[]') as scopes
    from licence
    left join licence_scope scope on scope.organisation_id = licence.organisation_id and scope.licence_id = licence.id
    left join occupation on occupation.id = scope.occupation_id
    where licence.organisation_id = $1 and withdrawn_on is null
      and $2::date between valid_from and coalesce(valid_until, 'infinity')
    group by licence.organisation_id, licence.id
    order by number`;
  return await rowsOf(transaction, { text, of });
}

/** Rooms of one use. */
export interface SiteRow {
  use: string;
  rooms: number;
  floorArea: number;
  places: number | null;
}

/** The rooms in use on the day, by what they are for. */
export async function sumSites(transaction: Transaction, of: Asked): Promise<SiteRow[]> {
  const text = `select use, count(*)::int as rooms, sum(floor_area)::float8 as "floorArea", sum(places)::int as places
    from site
    where organisation_id = $1 and $2::date between used_from and coalesce(used_until, 'infinity')
    group by use
    order by use`;
  return await rowsOf(transaction, { text, of });
}

/** Equipment of one name and model. */
export interface EquipmentRow {
  name: string;
  model: string | null;
  use: string;
  quantity: number;
}

/** The equipment in use on the day, by name and model. */
export async function sumEquipment(transaction: Transaction, of: Asked): Promise<EquipmentRow[]> {
  const text = `select name, model, use, sum(quantity)::int as quantity
    from equipment
    where organisation_id = $1 and condition <> 'scrapped'
      and $2::date between acquired_on and coalesce(retired_on, 'infinity')
    group by use, name, model
    order by use, name, model`;
  return await rowsOf(transaction, { text, of });
}

/** What came of an occupation at a level. */
export interface AppraisedRow {
  occupation: string;
  /** Null where its regime has none. */
  level: number | null;
  batches: number;
  people: number;
  passed: number;
  /** Of the people, those of the last year. */
  lastYear: number;
}

/** How many were assessed from a day on up to the day, by occupation and level. */
export async function sumAppraised(
  transaction: Transaction,
  { since, ...of }: Asked & { since: string },
): Promise<AppraisedRow[]> {
  const text = `select occupation.name as occupation, level, count(*)::int as batches, sum(seated)::int as people,
      sum(passed)::int as passed,
      coalesce(sum(seated) filter (where ends_on > $2::date - interval '1 year'), 0)::int as "lastYear"
    from batch
    join occupation on occupation.id = occupation_id
    where organisation_id = $1 and ends_on between $3 and $2
    group by occupation.name, level
    order by occupation.name, level`;
  return (await runText(transaction, text, [of.station, of.day, since])) as AppraisedRow[];
}
