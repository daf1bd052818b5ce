import { startEmbedded } from "./start.ts";

// What openElsewhere runs: a process that has the database open until it is killed.
const started = await startEmbedded({ folder: process.argv[2] ?? "" });
process.send?.(started.ok ? "open" : JSON.stringify(started.problems));
if (!started.ok) process.disconnect();
