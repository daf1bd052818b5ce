import { expect, test } from "vitest";
import { enterOnSite } from "./approved.fixture.ts";
import { edition } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, dialog, fill, pick, rowOf } from "./official.fixture.ts";
import { useSupervision } from "./supervision.fixture.ts";

const { province, officials, openAssessment } = useSupervision();

test("a team that changes has the sheet of who drops out given to another, and one who leaves named with the reason", async () => {
  const address = await enterOnSite(province(), officials());
  const page = await openAssessment(officials().quality, address);
  await page.getByRole("button", { name: /^改派.*示审乙/ }).click();
  const [item] = edition.data.items;
  await pick(dialog(page), `${item?.id} ${item?.title}移交给`, "示审甲");
  await fill(dialog(page), { 改派原因: "因病不能继续" });
  expect(await findings(page)).toEqual([]);
  await button(dialog(page), "改派").click();
  await rowOf(page, "已停用").waitFor();
  await rowOf(page, "示审乙").filter({ hasText: "已退出：因病不能继续" }).waitFor();
  await page.getByRole("button", { name: /^退出评估组.*示组长/ }).click();
  await fill(dialog(page), { 退出原因: "工作调动" });
  await button(dialog(page), "确定").click();
  await rowOf(page, "示组长").filter({ hasText: "已退出：工作调动" }).waitFor();
  expect(await findings(page)).toEqual([]);
});
