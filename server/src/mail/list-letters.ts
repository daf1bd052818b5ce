import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { listLetters as list } from "./store.ts";

interface Query {
  cursor?: [string, string] | undefined;
  limit: number;
}

/** A letter and what became of it. To whom it goes is not said. */
export interface Letter {
  id: string;
  template: string;
  state: "waiting" | "sending" | "sent" | "failed";
  tries: number;
  /** The code of what went wrong last. */
  error: string | null;
  createdAt: string;
  sentAt: string | null;
}

/** The letters of an organisation, and whether the installation is set to send any. */
export async function listLetters(
  context: Context,
  { query: { cursor, limit } }: { query: Query },
): Promise<Result<Page<Letter> & { delivery: "on" | "off" }>> {
  const { transaction, organisation, services } = context;
  const rows = await list(transaction, { organisation, after: cursor, limit: limit + 1 });
  const page = toPage({
    rows,
    limit,
    key: ({ moment, id }) => [moment, id],
    item: ({ moment, sent_at, ...row }): Letter => ({
      ...row,
      createdAt: moment,
      sentAt: sent_at?.toISOString() ?? null,
    }),
  });
  return succeed({ delivery: services.settings.smtp ? "on" : "off", ...page });
}
