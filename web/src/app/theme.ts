import type { ThemeConfig } from "antd";

const BLUE = "#1554ad";

/** Colours that can be told apart by everybody: every text has 4.5:1 on its ground, every border 3:1. */
export const theme: ThemeConfig = {
  cssVar: { key: "jianheng" },
  token: {
    // Who asked his system for less motion, often on an old machine or over a remote desktop, has dialogs at once.
    motion: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    colorPrimary: BLUE,
    colorLink: BLUE,
    colorInfo: BLUE,
    colorSuccess: "#1d6b2c",
    colorWarning: "#8a5a00",
    colorError: "#b3261e",
    colorInfoBg: "#e8f0fb",
    colorInfoBorder: "#9dbbe3",
    colorPrimaryBg: "#e8f0fb",
    colorSuccessBg: "#e9f5ec",
    colorSuccessBorder: "#9bc9a5",
    colorWarningBg: "#fff7e0",
    colorWarningBorder: "#d9b45f",
    colorErrorBg: "#fdf1f0",
    colorErrorBorder: "#dc9a95",
    fontSizeSM: 13,
    colorTextSecondary: "#434343",
    colorTextTertiary: "#595959",
    colorTextDescription: "#595959",
    colorTextPlaceholder: "#6b6b6b",
    colorBorder: "#8c8c8c",
    fontSize: 15,
    controlHeight: 36,
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
};
