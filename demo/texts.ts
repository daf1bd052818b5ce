import type { Language } from "@jianheng/domain/kernel";

const zh = {
  usage: "用法：npm run demo [-- --once] [--code 用户名] [--data 目录] [--lang zh|en]\n",
  entering: (folder: string) => `正在准备演示的省（${folder}）……\n`,
  entered: (seconds: string) =>
    `虚构的省已建好，用时${seconds}秒：14个市、两个省直管县、60个鉴定所（站）、其中的人员，和处于各个阶段的29次评估。\n`,
  there: "演示的省已在，沿用上次的数据。\n",
  address: (url: string) => `网址　${url}\n`,
  published: (url: string) => `公示　${url}　（无须登录；可在公示期内提出异议）\n`,
  password: (password: string) => `口令　${password}　（所有账号相同，为本演示目录随机生成）\n`,
  head: "用户名　·　单位　·　岗位；下面是现有待办，以及动态口令的密钥和可供验证器粘贴的地址（没有验证器：npm run demo -- --code 用户名）",
  waiting: (list: string) => `待办　${list}`,
  noSecret: (username: string) => `用户 ${username} 不存在，或不需要动态口令\n`,
  noFolder: (folder: string) => `${folder} 中没有演示：请先运行 npm run demo\n`,
  again: "以上为最初的口令和密钥：登录后自行改过的，以改过的为准。\n",
  over: "已建好，未启动服务。启动：npm run demo\n",
  log: (file: string) => `运行日志　${file}；按 Ctrl-C 停止\n`,
};

const en: typeof zh = {
  usage: "usage: npm run demo [-- --once] [--code <username>] [--data <folder>] [--lang zh|en]\n",
  entering: (folder) => `Preparing the province of the demonstration (${folder}) …\n`,
  entered: (seconds) =>
    `A made-up province is ready, after ${seconds} s: 14 cities, two counties under the province, 60 stations, their people, and 29 assessments in every phase.\n`,
  there: "The province of the demonstration is there from before.\n",
  address: (url) => `Address   ${url}\n`,
  published: (url) => `Result    ${url}  (published: anybody may look, and object while it lasts)\n`,
  password: (password) => `Password  ${password}  (of all accounts; made at random for this folder)\n`,
  head: "username · organisation · post; below it what waits for him, and the secret of the second factor, also as an address for an authenticator app (without one: npm run demo -- --code <username>)",
  waiting: (list) => `to do: ${list}`,
  noSecret: (username) => `there is no user ${username}, or none with a second factor\n`,
  noFolder: (folder) => `there is no demonstration in ${folder}: npm run demo makes one\n`,
  again: "These are the first password and secrets: what was changed since holds.\n",
  over: "It is ready, and no server was started. To start it: npm run demo\n",
  log: (file) => `Log       ${file}; Ctrl-C stops it\n`,
};

export const demoTexts: Record<Language, typeof zh> = { zh, en };
