import { expect, test, vi } from "vitest";
import { startLoop } from "./loop.ts";

test("a round that fails is told of, and the next one is done", async () => {
  const faults: unknown[] = [];
  const fault = new Error("not this time");
  const round = vi.fn().mockRejectedValueOnce(fault).mockResolvedValue(undefined);
  const loop = startLoop({ round, everyMs: 1, onFault: (one) => faults.push(one) });
  await vi.waitFor(() => expect(round.mock.calls.length).toBeGreaterThan(2));
  await loop.stop();
  expect(faults).toEqual([fault]);
});

test("stopping waits for the round under way, and no other begins", async () => {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const round = vi.fn(() => promise);
  const loop = startLoop({ round, everyMs: 1, onFault: () => undefined });
  let stopped = false;
  const ended = loop.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  resolve();
  await ended;
  expect(round).toHaveBeenCalledTimes(1);
});
