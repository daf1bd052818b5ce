import type { OrganisationKind } from "@jianheng/standards/posts";

/** The posts of one person of an organisation. */
export type Staff = readonly string[];

const ADMINISTRATORS: readonly Staff[] = [["system-administrator"], ["security-administrator"], ["log-auditor"]];

const OFFICE: readonly Staff[] = [
  ["approving-official"],
  ["team-leader"],
  ["document-expert"],
  ["on-site-auditor"],
  ["on-site-auditor"],
  ["external-quality-supervisor"],
];

/** Whom an organisation of each kind has, a person a line. */
const STAFF: Readonly<Record<OrganisationKind, readonly Staff[]>> = {
  province: [...ADMINISTRATORS, ["provincial-quality-officer"], ["provincial-quality-officer"], ...OFFICE],
  city: [["system-administrator"], ["city-reviewer"], ...OFFICE],
  county: [["system-administrator"], ...OFFICE],
  station: [
    ["head"],
    ["management-representative"],
    ["general-affairs", "archives", "archivist"],
    ["exam-affairs", "certificates"],
    ["equipment", "technical-support"],
    ["items"],
    ["finance"],
    ["internal-quality-supervisor"],
    ["senior-examiner"],
    ["examiner"],
    ["examiner"],
    ["examiner"],
    ["invigilator"],
    ["invigilator"],
  ],
  body: [],
};

/** A station that breaks Liaoning 4.1.3: two of the three functions are held by one person, and it must be describable. */
const CROSSED: Staff = ["general-affairs", "exam-affairs"];

/** Whom an organisation has. */
export function staffOf({ kind, crossed }: { kind: OrganisationKind; crossed: boolean }): readonly Staff[] {
  if (!crossed) return STAFF[kind];
  return [CROSSED, ...STAFF[kind].filter(([post]) => post !== "general-affairs" && post !== "exam-affairs")];
}
