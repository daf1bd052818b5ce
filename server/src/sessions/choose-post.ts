import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { keepChoice } from "../platform/auth/index.ts";
import { notFound, type RawContext } from "../platform/http/index.ts";
import { appointmentsOf, describeMe, type Me } from "./me.ts";
import { asAccounts, sessionOf } from "./own.ts";
import { getAccount } from "./store.ts";

/** Acts by one of one's appointments from now on. It holds today, within the account's tree, or it is not found. */
export async function choosePost(
  context: RawContext,
  { body }: { body: { appointment: string } },
): Promise<Result<Me>> {
  const session = sessionOf(context);
  return await asAccounts(context, async (transaction) => {
    const account = await getAccount(transaction, session.accountId);
    const appointments = await appointmentsOf(transaction, { ...account, today: context.today });
    const chosen = appointments.find(({ id }) => id === body.appointment);
    if (!chosen) return notFound();
    const organisationId = chosen.organisation.id;
    await keepChoice(transaction, { sessionId: session.id, appointment: { id: chosen.id, organisationId } });
    const { username } = await getAccount(transaction, session.accountId);
    const act = {
      action: ownActs.choosePost,
      organisation: organisationId,
      subject: { kind: "appointment", id: chosen.id },
      details: { username, account: session.accountId, person: session.personId, post: chosen.post.id },
    };
    await recordActs({ transaction, requestId: context.requestId }, act);
    return succeed(await describeMe(transaction, { context, session }));
  });
}
