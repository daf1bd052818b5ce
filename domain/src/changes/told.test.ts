import { posts } from "@jianheng/standards/posts";
import { expect, test } from "vitest";
import { confirms, decides, isTold, licenceToldWords, outcomeWords } from "./told.ts";

const which = (of: (post: string) => boolean) => posts.map(({ id }) => id).filter(of);

test("an application waits for officials who approve, and what became of it is told to who may apply", () => {
  expect(which(decides)).toEqual(["approving-official"]);
  expect(which(confirms)).toEqual(["approving-official"]);
  expect(which(isTold).sort()).toEqual(["general-affairs", "head"]);
});

test("the words say whether the licence was reissued too", () => {
  const words = (granted: boolean, reissued: boolean) => outcomeWords({ granted, reissued }).zh;
  expect(words(true, true)).toBe("变更申请已批准，已重新登记并换发许可证");
  expect(words(true, false)).toBe("变更申请已批准，已重新登记");
  expect(words(false, false)).toBe("变更申请不予批准");
});

test("of a licence the words say which, and whether it was confirmed or corrected", () => {
  const words = (corrected: boolean) => licenceToldWords({ number: "L-1", corrected }).zh;
  expect(words(false)).toBe("许可证（备案）L-1已核定");
  expect(words(true)).toBe("许可证（备案）L-1已由审批机关更正");
});
