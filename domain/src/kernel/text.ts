import { z } from "zod";

/** Text that a person wrote: it may have line ends and tabs, and no other control character or half of a character. */
export const text = z.string().regex(/^(?:[\n\r\t]|[^\p{Cc}\p{Cs}\uFFFE\uFFFF])*$/u, { error: "text" });

/** One line of text that says something: a name, a number, a title. Blanks around it are cut off. */
export function line(most: number, least = 1) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u, { error: "text" });
}

/** A day that a paper of our time can name; what is no day at all is told once. */
export const day = z.iso
  .date({ abort: true })
  .refine((text) => text >= "1900-01-01" && text <= "2199-12-31", { error: "date" });

/** 邮政编码. */
export const postCode = z.string().regex(/^\d{6}$/, { error: "post-code" });
