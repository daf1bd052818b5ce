import { registry } from "@jianheng/domain/permissions";
import { posts } from "@jianheng/standards/posts";
import type { ActionId } from "../api/may.ts";
import { useMe } from "./me.ts";
import { Page } from "./page.tsx";

/** 没有权限: which post would open the page, and how to act in it. */
export function Forbidden({ action }: { action: ActionId }) {
  const { current } = useMe();
  const found = registry.find(({ id }) => id === action);
  const needed = posts.filter(({ id }) => found?.grants.some((grant) => grant.posts.includes(id)));
  return (
    <Page title="没有权限">
      <p>
        您当前以“{current.organisation.name}　{current.post.name}”身份办理业务，不能{found?.words.zh ?? "办理此项业务"}
        。
      </p>
      {needed.length === 0 ? null : <p>需要的岗位：{needed.map(({ name }) => name).join("、")}。</p>}
      <p>
        如果您担任上述岗位，请<a href="/choose-post">切换身份</a>；否则请联系本单位的系统管理员。
      </p>
    </Page>
  );
}
