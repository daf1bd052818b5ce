import type { FastifyInstance } from "fastify";

/** Leaves bodies of whatever type to the handlers, as streams that nothing has read: they measure them themselves. */
export function takeBodiesAsTheyCome(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
}
