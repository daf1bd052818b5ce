/** Writes the workbooks of the example station, with the days as they are today: `npm run demo:books [folder]`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { posts } from "@jianheng/standards/posts";
import { exampleStation } from "./books/example-station.ts";
import { drawWorkbooks } from "./books/workbooks.ts";

/** The posts that facts ask for. */
const NEEDED = ["head", "management-representative", "general-affairs", "exam-affairs", "equipment", "items"];
const CHINA = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2] ?? "out/demo/books");
const station = exampleStation(CHINA.format(new Date()));

await mkdir(folder, { recursive: true });
for (const { name, bytes } of await drawWorkbooks(station)) {
  await writeFile(join(folder, name), bytes);
  console.log(join(folder, name));
}
console.log(`\n${station.name}　台账 → 导入工作簿：可一次选中以上全部文件。岗位任命不在台账中，请在“岗位任职”中任命：`);
for (const { id, name } of posts) {
  const held = station.posts.filter(({ post }) => post === id);
  if (NEEDED.includes(id) && held.length > 0) console.log(`${name}　${held.map((one) => one.name).join("、")}`);
}
