import { posts } from "@jianheng/standards/posts";
import { expect, test } from "vitest";
import { decides, isTold, outcomeWords } from "./told.ts";

const which = (of: (post: string) => boolean) => posts.map(({ id }) => id).filter(of);

test("an application waits for officials who approve, and what became of it is told to who may apply", () => {
  expect(which(decides)).toEqual(["approving-official"]);
  expect(which(isTold).sort()).toEqual(["general-affairs", "head"]);
});

test("the words say whether the licence was reissued too", () => {
  const words = (granted: boolean, reissued: boolean) => outcomeWords({ granted, reissued }).zh;
  expect(words(true, true)).toBe("变更申请已批准，已重新登记并换发许可证");
  expect(words(true, false)).toBe("变更申请已批准，已重新登记");
  expect(words(false, false)).toBe("变更申请不予批准");
});
