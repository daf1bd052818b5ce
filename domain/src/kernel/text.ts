import { z } from "zod";

/** Text that a person wrote: it may have line ends and tabs, and no other control character or half of a character. */
export const text = z.string().regex(/^(?:[\n\r\t]|[^\p{Cc}\p{Cs}\uFFFE\uFFFF])*$/u, { error: "text" });
