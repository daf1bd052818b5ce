import { expect, test, vi } from "vitest";
import { throttled } from "./progress.ts";

test("of many reports two a second are written, and the last one in the end", async () => {
  let ms = 0;
  const write = vi.fn().mockResolvedValue(undefined);
  const { report, flush } = throttled({ now: () => new Date(ms), write });
  for (let done = 0; done <= 100; done++) {
    ms = done * 10;
    await report({ done });
  }
  expect(write.mock.calls.map(([{ done }]) => done)).toEqual([0, 50, 100]);
  await flush();
  expect(write).toHaveBeenCalledTimes(3);
  await report({ done: 101 });
  await flush();
  expect(write).toHaveBeenLastCalledWith({ done: 101 });
});
