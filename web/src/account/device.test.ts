import { expect, it } from "vitest";
import { deviceName } from "./device.ts";

it.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36",
    "Chrome 120（Windows）",
  ],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/92.0.0.0 Safari/537.36 Edg/92.0.9", "Edge 92（Windows）"],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36", "Chrome 156（Linux）"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1",
    "Safari 17（苹果手机或平板）",
  ],
  ["Mozilla/5.0 (Linux; Android 13) Chrome/107.0 Mobile MicroMessenger/8.0.44", "微信 8（安卓）"],
  ["curl/8.5.0", "其他程序"],
  [null, "未知设备"],
])("%s is called %s", (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});
