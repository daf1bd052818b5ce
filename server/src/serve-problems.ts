import type { Problem } from "@jianheng/domain/kernel";

/** What keeps a server from listening, where it is a person's to mend. */
export function listenProblem(fault: unknown, { port, host }: { port: number; host: string }): Problem | undefined {
  const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return {
        at: "JIANHENG_PORT",
        code: "port-in-use",
        message: {
          zh: `端口 ${port} 已被其他程序占用：请先停止它，或用 JIANHENG_PORT 指定另一个端口`,
          en: `port ${port} is in use: stop what uses it, or name another with JIANHENG_PORT`,
        },
      };
    case "EACCES":
      return {
        at: "JIANHENG_PORT",
        code: "port-not-allowed",
        message: {
          zh: `没有权限监听端口 ${port}：请用 JIANHENG_PORT 指定 1024 以上的端口`,
          en: `port ${port} is not ours to listen on: name one above 1024 with JIANHENG_PORT`,
        },
      };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return {
        at: "JIANHENG_HOST",
        code: "host-not-here",
        message: {
          zh: `本机没有地址 ${host}：请改正 JIANHENG_HOST`,
          en: `this machine has no address ${host}: correct JIANHENG_HOST`,
        },
      };
    default:
      return undefined;
  }
}
