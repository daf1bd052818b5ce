import { EXAMPLE } from "../books/which-station.ts";
import type { Province } from "./model.ts";

/** Somebody of the demonstration who has an account. */
export interface SignIn {
  username: string;
  person: string;
  /** Whose account it is. */
  organisation: string;
  /** For whoever chooses whom to be: 某单位 · 某岗位. */
  words: string;
}

interface Wanted {
  username: string;
  post: string;
  /** Which organisation of its kind, counted from 0. */
  at: readonly [kind: string, index: number];
  words: string;
  /** Which of those who hold the post, counted from 0; the first where nothing is said. */
  nth?: number;
  /** Whose account it is, where not of the organisation he is listed with: one acts in its own and those below. */
  account?: "province";
}

/** One of each kind of user, at each level of the tree. */
const WANTED: readonly Wanted[] = [
  { username: "province.admin", post: "system-administrator", at: ["province", 0], words: "系统管理员" },
  { username: "province.security", post: "security-administrator", at: ["province", 0], words: "安全管理员" },
  { username: "province.log", post: "log-auditor", at: ["province", 0], words: "审计管理员" },
  { username: "province.quality", post: "provincial-quality-officer", at: ["province", 0], words: "省质量管理人员" },
  { username: "province.official", post: "approving-official", at: ["province", 0], words: "审批人员" },
  { username: "province.expert", post: "document-expert", at: ["province", 0], words: "文件审核专家" },
  { username: "province.leader", post: "team-leader", at: ["province", 0], words: "专家组组长" },
  { username: "province.auditor", post: "on-site-auditor", at: ["province", 0], words: "现场审核人员" },
  {
    username: "province.auditor2",
    post: "on-site-auditor",
    at: ["province", 0],
    words: "现场审核人员（另一名）",
    nth: 1,
  },
  { username: "city.admin", post: "system-administrator", at: ["city", 0], words: "系统管理员" },
  { username: "city.reviewer", post: "city-reviewer", at: ["city", 0], words: "市级初审人员" },
  {
    username: "city.official",
    post: "approving-official",
    at: ["city", 0],
    words: "审批人员（审批所辖鉴定所的变更登记，核定许可证）",
  },
  { username: "county.official", post: "approving-official", at: ["county", 0], words: "审批人员（直接隶属于省）" },
  { username: "station.head", post: "head", at: ["station", 0], words: "最高管理者" },
  { username: "station.office", post: "general-affairs", at: ["station", 0], words: "综合管理岗" },
  { username: "station.exams", post: "exam-affairs", at: ["station", 0], words: "考务管理岗" },
  { username: "direct.head", post: "head", at: ["station", 9], words: "最高管理者（省直批）" },
  { username: "new.head", post: "head", at: ["station", EXAMPLE], words: "最高管理者（尚未登记台账）" },
  {
    username: "examiner",
    post: "examiner",
    at: ["station", 4],
    words: "考评员（在两个鉴定所任职）",
    account: "province",
  },
];

/** Who of a province can sign in, in the order of the tree: each holds what he is listed with until further notice. */
export function signInsOf(province: Province): SignIn[] {
  return WANTED.map(({ username, post, at: [kind, index], words, nth = 0, account }) => {
    const organisation = province.organisations.filter((one) => one.kind === kind)[index];
    const held = province.appointments.filter(
      (one) => one.organisation === organisation?.id && one.post === post && one.until === null,
    )[nth];
    if (!organisation || !held) throw new Error(`nobody of the province is ${username}`);
    const [above = organisation] = province.organisations;
    const owner = account ? above : organisation;
    return { username, person: held.person, organisation: owner.id, words: `${organisation.name} · ${words}` };
  });
}
