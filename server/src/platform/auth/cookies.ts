import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/** `session`: who has signed in. `half-sign-in`: whose password was right and whose code is awaited. */
export type CookieName = "session" | "half-sign-in";

/** The token in a cookie of a request. */
export function findToken(request: FastifyRequest, name: CookieName, url: string): string | undefined {
  const header = request.headers.cookie;
  return header === undefined ? undefined : parseCookie(header)[fullName(name, url)];
}

/** Gives the browser a token. It goes when the browser closes, if the server doesn't end it first. */
export function giveToken(reply: FastifyReply, of: { name: CookieName; token: string; url: string }): void {
  add(reply, stringifySetCookie({ name: fullName(of.name, of.url), value: of.token, ...attributes(of.url) }));
}

/** Takes a token from the browser. */
export function takeToken(reply: FastifyReply, of: { name: CookieName; url: string }): void {
  add(reply, stringifySetCookie({ name: fullName(of.name, of.url), value: "", ...attributes(of.url), maxAge: 0 }));
}

/** Over https no other host and no plain connection can set a cookie of this name. */
function fullName(name: CookieName, url: string): string {
  return `${isSecure(url) ? "__Host-" : ""}jianheng-${name}`;
}

function attributes(url: string) {
  return { path: "/", httpOnly: true, sameSite: "strict", secure: isSecure(url) } as const;
}

function isSecure(url: string): boolean {
  return url.startsWith("https://");
}

function add(reply: FastifyReply, written: string): void {
  const before = reply.getHeader("set-cookie");
  const list = before === undefined ? [] : Array.isArray(before) ? before : [String(before)];
  reply
    .header("cache-control", "no-store")
    .removeHeader("set-cookie")
    .header("set-cookie", [...list, written]);
}
