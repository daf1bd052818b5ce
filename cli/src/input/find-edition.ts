import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Edition, getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";

/** The edition that we ship under `id`. `at` is where the id was given. */
export function findEdition({ id, at }: { id: string; at: string }): Result<Edition> {
  const data = Object.hasOwn(editions, id) ? editions[id] : undefined;
  if (data !== undefined) return succeed(getEdition(data));
  const known = Object.keys(editions).join(", ");
  const message = {
    zh: `没有标准“${id}”，现有：${known}`,
    en: `there is no standard “${id}”; there are: ${known}`,
  };
  return refuse([{ at, code: "unknown-standard", message }]);
}
