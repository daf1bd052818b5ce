import type { Act } from "../api/models.ts";

/** What the parts of the system are called that work by themselves. */
const SYSTEM: Readonly<Record<string, string>> = {
  "set-up": "初始化",
  accounts: "账号",
  sealer: "封存",
  verifier: "校验",
  jobs: "后台任务",
  mail: "邮件",
  housekeeping: "例行维护",
};

/** Who did something, as the log names him: a person in his post or with his own account, or the system. */
export function whoDid({ person, organisation, post, system }: Act["by"]): string {
  if (system !== null && person) return `${person.name ?? "其他单位人员"}（本人账号）`;
  if (system !== null) return `系统（${SYSTEM[system] ?? system}）`;
  const name = person?.name ?? (person ? "其他单位人员" : "未登录");
  const place = [organisation?.name, post?.name].filter((part) => part).join(" ");
  return place === "" ? name : `${name}（${place}）`;
}
