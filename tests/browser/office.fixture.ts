import type { BrowserContextOptions } from "playwright-core";
import { beforeAll } from "vitest";
import { type TestBrowser, useBrowser } from "./browser.fixture.ts";
import { useBuiltPages } from "./built.fixture.ts";
import { enterProvince, type Province, type Visitor } from "./province.fixture.ts";
import { useServer } from "./server.fixture.ts";

/** The office over the real server with a made-up province in it, for the tests of one file. */
export function useOffice(options: { now?: () => Date } = {}) {
  const server = useServer({ ...options, ...useBuiltPages(), env: { JIANHENG_SECOND_FACTOR: "nobody" } });
  const browser = useBrowser();
  let entered: Province | undefined;
  beforeAll(async () => {
    entered = await enterProvince({ url: server.url(), link: server.link() ?? "" });
  });
  const province = () => {
    if (!entered) throw new Error("the province is not there yet");
    return entered;
  };
  return {
    province,
    url: server.url,
    where: server.where,
    /** Opens a page as somebody; `path` may name the province's organisations. */
    async open(
      who: (province: Province) => Visitor | undefined,
      path: (province: Province) => string,
      options: BrowserContextOptions = {},
    ): ReturnType<TestBrowser["open"]> {
      const visitor = who(province());
      return await browser.open(server.url() + path(province()), {
        ...options,
        ...(visitor ? { storageState: visitor.storage() } : {}),
      });
    },
  };
}

/** The address of an organisation's page. */
export function under(organisation: string, section = ""): string {
  return `/office/organisations/${organisation}${section}`;
}
