import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { bareApp } from "./testing/bare-app.fixture.ts";

test("the process is alive whatever its database does", async () => {
  const answer = await bareApp({ ready: () => Promise.reject(new Error("gone")) }).inject("/healthz");
  expect([answer.statusCode, answer.json()]).toEqual([200, { status: "ok" }]);
});

test.each<[string, () => Promise<boolean>, number]>([
  ["answers", () => Promise.resolve(true), 200],
  ["says no", () => Promise.resolve(false), 503],
  ["is gone", () => Promise.reject(new Error("gone")), 503],
])("where the database %s, the server is %s", async (_, ready, status) => {
  expect((await bareApp({ ready }).inject("/readyz")).statusCode).toBe(status);
});

test("a server that stops says so to whoever is still connected, and lets nobody else in", async () => {
  const app = bareApp();
  const stopping = new Promise<void>((heard) => app.addHook("preClose", (done) => done(heard() as undefined)));
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  const arrived = once(app.server, "connection");
  socket.write("GET /readyz HTTP/1.1\r\nHost: x\r\n");
  await arrived;
  const closed = app.close();
  await stopping;
  socket.write("\r\n");
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*"stopping"/);
  await closed;
  await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow();
});
