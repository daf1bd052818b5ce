import type { Action, Grant } from "@jianheng/domain/kernel";
import { registry } from "@jianheng/domain/permissions";
import { posts } from "@jianheng/standards/posts";

const RELATIONS: Readonly<Record<string, string>> = {
  own: "本单位",
  below: "下级",
  above: "上级",
  foreign: "其他单位",
};

/** Who may do what, as people read it: a table for each domain, from the registry that the server guards by. */
export function permissionTables(): string {
  const domains = [...new Set(registry.map(domainOf))];
  return [
    "# 权限",
    "由登记表 `domain/src/permissions/registry.ts` 生成（`npm run permissions`），请勿手改。",
    "每项操作：哪些岗位可以办，对哪些单位的记录可以办。未列出的岗位一律不可以。",
    ...domains.map(tableOf),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function domainOf({ id }: Action): string {
  return id.split(".")[0] ?? id;
}

function tableOf(domain: string): string {
  const rows = registry.filter((action) => domainOf(action) === domain).flatMap(rowsOf);
  return [`## ${domain}`, "", "| 操作 | 代号 | 岗位 | 范围 |", "|---|---|---|---|", ...rows].join("\n");
}

function rowsOf({ id, words, grants }: Action): string[] {
  return grants.map(
    (grant) => `| ${words.zh} | \`${id}\` | ${holders(grant)} | ${grant.of.map((to) => RELATIONS[to]).join("、")} |`,
  );
}

function holders(grant: Grant): string {
  if (grant.posts === "everyone") return "所有岗位";
  return grant.posts.map(nameOf).join("、");
}

/** A post that the standards don't know is a slip of the pen in a policy. */
function nameOf(id: string): string {
  const post = posts.find((one) => one.id === id);
  if (!post) throw new Error(`a policy names a post that is nowhere: ${id}`);
  return post.name;
}
