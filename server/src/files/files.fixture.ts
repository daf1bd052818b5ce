import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { type TestDatabase, useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { FILES, memberIn, SERVICES, type TestHttp, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";

export const province = madeUp("province", "甲省");
export const station = madeUp("station", "乙站");
export const sibling = madeUp("station", "丙站");
export const foreign = madeUp("province", "丁省");
export const head: Member = memberIn(station, "head");

/** Two stations below a province, and another province; a server that keeps films, and documents up to 300 kB. */
export function useFiles(): { database: TestDatabase; http: TestHttp } {
  const database = useDatabase();
  const rules = { largest: { document: 300_000, media: 200_000_000 }, media: true };
  const services = { ...SERVICES, files: { ...SERVICES.files, rules } };
  const http = useHttp({ database, routes, services });
  beforeAll(async () => {
    await database.transaction({ system: "set-up" }, async (transaction) => {
      await enter(transaction, province);
      await enter(transaction, foreign);
      await enterUnder(transaction, station, province);
      await enterUnder(transaction, sibling, province);
    });
  });
  return { database, http };
}

/** What a file is sent with. */
export interface Upload {
  name: string;
  bytes: Buffer;
  by?: Member;
  to?: { id: string };
  key?: string;
  type?: string;
}

/** Sends a file. */
export async function upload(http: TestHttp, { name, bytes, by = head, to = station, key, type }: Upload) {
  const headers = {
    "content-type": type ?? "application/octet-stream",
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
  return await http.send(by, `POST ${pathTo(to)}?name=${encodeURIComponent(name)}`, { body: bytes, headers });
}

/** Sends a file that is taken; its path. */
export async function uploaded(http: TestHttp, of: Upload): Promise<string> {
  const answer = await upload(http, of);
  expect(answer.statusCode, answer.body).toBe(201);
  return `${pathTo(of.to ?? station)}/${answer.json().id}`;
}

export function pathTo({ id }: { id: string }): string {
  return `/api/organisations/${id}/files`;
}

/** Whether nothing is left of what came in and was not kept. */
export function nothingIncoming(): boolean {
  const incoming = join(FILES, "incoming");
  return !existsSync(incoming) || readdirSync(incoming).length === 0;
}

/** How much has come in so far of what is coming in. */
export function bytesIncoming(): number {
  const incoming = join(FILES, "incoming");
  const names = existsSync(incoming) ? readdirSync(incoming) : [];
  // What was listed may have been kept, and so moved, before it is looked at.
  const sizes = names.map((name) => statSync(join(incoming, name), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Text that no other file has. */
export function anyText(): Buffer {
  return Buffer.from(`文本 ${randomUUID()}`);
}
