import { randomUUID } from "node:crypto";
import { Transformer } from "@napi-rs/image";
import { describe, expect, test } from "vitest";
import { GIF, office, PDF, photograph, pngThatClaims } from "../platform/files/samples.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { anyText, foreign, head, pathTo, province, sibling, station, uploaded, useFiles } from "./files.fixture.ts";

const { http } = useFiles();
const get = (path: string, by = head) => http.send(by, `GET ${path}`);

describe("a file", () => {
  test.each(["", "/content", "/preview"])("%s is seen from above and by nobody else", async (what) => {
    const path = (await uploaded(http, { name: "手册.pdf", bytes: PDF })) + what;
    const who = [
      memberIn(station, "invigilator"),
      memberIn(province, "head"),
      memberIn(sibling, "head"),
      memberIn(foreign, "head"),
    ];
    const answers = await Promise.all(who.map((by) => get(path, by)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 404, 404]);
    expect((await http.send(undefined, `GET ${path}`)).statusCode).toBe(401);
  });

  test("of one organisation is not found under another", async () => {
    const path = await uploaded(http, { name: "a.txt", bytes: anyText() });
    const elsewhere = path.replace(station.id, sibling.id);
    for (const what of ["", "/content", "/preview"]) {
      expect((await get(elsewhere + what, memberIn(province, "head"))).statusCode).toBe(404);
    }
  });

  test.each(["", "/content", "/preview"])("%s is found by ids in capitals, too", async (what) => {
    const path = await uploaded(http, { name: "手册.pdf", bytes: PDF });
    const capitals = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => id.toUpperCase());
    expect(capitals).not.toBe(path);
    expect((await get(capitals + what)).statusCode).toBe(200);
  });

  test("that is not there is not found", async () => {
    expect((await get(`${pathTo(station)}/${randomUUID()}`)).json()).toMatchObject({ status: 404, code: "not-found" });
  });
});

describe("the list", () => {
  test("is read in pages, the newest first, each file once", async () => {
    const by = memberIn(sibling, "head");
    const names = ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"];
    for (const name of names) await uploaded(http, { name, bytes: anyText(), by, to: sibling });
    const seen: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const page: { items: { name: string }[]; next: string | null } = (
        await get(`${pathTo(sibling)}?limit=2${next && `&cursor=${next}`}`, by)
      ).json();
      seen.push(...page.items.map(({ name }) => name));
      expect(page.items.length).toBeLessThanOrEqual(2);
      next = page.next;
    }
    expect(seen).toEqual(names.toReversed());
  });

  test.each(["x", Buffer.from("1 not-an-id").toString("base64url")])(
    "has no page that begins at %s",
    async (cursor) => {
      const answer = await get(`${pathTo(station)}?cursor=${cursor}`);
      expect(answer.json()).toMatchObject({ status: 422, problems: [{ at: "query.cursor" }] });
    },
  );
});

describe("the bytes", () => {
  test("come back as they were, as an attachment under their Chinese name", async () => {
    const bytes = anyText();
    const { rawPayload, headers } = await get(
      `${await uploaded(http, { name: `名册 "甲"（'25%）.txt`, bytes })}/content`,
    );
    expect(rawPayload).toEqual(bytes);
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="__ ____'25__.txt"; filename*=UTF-8''%E5%90%8D%E5%86%8C%20%22%E7%94%B2%22%EF%BC%88%2725%25%EF%BC%89.txt`,
    );
    expect(headers).toMatchObject({
      "content-type": "text/plain",
      "content-length": String(bytes.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
  });
});

describe("a preview", () => {
  test("of a PDF is the PDF, for the page's own renderer: on its own it opens nothing", async () => {
    const { rawPayload, headers } = await get(`${await uploaded(http, { name: "a.pdf", bytes: PDF })}/preview`);
    expect(rawPayload).toEqual(PDF);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
  });

  test("of a photograph is made anew, upright and without its whereabouts, and the same the second time", async () => {
    const path = await uploaded(http, { name: "照片.jpg", bytes: await photograph(40, 20) });
    const [first, second] = [await get(`${path}/preview`), await get(`${path}/preview`)];
    expect(first.headers["content-type"]).toBe("image/webp");
    expect(await new Transformer(first.rawPayload).metadata(true)).toMatchObject({
      width: 20,
      height: 40,
      format: "webp",
    });
    expect(first.rawPayload.includes("Exif")).toBe(false);
    expect(second.rawPayload).toEqual(first.rawPayload);
  });

  test.each([
    ["a.png", pngThatClaims(30_000, 30_000)],
    ["b.png", pngThatClaims(50, 50).subarray(0, 60)],
    ["c.gif", GIF],
    ["d.docx", office("word/document.xml")],
  ])("of %s is refused with what to do, and the file stays", async (name, bytes) => {
    const path = await uploaded(http, { name, bytes });
    expect((await get(`${path}/preview`)).json()).toMatchObject({ status: 422, code: "no-preview" });
    expect((await get(`${path}/content`)).rawPayload).toEqual(bytes);
  });
});
