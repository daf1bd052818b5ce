import { z } from "zod";
import { postCode, text } from "../kernel/index.ts";

/** What a station may not change by itself: 负责人及联系电话、联系人、通讯地址 (sichuan-2017 notice, on the registration form). */
export const changeable = ["head", "telephone", "contact", "address", "postCode"] as const;
export type Changeable = (typeof changeable)[number];

/** A registration as far as it changes by application. */
export type Registered = Readonly<Record<Changeable, string | null>>;

/** How an application stands. A granted one has been carried out: the registration and the licence say it. */
export type ApplicationState = "open" | "granted" | "refused" | "withdrawn";

/** What an application asks for; what is left out stays as it is registered. */
export const wantedSchema = z.strictObject({
  head: text.trim().min(1).max(50).optional(),
  telephone: text.trim().min(1).max(50).optional(),
  contact: text.trim().min(1).max(50).optional(),
  address: text.trim().min(1).max(200).optional(),
  postCode: postCode.optional(),
});
export type Wanted = z.infer<typeof wantedSchema>;

/** One thing that changes. */
export interface Change {
  what: Changeable;
  from: string | null;
  to: string;
}

export const changeableWords: Readonly<Record<Changeable, string>> = {
  head: "负责人",
  telephone: "联系电话",
  contact: "联系人",
  address: "通讯地址",
  postCode: "邮政编码",
};
