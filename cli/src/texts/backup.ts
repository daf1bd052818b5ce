import type { Language } from "@jianheng/domain/kernel";

interface Manifest {
  createdAt: string;
  version: string;
  tables: readonly { rows: number }[];
  files: { count: number; bytes: number };
}

/** What a backup holds, in figures. */
function sum({ createdAt, version, tables, files }: Manifest) {
  const rows = tables.reduce((all, table) => all + table.rows, 0);
  return { createdAt, version, tables: tables.length, rows, files: files.count, bytes: files.bytes };
}

const zh = {
  sum,
  made: (folder: string) => `已备份到 ${folder}`,
  restored: "已恢复，每个表和每个文件都与备份一致。",
  sound: "备份完好：每个文件都与备份时一致。",
  holds: (manifest: Manifest) => {
    const { createdAt, version, tables, rows, files } = sum(manifest);
    return `　　时间 ${createdAt}，版本 ${version}；${tables}个表、${rows}行，${files}个文件`;
  },
  trails: (bent: readonly string[]) =>
    bent.length === 0
      ? "操作记录的封存链完好。"
      : `警告：以下机构的操作记录在备份之前已被改动，请用 verify audit 查看：${bent.join("、")}`,
  key: "注意：备份不含安装密钥。没有它，备份中的身份证号和手机号无法读出。请把密钥另存在别处，与备份分开保管。",
  lost: (area: string, digest: string) => `警告：文件已丢失或损坏，未能备份：机构 ${area}，文件 ${digest}`,
};

const en: typeof zh = {
  sum,
  made: (folder) => `backed up to ${folder}`,
  restored: "restored: every table and every file is as the backup has it.",
  sound: "the backup is sound: every file is as it was written.",
  holds: (manifest) => {
    const { createdAt, version, tables, rows, files } = sum(manifest);
    return `    made ${createdAt} by version ${version}; ${tables} tables with ${rows} rows, ${files} files`;
  },
  trails: (bent) =>
    bent.length === 0
      ? "the trails are as they were sealed."
      : `Warning: the trails of these organisations were bent before the backup; see verify audit: ${bent.join(", ")}`,
  key: "Note: the installation's key is not in the backup. Without it nobody can read the resident ids and phone numbers in it. Keep the key elsewhere, apart from backups.",
  lost: (area, digest) =>
    `Warning: a file is lost or damaged and could not be backed up: organisation ${area}, file ${digest}`,
};

export const backupTexts: Record<Language, typeof zh> = { zh, en };
