import { type Problem, type Result, succeed } from "@jianheng/domain/kernel";
import { findRegister, mayKeep, type Register } from "@jianheng/domain/registers";
import { posts } from "@jianheng/standards/posts";
import { type Context, notFound, refuseWhole } from "../platform/http/index.ts";
import { isStation } from "./store.ts";

/** A register of the organisation of the path, to be read. Only stations have any. */
export async function openRegister(
  context: Context,
  { register: id }: { register: string },
): Promise<Result<Register>> {
  const register = findRegister(id);
  if (!register || !(await isStation(context.transaction, context.organisation))) return notFound();
  return succeed(register);
}

/** The same, to be written: by whoever keeps it. */
export async function openToKeep(context: Context, params: { register: string }): Promise<Result<Register>> {
  const opened = await openRegister(context, params);
  if (!opened.ok || mayKeep({ register: opened.value, post: context.actor.post })) return opened;
  const { code, message } = notTheKeeper(opened.value);
  return refuseWhole(code, message.zh, message.en);
}

/** Who keeps a register is somebody else. */
export function notTheKeeper({ words, keepers }: Register): Problem {
  const names = ["head", ...keepers].flatMap((id) => posts.find((post) => post.id === id)?.name ?? []);
  return {
    at: "",
    code: "not-allowed",
    message: {
      zh: `“${words.zh}”由${names.join("、")}登记：请由其办理，或切换到相应岗位`,
      en: `“${words.en}” is kept by others (${["head", ...keepers].join(", ")})`,
    },
  };
}
