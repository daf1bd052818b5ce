import { enterProvince } from "../people/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import type { SetUp } from "./set-up-problems.ts";

/** The organisation that all others report to, its administrator, and the posts that he takes. */
export interface First {
  organisation: { id: string } & SetUp["organisation"];
  person: { id: string } & SetUp["administrator"];
  posts: readonly { id: string; post: string }[];
  today: string;
}

/** What the first appointments rest on: nobody was there before to sign another paper. */
const DOCUMENT = { number: "初始化", title: "系统初始化登记" };

/** Enters the first organisation with its administrator. */
export async function enterFirst(
  services: { transaction: Transaction; personalData: PersonalData },
  { organisation, person, posts, today }: First,
): Promise<void> {
  const document = { organisation: organisation.id, id: crypto.randomUUID(), ...DOCUMENT, issuedOn: today };
  const whose = { organisation: organisation.id, person: person.id };
  await enterProvince(services, {
    organisations: [organisation],
    reporting: [],
    approvals: [],
    people: [person],
    registrations: [{ ...whose, name: person.name, mobile: person.mobile ?? null }],
    documents: [document],
    appointments: posts.map((post) => ({ ...whose, ...post, document: document.id, from: today, until: null })),
  });
}
