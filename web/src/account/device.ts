const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\/(\d+)/, "微信"],
  [/\bEdg(?:A|iOS)?\/(\d+)/, "Edge"],
  [/QQBrowser\/(\d+)/, "QQ浏览器"],
  [/(?:360SE|QIHU|360EE)/, "360浏览器"],
  [/Firefox\/(\d+)/, "Firefox"],
  [/Chrome\/(\d+)/, "Chrome"],
  [/Version\/(\d+).*Safari/, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, "鸿蒙"],
  [/Android/, "安卓"],
  [/iPhone|iPad/, "苹果手机或平板"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/UOS|Kylin|Linux/, "Linux"],
];

/** A device as people call it, by what its browser says of itself: Chrome 120（Windows）. */
export function deviceName(agent: string | null): string {
  if (agent === null || agent === "") return "未知设备";
  const [browser, named] = BROWSERS.find(([pattern]) => pattern.test(agent)) ?? [/$/, "其他程序"];
  const version = browser.exec(agent)?.[1];
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1];
  return [named, version ? ` ${version}` : "", system ? `（${system}）` : ""].join("");
}
