import { policy as accounts, machineActs, ownActs } from "../accounts/index.ts";
import { policy as assessments, contactPolicy, evidencePolicy, tiePolicy as ties } from "../assessments/index.ts";
import { policy as audit } from "../audit/index.ts";
import { policy as changes } from "../changes/index.ts";
import { policy as facts } from "../facts/index.ts";
import { policy as files } from "../files/index.ts";
import { policy as jobs } from "../jobs/index.ts";
import type { Action } from "../kernel/index.ts";
import { policy as mail } from "../mail/index.ts";
import { policy as occupations } from "../occupations/index.ts";
import { policy as organisations } from "../organisations/index.ts";
import { policy as people } from "../people/index.ts";
import { policy as records } from "../registers/index.ts";

/** Every action of the product, from which the server guards, the web hides and docs/permissions.md is written. */
export const registry: readonly Action[] = [
  accounts,
  ownActs,
  machineActs,
  organisations,
  people,
  audit,
  jobs,
  files,
  mail,
  assessments,
  ties,
  contactPolicy,
  evidencePolicy,
  records,
  changes,
  occupations,
  facts,
].flatMap((policy): Action[] => Object.values(policy));
