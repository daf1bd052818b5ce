import type { Language } from "@jianheng/domain/kernel";

const zh = {
  building: "正在生成网页（首次启动，或程序有更新时）……",
  listening: ({ url, address }: { url: string; address: string }) => `鉴衡已启动：${url}（监听 ${address}）`,
  setUp: (link: string) => `尚无账号。请用此一次性链接完成初始设置：${link}`,
  stopping: "正在停止：办完手头的请求后退出。再按一次立即退出。",
  stopped: "已停止。",
};

const en: typeof zh = {
  building: "building the pages (the first start, or the sources changed) …",
  listening: ({ url, address }) => `Jianheng is up: ${url} (listening on ${address})`,
  setUp: (link) => `There is no account yet. Set it up by this one-time link: ${link}`,
  stopping: "stopping: requests under way are finished first. Once more ends it at once.",
  stopped: "Stopped.",
};

export const serveTexts: Record<Language, typeof zh> = { zh, en };
