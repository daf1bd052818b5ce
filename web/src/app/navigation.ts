import { type ActionId, mayDo } from "../api/may.ts";
import type { Me, OrganisationKind } from "../api/models.ts";

/** A section that lies under an organisation: `/organisations/…/people`. */
interface Section {
  id: string;
  name: string;
  action: ActionId;
  /** Only of organisations of these kinds. */
  of?: readonly OrganisationKind[];
}

const SECTIONS: readonly Section[] = [
  { id: "checkup", name: "今日体检", action: "facts.see", of: ["station"] },
  { id: "checkup", name: "今日体检", action: "facts.seeAll", of: ["province", "city", "county"] },
  { id: "checkup/parameters", name: "事实参数", action: "facts.setParameter", of: ["province", "city"] },
  { id: "registers", name: "台账", action: "records.see", of: ["station"] },
  { id: "changes", name: "变更登记", action: "changes.see" },
  { id: "people", name: "人员管理", action: "people.see" },
  { id: "appointments", name: "岗位任职", action: "people.see" },
  { id: "ties", name: "回避申报", action: "assessments.declare-tie" },
  { id: "accounts", name: "账号管理", action: "accounts.see" },
  { id: "audit", name: "操作记录", action: "audit.read" },
  { id: "jobs", name: "后台任务", action: "jobs.see" },
  { id: "files", name: "文件", action: "files.see" },
  { id: "occupations", name: "职业目录", action: "occupations.see" },
  { id: "mail", name: "邮件", action: "mail.see" },
];

/** One line of the menu. */
export interface NavigationItem {
  name: string;
  to: string;
}

/** 我的待办; how much there is stands beside it. */
export const TODOS: NavigationItem = { name: "我的待办", to: "/todos" };
/** 消息; how many are not read stands beside it. */
export const MESSAGES: NavigationItem = { name: "消息", to: "/messages" };

/** The menu, as far as the post one acts in allows it. */
export function navigation({ me, organisation, kind }: NavigationOptions): NavigationItem[] {
  const sees = me.current && mayDo({ me, action: "assessments.see", organisation: me.current.organisation.id });
  const sections = SECTIONS.filter(
    ({ action, of }) =>
      (of === undefined || (kind !== undefined && of.includes(kind))) && mayDo({ me, action, organisation }),
  );
  return [
    { name: "首页", to: "/" },
    ...(sees ? [TODOS, MESSAGES, { name: "评估", to: "/assessments" }] : []),
    ...(mayDo({ me, action: "organisations.see", organisation }) ? [{ name: "机构管理", to: "/organisations" }] : []),
    ...(me.current && mayDo({ me, action: "organisations.seeBodies", organisation: me.current.organisation.id })
      ? [{ name: "系统外单位", to: "/bodies" }]
      : []),
    ...sections.map(({ id, name }) => ({ name, to: `/organisations/${organisation}/${id}` })),
    { name: "我的账号", to: "/account" },
  ];
}

interface NavigationOptions {
  me: Pick<Me, "may" | "current">;
  organisation: string;
  /** What kind of organisation that is; not before it is known. */
  kind: OrganisationKind | undefined;
}

/** The organisation that an address lies under. */
export function organisationOf(path: string): string | undefined {
  return /\/organisations\/([^/]+)/.exec(path)?.[1];
}

/** The same section of another organisation; a single record belongs to one only, so its list is shown. */
export function inOrganisation({ path, organisation }: { path: string; organisation: string }): string {
  const section = /\/organisations\/[^/]+\/([^/]+)/.exec(path)?.[1];
  return section === undefined ? `/organisations/${organisation}` : `/organisations/${organisation}/${section}`;
}

/** The line of the menu that an address belongs to. */
export function currentItem(items: readonly NavigationItem[], path: string): NavigationItem | undefined {
  // An assessment lies under its station, and belongs to the list of all that one sees.
  const at = /\/organisations\/[^/]+\/assessments(\/|$)/.test(path) ? "/assessments" : path;
  const within = items.filter(({ to }) => at === to || (to !== "/" && at.startsWith(`${to}/`)));
  return within.sort((one, other) => other.to.length - one.to.length)[0];
}
