import { z } from "zod";

const words = z.string().nullable();
const many = z.number().int();

const person = z.object({
  person: z.uuid(),
  name: z.string(),
  education: words,
  title: words,
  homeBody: words,
  what: z.array(z.string()),
});

/** What the forms ask of a station (sichuan-2017 附件3; liaoning-2013 LNYS01), as its records say it on a day. */
export const stationForm = z.object({
  day: z.iso.date(),
  /** The first of the three years that are counted. */
  since: z.iso.date(),
  name: z.string(),
  profile: z
    .object({
      id: z.uuid(),
      category: z.string(),
      sponsor: z.string(),
      legalRepresentative: z.string(),
      head: z.string(),
      contact: z.string(),
      telephone: z.string(),
      address: z.string(),
      postCode: words,
      creditCode: words,
      organisationCode: words,
      staffEmployed: many,
      staffContracted: many,
      officeArea: z.number(),
      /** Square metres; null where there is nobody. */
      areaPerHead: z.number().nullable(),
      feeReceipt: words,
      fiscalAccount: z.boolean().nullable(),
    })
    .nullable(),
  licences: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      approvalDocument: z.string(),
      issuedBy: z.string(),
      validFrom: z.iso.date(),
      validUntil: z.iso.date().nullable(),
      /** 正、副本份数. */
      copies: many.nullable(),
      /** Levels by rank; null where the regime has none, or nobody said them. */
      scopes: z.array(
        z.object({ occupation: z.string(), trade: words, lowest: many.nullable(), highest: many.nullable() }),
      ),
    }),
  ),
  people: z.object({ management: z.array(person), examiner: z.array(person), supervisor: z.array(person) }),
  /** 岗位设置, by the functions that the form prints. */
  posts: z.array(z.object({ name: z.string(), people: many })),
  sites: z.array(z.object({ use: z.string(), rooms: many, floorArea: z.number(), places: many.nullable() })),
  equipment: z.array(z.object({ name: z.string(), model: words, use: z.string(), quantity: many })),
  appraised: z.array(
    z.object({ occupation: z.string(), level: many.nullable(), batches: many, people: many, passed: many }),
  ),
  /** 鉴定规模: how many were assessed in the year up to the day. */
  lastYear: many,
});
