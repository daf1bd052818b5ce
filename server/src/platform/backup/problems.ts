import type { Problem } from "@jianheng/domain/kernel";

export function noFolder(at: string): Problem {
  return {
    at,
    code: "folder-not-found",
    message: { zh: "上级目录不存在，请先建立", en: "the folder above it is not there; make it first" },
  };
}

export function alreadyThere(at: string): Problem {
  return {
    at,
    code: "already-there",
    message: {
      zh: "这里已有内容：请换一个名称；以 .partial 结尾的是中断的备份，可以删除",
      en: "there is something here already: choose another name. What ends in .partial broke off and can be removed",
    },
  };
}

/** What the machine says that a person can mend: by its code. */
const MACHINE: Readonly<Record<string, { code: string; zh: string; en: string }>> = {
  ENOSPC: {
    code: "no-space",
    zh: "磁盘空间不足，请清理或换一个磁盘",
    en: "the disk is full: make room or use another",
  },
  EDQUOT: { code: "no-space", zh: "磁盘配额不足，请清理或换一个磁盘", en: "the quota is used up: make room" },
  EACCES: { code: "not-writable", zh: "没有读写权限，请换一个目录或用户", en: "no permission to read or write here" },
  EPERM: { code: "not-writable", zh: "没有读写权限，请换一个目录或用户", en: "no permission to read or write here" },
  EROFS: { code: "not-writable", zh: "这个磁盘是只读的，请换一个目录", en: "this disk is read-only: use another" },
};

/** A fault as a problem where a person can mend it. */
export function machineProblem(at: string, fault: unknown): Problem | undefined {
  const known = fault instanceof Error && "code" in fault ? MACHINE[String(fault.code)] : undefined;
  return known && { at, code: known.code, message: { zh: known.zh, en: known.en } };
}

export function noBackup(at: string): Problem {
  return {
    at,
    code: "no-backup",
    message: {
      zh: "这里没有备份（缺少 manifest.json）：请指明 jianheng backup 建立的目录",
      en: "there is no backup here (no manifest.json): name a folder that jianheng backup made",
    },
  };
}

export function bentManifest(folder: string): Problem {
  return bent({ at: `${folder}/manifest.json` });
}

export function otherFormat({ folder, format }: { folder: string; format: number }): Problem {
  return {
    at: folder,
    code: "backup-of-another-version",
    message: {
      zh: `备份的格式（${format}）比本版本新：请用建立它的版本或更新的版本`,
      en: `the format of this backup (${format}) is newer than this version: use the version that made it, or a newer one`,
    },
  };
}

/** A file of a backup is not what was written. */
export function bent({ at }: { at: string }): Problem {
  return {
    at,
    code: "backup-bent",
    message: {
      zh: "文件与备份时不一致（已损坏或被改动）：请改用另一份备份",
      en: "this file is not as it was written (damaged or changed): use another backup",
    },
  };
}

export function missing({ at }: { at: string }): Problem {
  return {
    at,
    code: "backup-incomplete",
    message: { zh: "备份缺少这个文件：请改用另一份备份", en: "the backup lacks this file: use another backup" },
  };
}

/** What is in the database after a restore is not what was in the backup. */
export function differs(table: string): Problem {
  return {
    at: table,
    code: "restored-differs",
    message: {
      zh: "恢复后的内容与备份不一致，已全部撤销：请把这条信息告诉维护人员",
      en: "what was restored is not what the backup holds; all of it was undone. Tell the maintainers",
    },
  };
}
