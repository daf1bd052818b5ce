import { connect } from "node:net";

/** A process of its own that asks as fast as it is answered: `node http-load.ts PORT SECONDS CONNECTIONS REQUEST-LINE…`. */
const [port = "", seconds = "", connections = "", first = "", ...headers] = process.argv.slice(2);
const until = Date.now() + Number(seconds) * 1000;
let [answered, refused, sent] = [0, 0, 0];
await Promise.all(Array.from({ length: Number(connections) }, talk));
console.log(JSON.stringify({ perSecond: answered / Number(seconds), refused }));

/** One connection: the next request goes out when the one before has been answered in full. */
function talk(): Promise<void> {
  return new Promise((done, failed) => {
    const socket = connect(Number(port), "127.0.0.1", ask).setNoDelay();
    let text = "";
    socket.on("error", failed).on("data", (chunk) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      if (!text.startsWith("HTTP/1.1 2")) refused += 1;
      answered += 1;
      text = "";
      if (Date.now() < until) return ask();
      socket.end();
      done();
    });

    function ask(): void {
      sent += 1;
      const key = `Idempotency-Key: ${process.pid}-${sent}-0000`;
      socket.write(`${first} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n${[key, ...headers].join("\r\n")}\r\n\r\n`);
    }
  });
}
