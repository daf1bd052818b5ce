import type { Register } from "@jianheng/domain/registers";
import { posts } from "@jianheng/standards/posts";

/** The posts that keep a register, in words. */
export function keeperNames({ keepers }: Pick<Register, "keepers">): string {
  return ["head", ...keepers].flatMap((id) => posts.find((post) => post.id === id)?.name ?? []).join("、");
}
