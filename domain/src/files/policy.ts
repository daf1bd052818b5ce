import { actions, by } from "../kernel/index.ts";

/** Who may add files to an organisation's and see them. */
export const policy = actions("files", {
  see: [{ zh: "查看文件", en: "see files" }, by("everyone").of("own", "below")],
  add: [{ zh: "上传文件", en: "add a file" }, by("everyone").of("own")],
});
