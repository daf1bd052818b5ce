import { expect, test } from "vitest";
import { decisionOf, enterApproved, signAll } from "./approved.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, dialog, fill, inDialog, pick, rowOf } from "./official.fixture.ts";
import { useSupervision } from "./supervision.fixture.ts";

const { province, officials, open, openAssessment, publish, nameExpert } = useSupervision();

test("a result that falls is decided anew by the panel of the appeal, and its former address leads nowhere", async () => {
  const { expert, approving } = officials();
  const address = await enterApproved(province(), officials());
  const former = await publish(address);
  await province().head.send(`POST ${address}/appeals`, { grounds: "计分有误" });
  await nameExpert(address);
  const page = await openAssessment(expert, address);
  await inDialog(page, {
    open: "作出复核决定",
    send: "确定",
    work: async (form) => {
      await pick(form, "复核决定", "申诉成立");
      await fill(form, { 理由: "计分确有出入" });
    },
  });
  await inDialog(page, {
    open: "作出结论",
    send: "确定",
    work: async (form) => await pick(form, /结论/, "合格"),
  });
  await signAll([expert], address);
  const decision = await decisionOf(approving, address);
  await approving.send(`POST ${address}/approval`, { decision, approved: true, reason: null });
  const { page: nowhere } = await open(undefined, former);
  await nowhere.getByRole("heading", { name: "没有这个公示页面" }).waitFor();
  expect(await findings(nowhere)).toEqual([]);
  expect(await publish(address)).not.toBe(former);
});

test("a result that an objection was right about is decided again by the team, and the receipt tells why", async () => {
  const address = await enterApproved(province(), officials());
  const former = await publish(address);
  const { page } = await open(undefined, former);
  await fill(page, { 异议内容: "3.1得分依据的记录是补做的" });
  await button(page, "提交异议").click();
  const receipt = await page.locator(".receipt .number").innerText();
  const official = await openAssessment(officials().quality, address);
  const row = rowOf(official, receipt);
  await row.getByRole("button", { name: /^查看联系方式/ }).click();
  await fill(dialog(official), { 用途: "核实异议所述情况" });
  await button(dialog(official), "查看").click();
  await row.getByText("异议人没有留下联系方式").waitFor();
  await row.getByRole("button", { name: /^答复/ }).click();
  await pick(dialog(official), "处理意见", "异议成立");
  await fill(dialog(official), { 答复内容: "情况属实，重新评定" });
  await button(dialog(official), "答复").click();
  await row.getByText("异议成立").waitFor();
  expect(await official.getByRole("link", { name: "打开公示页" }).count()).toBe(0);
  await page.reload();
  await page.getByRole("heading", { name: "没有这个公示页面" }).waitFor();
  await page.getByRole("link", { name: "凭回执号查询办理情况" }).click();
  await fill(page, { 回执号: receipt.toLowerCase() });
  await button(page, "查询").click();
  await page.getByText("异议成立，原结论已撤销，将重新作出").waitFor();
  await page.getByText("情况属实，重新评定").waitFor();
});
