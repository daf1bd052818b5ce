import { buildPages, PAGES } from "@jianheng/web/build";
import { beforeAll } from "vitest";

/** The pages as they are built, for the tests of one file: built where they are missing or old. */
export function useBuiltPages(): { pages: string } {
  beforeAll(async () => {
    await buildPages();
  }, 120_000);
  return { pages: PAGES };
}
