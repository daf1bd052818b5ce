import { Link } from "@tanstack/react-router";
import { Page } from "../ui/page.tsx";
import { registersPath } from "./place.ts";

/** The address names no register. */
export function NoSuchRegister({ organisation }: { organisation: string }) {
  return (
    <Page title="没有这种台账">
      <p>
        地址可能有误，请从<Link to={registersPath(organisation)}>台账目录</Link>进入。
      </p>
    </Page>
  );
}
