import { actions, by } from "../kernel/index.ts";

/** Who looks after accounts: opening them and letting people back in are different hands (三员分立). */
export const policy = actions("accounts", {
  see: [
    { zh: "查看账号", en: "see accounts" },
    by("system-administrator", "security-administrator", "log-auditor").of("own", "below"),
  ],
  open: [{ zh: "开立账号", en: "open an account" }, by("system-administrator").of("own", "below")],
  resetPassword: [{ zh: "重置密码", en: "reset a password" }, by("security-administrator").of("own", "below")],
  disable: [{ zh: "停用账号", en: "disable an account" }, by("security-administrator").of("own", "below")],
  enable: [{ zh: "启用账号", en: "enable an account" }, by("security-administrator").of("own", "below")],
  unlock: [{ zh: "解除锁定", en: "unlock an account" }, by("security-administrator").of("own", "below")],
  resetSecondFactor: [
    { zh: "重置动态口令", en: "reset a second factor" },
    by("security-administrator").of("own", "below"),
  ],
});

/** What a person does with his own account. No post gives it: whoever has signed in may, and the trail names it. */
export const ownActs = actions("accounts", {
  signIn: [{ zh: "登录", en: "sign in" }],
  failSignIn: [{ zh: "登录失败", en: "fail to sign in" }],
  signOut: [{ zh: "退出登录", en: "sign out" }],
  endSession: [{ zh: "结束会话", en: "end a session" }],
  choosePost: [{ zh: "选择岗位", en: "choose a post to act in" }],
  changePassword: [{ zh: "修改密码", en: "change the own password" }],
  enrolSecondFactor: [{ zh: "设置动态口令", en: "enrol a second factor" }],
  removeSecondFactor: [{ zh: "移除动态口令", en: "remove the second factor" }],
  failProof: [{ zh: "验证未通过", en: "fail to prove who it is" }],
  setUp: [{ zh: "初始化系统", en: "set the installation up" }],
});

/** What is done at the machine itself, past every post. No post gives it: whoever may read the data folder can. */
export const machineActs = actions("accounts", {
  recover: [{ zh: "在服务器上恢复账号", en: "let an account in again at the machine" }],
});
