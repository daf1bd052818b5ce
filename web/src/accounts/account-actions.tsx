import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { ActionId } from "../api/may.ts";
import type { Account } from "../api/models.ts";
import { useMay } from "../ui/me.ts";
import { overlayContainer } from "../ui/overlay.ts";
import { useCommand } from "../ui/use-command.ts";
import type { Given } from "./first-password.tsx";

const AT = "/api/organisations/{organisation}/accounts/{account}";

interface Doing {
  name: string;
  needs: ActionId;
  when: boolean;
  /** What the person who is asked to confirm is told. */
  asks: string;
  run: () => Promise<unknown>;
}

/** What can be done to an account, each after a question. */
export function AccountActions({ organisation, account, onPassword }: AccountActionsProps) {
  const may = useMay(organisation);
  const { modal, message } = App.useApp();
  const { username, state, secondFactor } = account;
  const of = { params: { path: { organisation, account: account.id } } };
  const command = useCommand({
    run: ({ run }: Doing) => run(),
    changes: [["accounts", organisation]],
    done: () => void message.success("已办理"),
  });
  const reset = async () => {
    const { firstPassword } = await ask(api.POST(`${AT}/password`, of));
    onPassword({ username, password: firstPassword });
  };
  const doings: Doing[] = [
    { name: "重置密码", needs: "accounts.resetPassword", when: state !== "disabled", asks: RESET, run: reset },
    {
      name: "解锁",
      needs: "accounts.unlock",
      when: state === "locked",
      asks: UNLOCK,
      run: () => ask(api.POST(`${AT}/unlock`, of)),
    },
    {
      name: "停用",
      needs: "accounts.disable",
      when: state !== "disabled",
      asks: DISABLE,
      run: () => ask(api.POST(`${AT}/disable`, of)),
    },
    {
      name: "启用",
      needs: "accounts.enable",
      when: state === "disabled",
      asks: ENABLE,
      run: () => ask(api.POST(`${AT}/enable`, of)),
    },
    {
      name: "重置动态口令",
      needs: "accounts.resetSecondFactor",
      when: secondFactor,
      asks: RESET_FACTOR,
      run: () => ask(api.POST(`${AT}/second-factor/reset`, of)),
    },
  ];
  const question = (doing: Doing) =>
    modal.confirm({
      title: `${doing.name}：${account.person.name}（${username}）`,
      content: doing.asks,
      okText: doing.name,
      getContainer: overlayContainer,
      onOk: () => command.run(doing),
    });
  const open = doings.filter(({ needs, when }) => when && may(needs));
  return (
    <div className="row-actions">
      {open.map((doing) => (
        <button key={doing.name} type="button" className="linklike" onClick={() => void question(doing)}>
          {doing.name}
          <span className="hidden">：{account.person.name}</span>
        </button>
      ))}
      {command.failure ? <span role="alert">{command.failure.message}</span> : null}
    </div>
  );
}

const RESET = "将生成新的初始密码，原密码立即失效，已登录的会退出。请确认是本人提出。";
const UNLOCK = "多次输错密码后账号会锁定。解锁前请确认是本人在登录。";
const DISABLE = "停用后不能登录，已登录的会退出。任职和历史记录不受影响。";
const ENABLE = "启用后可以用原密码登录。";
const RESET_FACTOR = "原动态口令和备用口令立即失效，本人下次登录时须重新设置。请确认是本人提出。";

interface AccountActionsProps {
  organisation: string;
  account: Account;
  onPassword: (given: Given) => void;
}
