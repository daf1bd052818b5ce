import { type Result, refuse } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { RawContext } from "../platform/http/index.ts";
import { proveAgain } from "../sessions/index.ts";
import { type Appended, appendAction } from "./append-action.ts";
import type { signed } from "./command-schemas.ts";

/**
 * Signs the decision, once he who signs has proved again who he is. The rules are asked first: whoever may not sign is
 * told so and gives no password away, and a signature that was given under the same key is answered again. The proof
 * is counted in transactions of its own, so that one that is wrong stays counted; the rules are then asked once more.
 */
export async function sign(
  context: RawContext,
  { params, body }: { params: { assessment: string }; body: z.output<typeof signed> },
): Promise<Result<Appended>> {
  const { decision, password, code } = body;
  const { assessment } = params;
  const append = (reauthenticated: boolean) =>
    context.asMember((member) =>
      appendAction(member, { assessment, type: "sign", content: { decision, reauthenticated } }),
    );
  const before = await append(false);
  if (before.ok) return before;
  const others = before.problems.filter(({ code }) => code !== "reauthentication-needed");
  if (others.length > 0) return refuse(others);
  const proved = await proveAgain(context, { password, code });
  return proved.ok ? await append(true) : proved;
}
