import type { Problem } from "@jianheng/domain/kernel";

/** There is something else in the database. */
export const NOT_A_DEMONSTRATION: Problem = {
  at: "DATABASE_URL",
  code: "not-a-demonstration",
  message: {
    zh: "这个数据库里已有别的数据，未做任何改动：演示只能放进空的数据库，请另建一个空库，或去掉 DATABASE_URL 使用自带的数据库",
    en: "there is something else in this database, and nothing was touched: a demonstration takes an empty one. Make one, or leave DATABASE_URL out and use the database that comes along",
  },
};

/** The database has a demonstration whose passwords are kept elsewhere. */
export const OTHER_DEMONSTRATION: Problem = {
  at: "DATABASE_URL",
  code: "other-demonstration",
  message: {
    zh: "这个数据库里的演示由另一个演示目录建立，口令保存在那里：请用 --data 指定那个目录，或换一个空的数据库",
    en: "the demonstration in this database was made from another folder, which keeps its passwords: name that folder with --data, or take an empty database",
  },
};
