import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { enterSupervisors } from "./approved.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { useOffice } from "./office.fixture.ts";
import { inDialog, pick } from "./official.fixture.ts";
import type { Visitor } from "./province.fixture.ts";

/** The office with the officials of a supervision, and what tests of its result do again and again. */
export function useSupervision(options: { now?: () => Date } = {}) {
  const office = useOffice(options);
  let entered: Awaited<ReturnType<typeof enterSupervisors>> | undefined;
  beforeAll(async () => {
    entered = await enterSupervisors(office.province());
  });
  const officials = () => {
    if (!entered) throw new Error("the officials are not there yet");
    return entered;
  };

  /** A page as somebody, or as nobody. */
  const open = (who: Visitor | undefined, path: string) =>
    office.open(
      () => who,
      () => path,
    );

  /** The page of an assessment as somebody. */
  async function openAssessment(who: Visitor, address: string): Promise<Page> {
    const { page } = await open(who, officeOf(address));
    await shown(page);
    return page;
  }

  /** What waits for somebody, opened from the list of his work. */
  async function work(who: Visitor, name: string): Promise<Page> {
    const { page } = await open(who, "/office/todos");
    await page.getByRole("link", { name, exact: true }).first().click();
    await shown(page);
    return page;
  }

  /** Publishes on the page; answers the path that anybody may open. */
  async function publish(address: string): Promise<string> {
    const page = await openAssessment(officials().quality, address);
    await inDialog(page, {
      open: "公示",
      send: "公示",
      work: async (form) => await form.getByText("结果存档的校验值").waitFor(),
    });
    const link = page.getByRole("link", { name: "打开公示页" });
    await link.waitFor();
    expect(await findings(page)).toEqual([]);
    return (await link.getAttribute("href")) ?? "";
  }

  /** Has the expert, who took no part, hear an appeal; who led the team is not to be found. */
  async function nameExpert(address: string): Promise<void> {
    const page = await openAssessment(officials().approving, address);
    await inDialog(page, {
      open: "指定申诉复核人员",
      send: "确定",
      work: async (form) => {
        await form.getByRole("combobox", { name: "复核人员" }).fill("示组长");
        await form.getByText("没有匹配的选项").waitFor();
        await pick(form, "复核人员", "示专家");
        await page.keyboard.press("Escape");
      },
    });
    await page.getByText("示专家（文件审核专家）").waitFor();
  }

  return { province: office.province, officials, open, openAssessment, work, publish, nameExpert };
}

/** The page of what has an address in the interface. */
export function officeOf(address: string): string {
  return address.replace(/^\/api/, "/office");
}

async function shown(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "评估表", exact: true }).waitFor();
}
