import { succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Route, rawRoute, route } from "./route.ts";
import { bareApp } from "./testing/bare-app.fixture.ts";

const sound = route({
  method: "GET",
  path: "/api/organisations/:organisation/things/:thing",
  words: { zh: "看", en: "look" },
  access: { may: policy.see },
  params: z.object({ organisation: z.uuid(), thing: z.uuid() }),
  answer: z.object({}),
  handle: () => Promise.resolve(succeed({})),
});
const streaming = rawRoute({
  method: "POST",
  path: "/api/things",
  words: { zh: "传", en: "send" },
  access: { may: policy.see },
  answer: z.object({}),
  streams: true,
  raw: () => Promise.resolve(succeed({})),
});
const { access: _, ...withoutAccess } = sound;
const { handle: __, ...withoutHandler } = sound;
const unregistered = { id: "made.up", words: sound.words, grants: [] };

test("a table in order starts", async () => {
  await expect(bareApp({ routes: [sound, streaming] }).ready()).resolves.toBeDefined();
});

test.each<[string, Route[]]>([
  ["declares no permission", [withoutAccess as Route]],
  ["declares no permission", [{ ...sound, access: {} as Route["access"] }]],
  ["declares no permission", [{ ...sound, access: { may: policy.see, open: sound.words } }]],
  ["names an action that is not registered", [{ ...sound, access: { may: unregistered } }]],
  ["names an action that is not registered", [{ ...sound, access: { may: { ...policy.see } } }]],
  ["has no handler, or two", [withoutHandler]],
  ["is there twice", [sound, sound]],
  ["lies outside /api/", [{ ...streaming, path: "/things" }]],
  ["describes other parameters than its path has", [{ ...sound, path: "/api/organisations/:organisation/things" }]],
  [
    "names an organisation by something that is no id",
    [{ ...sound, params: z.object({ organisation: z.string(), thing: z.uuid() }) }],
  ],
  ["edits by another method than PUT, PATCH, DELETE", [{ ...streaming, edits: true }]],
  ["takes a body in a GET", [{ ...sound, body: z.object({}) }]],
  ["streams, and yet takes a body or one transaction", [{ ...streaming, body: z.object({}) }]],
])("a server with a route that %s does not start", (fault, routes) => {
  expect(() => bareApp({ routes })).toThrow(fault);
});
