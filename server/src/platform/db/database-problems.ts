import type { Problem } from "@jianheng/domain/kernel";

/** A migration's file is not what ran. */
export function editedMigration(name: string): Problem {
  return {
    at: name,
    code: "migration-edited",
    message: {
      zh: `数据库迁移 ${name} 执行之后文件被改动过：请恢复原文件，改动另写一个新的迁移`,
      en: `the migration ${name} was edited after it ran: restore its file and write the change as a new migration`,
    },
  };
}

/** The database has had a migration that we don't know. */
export function unknownMigration(name: string): Problem {
  return {
    at: name,
    code: "migration-unknown",
    message: {
      zh: `数据库执行过本版本没有的迁移 ${name}：它属于更新的版本，请用那个版本启动`,
      en: `the database has had the migration ${name}, which this version doesn't have: start the newer version that it belongs to`,
    },
  };
}

/** The database is older than this version, and whoever looks may not bring it up. */
export function olderSchema(): Problem {
  return {
    at: "migration",
    code: "schema-older",
    message: {
      zh: "数据库的结构比本版本旧：请先用本版本启动一次服务，再运行此命令",
      en: "the database is older than this version: start the server of this version once, then run this again",
    },
  };
}

/** The server lacks what we use. */
export function tooOld({ found, oldest }: { found: number; oldest: number }): Problem {
  return {
    at: "DATABASE_URL",
    code: "database-too-old",
    message: {
      zh: `数据库是 PostgreSQL ${found}，需要 ${oldest} 或更新版本`,
      en: `the database is PostgreSQL ${found}; ${oldest} or newer is needed`,
    },
  };
}

/** Whoever DATABASE_URL names may not do what the migrations do. */
export function notAllowed(said: string): Problem {
  const command = "CREATE ROLE jianheng_app; GRANT jianheng_app TO …; CREATE EXTENSION btree_gist;";
  return {
    at: "DATABASE_URL",
    code: "database-not-allowed",
    message: {
      zh: `DATABASE_URL 中的用户权限不足（${said}）：它应拥有该数据库；请数据库管理员先在其中执行 ${command}（… 为该用户）`,
      en: `the user in DATABASE_URL may not do this (${said}): it must own the database; have its administrator run there first: ${command} (… is that user)`,
    },
  };
}

/** There is no database to talk to at the address that a person gave. */
export function noAnswer(said: string): Problem {
  return {
    at: "DATABASE_URL",
    code: "database-unreachable",
    message: {
      zh: `DATABASE_URL 指向的数据库连接不上（${said}）：请检查地址、库名、用户和密码，以及数据库是否已启动`,
      en: `the database in DATABASE_URL can't be reached (${said}): check its address, name, user and password, and whether it runs`,
    },
  };
}

/** There is something already where a backup would go. */
export function notEmpty(at: string): Problem {
  return {
    at,
    code: "not-empty",
    message: {
      zh: "这里已有数据：只能恢复到空的目录或空的数据库，以免覆盖现有内容",
      en: "there is something here already: a backup is restored into an empty folder or an empty database only",
    },
  };
}
