import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeOle, makeZip, office, PDF } from "../platform/files/samples.fixture.ts";
import { FILES, memberIn } from "../platform/http/testing/http.fixture.ts";
import {
  anyText,
  foreign,
  head,
  nothingIncoming,
  pathTo,
  province,
  sibling,
  station,
  type Upload,
  upload,
  useFiles,
} from "./files.fixture.ts";

const { database, http } = useFiles();
const other = memberIn(foreign, "head");

async function rowsOf(table: "file" | "file_content", digest: string): Promise<number> {
  const { rows } = await database.owner.query(`select from ${table} where digest = $1`, [digest]);
  return rows.length;
}

async function refused(of: Upload) {
  const answer = await upload(http, of);
  expect(nothingIncoming()).toBe(true);
  return { status: answer.statusCode, code: answer.json().problems[0]?.code };
}

describe("a file that is added", () => {
  test("is answered as what it is, with its Chinese name", async () => {
    const answer = await upload(http, { name: "质量手册（第二版）.pdf", bytes: PDF });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      name: "质量手册（第二版）.pdf",
      size: PDF.length,
      type: "pdf",
      label: "PDF 文档",
      preview: "pdf",
      by: { person: { id: head.personId, name: null } },
    });
    expect(nothingIncoming()).toBe(true);
  });

  test("is in the trail without its name", async () => {
    const { id, digest, size } = (await upload(http, { name: "张三的证明.txt", bytes: anyText() })).json();
    const { rows } = await database.owner.query("select * from audit where subject_id = $1", [id]);
    expect(rows).toMatchObject([
      {
        organisation_id: station.id,
        person_id: head.personId,
        action: "files.add",
        subject_kind: "file",
        details: { digest, size, type: "txt" },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain("张三");
  });

  test.each([
    ["旧文件.doc", makeOle("WordDocument"), "doc"],
    ["旧文件.wps", makeOle("WordDocument"), "wps"],
    ["名册.xls", makeOle("Workbook"), "xls"],
    ["名册.xlsx", office("xl/workbook.xml"), "xlsx"],
  ])("%s is kept and labelled", async (name, bytes, type) => {
    expect((await upload(http, { name, bytes })).json()).toMatchObject({ type, preview: null });
  });

  test.each(["application/json", "text/plain", "multipart/form-data; boundary=x", "text/html"])(
    "is taken as it comes, whatever type the client says: %s",
    async (type) => {
      const bytes = anyText();
      const answer = await upload(http, { name: "a.txt", bytes, type });
      expect(answer.json()).toMatchObject({ type: "txt", size: bytes.length });
    },
  );
});

describe("the same bytes", () => {
  test("are kept once in an organisation, under every name they come with", async () => {
    const bytes = anyText();
    const [one, two] = [await upload(http, { name: "a.txt", bytes }), await upload(http, { name: "b.txt", bytes })];
    const { digest } = one.json();
    expect([two.json().digest, two.json().id === one.json().id]).toEqual([digest, false]);
    expect([await rowsOf("file", digest), await rowsOf("file_content", digest)]).toEqual([2, 1]);
  });

  test("in another organisation are another file: nothing tells that they were there before", async () => {
    const bytes = anyText();
    const first = (await upload(http, { name: "a.txt", bytes })).json();
    const second = await upload(http, { name: "a.txt", bytes, by: other, to: foreign });
    expect(second.json()).toMatchObject({ digest: first.digest, by: { person: { id: other.personId } } });
    expect(await rowsOf("file_content", first.digest)).toBe(2);
    for (const { id } of [station, foreign]) {
      expect(existsSync(join(FILES, id, first.digest.slice(0, 2), first.digest.slice(2)))).toBe(true);
    }
  });

  test("sent twice at once are both taken", async () => {
    const bytes = anyText();
    const both = await Promise.all(["a.txt", "b.txt"].map((name) => upload(http, { name, bytes })));
    expect(both.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  });
});

describe("a command sent again", () => {
  test("under its key is answered and not done again", async () => {
    const [bytes, key] = [anyText(), randomUUID()];
    const [first, again] = [
      await upload(http, { name: "a.txt", bytes, key }),
      await upload(http, { name: "a.txt", bytes, key }),
    ];
    expect(again.json()).toEqual(first.json());
    expect(await rowsOf("file", first.json().digest)).toBe(1);
    expect(nothingIncoming()).toBe(true);
  });

  test("with other bytes under the same key is refused", async () => {
    const key = randomUUID();
    await upload(http, { name: "a.txt", bytes: anyText(), key });
    expect(await refused({ name: "a.txt", bytes: anyText(), key })).toMatchObject({ code: "key-used" });
  });
});

describe("what is refused leaves nothing", () => {
  test.each([
    ["a name that lies", "手册.pdf", office("word/document.xml"), 422, "file-lies"],
    ["a program under another name", "手册.pdf", Buffer.from("MZ\x90\0"), 422, "file-runs"],
    ["a page under the name of a text", "a.txt", Buffer.from("<html><script>"), 422, "file-runs"],
    ["a drawing that runs", "a.svg", Buffer.from("<svg/>"), 422, "file-type"],
    ["a program", "a.exe", Buffer.from("MZ"), 422, "file-type"],
    ["a document with macros", "a.docx", office("word/document.xml", "word/vbaProject.bin"), 422, "file-macros"],
    ["a document with a password", "a.docx", makeOle("EncryptedPackage"), 422, "file-encrypted"],
    ["an archive that is none", "a.zip", PDF, 422, "file-lies"],
    ["nothing at all", "a.txt", Buffer.alloc(0), 422, "empty-file"],
    ["too much, as said beforehand", "a.txt", Buffer.alloc(300_001, "a"), 413, "too-large"],
  ])("%s", async (_, name, bytes, status, code) => {
    expect(await refused({ name, bytes })).toEqual({ status, code });
  });

  test("an archive that would unpack to gigabytes is kept as it is: nobody unpacks it", async () => {
    const answer = await upload(http, { name: "a.zip", bytes: makeZip({ a: Buffer.alloc(1000) }, 0xff_ff_ff_00) });
    expect(answer.json()).toMatchObject({ type: "zip", preview: null });
  });
});

test("a transaction that fails when the bytes are in their place leaves nothing that anyone sees", async () => {
  const bytes = anyText();
  const digest = createHash("sha256").update(bytes).digest("hex");
  await database.owner.query("alter table audit add constraint full_now check (action <> 'files.add') not valid");
  const failed = await upload(http, { name: "a.txt", bytes });
  await database.owner.query("alter table audit drop constraint full_now");
  expect(failed.json()).toMatchObject({ status: 500, code: "fault" });
  expect([await rowsOf("file", digest), await rowsOf("file_content", digest), nothingIncoming()]).toEqual([0, 0, true]);
  expect((await upload(http, { name: "a.txt", bytes })).statusCode).toBe(201);
});

describe("only to one's own organisation", () => {
  test.each([
    ["one below", memberIn(province, "head"), station, 403],
    ["a sibling", head, sibling, 404],
    ["one above", head, province, 404],
    ["a foreign one", head, foreign, 404],
    ["none", head, { id: randomUUID() }, 404],
  ])("not to %s", async (_, by, to, status) => {
    const bytes = anyText();
    expect(await refused({ name: "a.txt", bytes, by, to })).toMatchObject({ status });
  });

  test("whoever has not signed in is told so", async () => {
    const answer = await http.send(undefined, `POST ${pathTo(station)}?name=a.txt`, { body: anyText() });
    expect(answer.statusCode).toBe(401);
  });
});
