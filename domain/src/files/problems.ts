import type { Problem } from "../kernel/index.ts";
import type { FileType } from "./types.ts";

/** Refusals of a file, by the place where its name was given or, of its bytes, by the whole. */

export function noName(): Problem {
  return {
    at: "query.name",
    code: "file-name",
    message: {
      zh: "文件名为空、过长（UTF-8 超过255字节）或含有看不见的字符，请改名后再上传",
      en: "the name is empty, longer than 255 bytes of UTF-8 or has invisible characters: rename the file",
    },
  };
}

export function notKept(extension: string): Problem {
  const shown = extension === "" ? { zh: "没有扩展名的文件", en: "a file without an extension" } : named(extension);
  return {
    at: "query.name",
    code: "file-type",
    message: {
      zh: `不能上传${shown.zh}：可上传 PDF、图片、Word、Excel、PPT、WPS、OFD、文本和压缩包，请转换后再上传`,
      en: `${shown.en} is not kept: convert it to PDF, an image, an office document, text or an archive`,
    },
  };
}

function named(extension: string): { zh: string; en: string } {
  return { zh: ` .${extension} 文件`, en: `a .${extension} file` };
}

export function notKeptHere({ label }: FileType): Problem {
  return {
    at: "query.name",
    code: "file-media",
    message: {
      zh: `本系统未开启录音和视频的上传（${label.zh}），如需上传请联系系统管理员`,
      en: `sound and film are not kept here (${label.en}): ask the administrator of the system`,
    },
  };
}

export function tooLarge(largest: number): Problem {
  const megabytes = Math.floor(largest / 1024 / 1024);
  return {
    at: "",
    code: "too-large",
    message: {
      zh: `文件超过 ${megabytes} MB，请压缩或拆分后再上传`,
      en: `more than ${megabytes} MB: make the file smaller or split it`,
    },
  };
}

export function isEmpty(): Problem {
  return {
    at: "$",
    code: "empty-file",
    message: { zh: "文件是空的，请重新选择", en: "the file is empty: choose another" },
  };
}

export function runs(): Problem {
  return {
    at: "$",
    code: "file-runs",
    message: {
      zh: "这个文件是程序、网页或脚本，不能上传；需要留存的内容请另存为 PDF 再上传",
      en: "this is a program, a web page or a script, which is not kept: save what matters as PDF",
    },
  };
}

export function hasMacros(): Problem {
  return {
    at: "$",
    code: "file-macros",
    message: {
      zh: "这个文件带有宏（可执行的程序），请另存为不带宏的 docx、xlsx 或 pptx 再上传",
      en: "this document has macros: save it without them",
    },
  };
}

export function encrypted(): Problem {
  return {
    at: "$",
    code: "file-encrypted",
    message: {
      zh: "这个文件设有打开密码，将来无法查阅，请取消密码后再上传",
      en: "this document has a password, and could not be read later: remove the password",
    },
  };
}

export function lies({ claimed, are }: { claimed: FileType; are: FileType | undefined }): Problem {
  const zh = are ? `实际是${are.label.zh}` : "内容已损坏或是另一种格式";
  const en = are ? `is in truth: ${are.label.en}` : "is damaged or of another format";
  return {
    at: "$",
    code: "file-lies",
    message: {
      zh: `文件名表示是${claimed.label.zh}，${zh}：请用正确的程序打开、另存后再上传`,
      en: `by its name this is: ${claimed.label.en}; it ${en}. Open it, save it again, then send it`,
    },
  };
}

export function noPreview(): Problem {
  return {
    at: "",
    code: "no-preview",
    message: {
      zh: "这个文件无法在线显示（已损坏、尺寸过大或格式不支持），请下载后查看",
      en: "this file can't be shown here (damaged, too large, or of another format): download it",
    },
  };
}

export function uploadBroken(): Problem {
  return {
    at: "",
    code: "malformed",
    message: { zh: "上传中断，文件没有保存，请重新上传", en: "the upload broke off, nothing was kept: send it again" },
  };
}
