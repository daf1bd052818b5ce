import type { Evidence } from "@jianheng/domain/assessments";
import type { Member } from "../platform/db/index.ts";
import type { TestHttp } from "../platform/http/testing/http.fixture.ts";

/** A file as it is answered, as far as tests look at it. */
export interface Brought {
  id: string;
  name: string;
  digest: string;
  size: number;
  preview: string | null;
  photo: { taken: string | null; place: string | null };
}

interface Bringing {
  http: TestHttp;
  by: Member;
  /** Of the assessment. */
  path: string;
  sheet: string;
  bytes: Buffer;
  name?: string;
}

/** Sends a file to a sheet. */
export function sendFile({ http, by, path, sheet, bytes, name = "现场照片.jpg" }: Bringing) {
  const headers = { "content-type": "application/octet-stream" };
  const to = `POST ${path}/sheets/${sheet}/files?name=${encodeURIComponent(name)}`;
  return http.send(by, to, { body: bytes, headers });
}

/** Sends one that is taken. */
export async function bring(of: Bringing): Promise<Brought> {
  const answer = await sendFile(of);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}

/** A photo as evidence, that says what it says itself. */
export function photoOf({ id, digest, photo: { taken, place } }: Omit<Brought, "name" | "size" | "preview">): Evidence {
  return {
    ...{ kind: "photo", id: `e-${id}`, file: id, digest },
    taken: taken === null ? null : { at: taken, stated: "by-photo" },
    place: place === null ? null : { words: place, stated: "by-photo" },
  };
}
