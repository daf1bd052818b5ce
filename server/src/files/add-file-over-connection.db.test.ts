import { request } from "node:http";
import { json } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { asMemberHeader } from "../platform/http/testing/http.fixture.ts";
import { bytesIncoming, head, nothingIncoming, pathTo, station, useFiles } from "./files.fixture.ts";

const { http } = useFiles();

describe("over a connection", () => {
  let address = "";
  beforeAll(async () => {
    address = await http.listen();
  });

  /** Sends pieces without saying how many, and answers what comes back; `pieces` may cut the connection. */
  async function stream(name: string, pieces: (cut: () => void) => Iterable<Buffer>) {
    const url = new URL(`${pathTo(station)}?name=${name}`, address);
    return await new Promise<{ status: number; code: string }>((resolve, reject) => {
      const sent = request(url, { method: "POST", headers: asMemberHeader(head) }, async (answer) => {
        const body = (await json(answer)) as { code: string };
        resolve({ status: answer.statusCode ?? 0, code: body.code });
      });
      sent.on("error", reject);
      const iterator = pieces(() => sent.destroy())[Symbol.iterator]();
      const next = () => {
        const { value, done } = iterator.next();
        if (done) sent.end();
        else sent.write(value, () => setImmediate(next));
      };
      next();
    });
  }
  test("too much is cut off while it comes, and is told", async () => {
    function* pieces() {
      for (let count = 0; count < 40; count++) yield Buffer.alloc(10_000, "a");
    }
    expect(await stream("a.txt", pieces)).toEqual({ status: 413, code: "too-large" });
    expect(nothingIncoming()).toBe(true);
  });

  test("one that is cut by the client leaves nothing", async () => {
    function* pieces(cut: () => void) {
      yield Buffer.alloc(10_000, "a");
      cut();
      yield Buffer.alloc(10_000, "a");
    }
    await expect(stream("a.txt", pieces)).rejects.toThrow();
    await expect.poll(nothingIncoming).toBe(true);
  });

  test("a hundred megabytes are on disk as they come: the client waits, and memory holds a few of them at most", async () => {
    let sent = 0;
    let ahead = 0;
    function* pieces() {
      yield Buffer.from("\0\0\0\u0018ftypisom\0\0\0\0isomavc1", "latin1");
      for (; sent < 100_000_000; sent += 65_536) {
        ahead = Math.max(ahead, sent - bytesIncoming());
        yield Buffer.alloc(65_536, 1);
      }
    }
    expect(await stream("a.mp4", pieces)).toMatchObject({ status: 201 });
    expect(ahead).toBeLessThan(20_000_000);
  });
});
