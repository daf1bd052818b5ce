import { openDatabase } from "./open.ts";
import { THROW_AWAY } from "./testing/test-server.fixture.ts";

// What a test starts as the server beside a command: it has the database open until it is told to stop.
const opened = await openDatabase({ embedded: { folder: process.argv[2] ?? "", settings: THROW_AWAY } });
process.send?.(opened.ok ? "open" : JSON.stringify(opened.problems));
process.once("message", () => {
  void (opened.ok ? opened.value.close() : Promise.resolve()).then(() => process.disconnect());
});
