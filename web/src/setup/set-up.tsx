import { useEffect, useState } from "react";
import { api, ask } from "../api/client.ts";
import { Frame } from "../ui/public/frame.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";
import { Administrator } from "./administrator.tsx";
import { EMPTY, type Given, problemsOf, toSend } from "./given.ts";
import { OrganisationFields } from "./organisation-fields.tsx";

const FIELDS = [
  "organisation.kind",
  "organisation.name",
  "organisation.region",
  "administrator.name",
  "administrator.residentId",
  "administrator.mobile",
  "account.username",
  "account.password",
];

/** 初始化: the organisation that the installation serves and its first administrator, once, by the link of the first start. */
export function SetUp() {
  const [token] = useState(() => decodeURIComponent(location.hash.replace(/^#(token=)?/, "")));
  const [given, setGiven] = useState<Given>(EMPTY);
  const [checked, setChecked] = useState(false);
  const [done, setDone] = useState(false);
  const { busy, failure, errors, send } = useSending(FIELDS);
  const own = checked ? problemsOf(given) : {};
  const all = (field: string) => [...(own[field] ?? []), ...(errors.fields[field] ?? [])];
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const submit = (form: HTMLFormElement) => {
    setChecked(true);
    const right = Object.values(problemsOf(given)).every((found) => found.length === 0);
    if (!right || !form.checkValidity()) return focusWrong(form);
    send(async () => {
      await ask(api.POST("/api/setup", { body: toSend({ given, token }) }));
      history.replaceState(null, "", "/setup");
      setDone(true);
    });
  };
  const over = useOver();
  if (done) return <Done username={given.username} />;
  if (over) return <Over />;
  if (token === "") return <NoToken />;
  return (
    <Frame title="初始化" lead="设置使用本系统的单位和第一位系统管理员。初始化只进行一次。" wide>
      <form onSubmit={submitting(submit)} noValidate>
        <Refusal failure={failure} rest={errors.rest} />
        <OrganisationFields given={given} change={change} errorsAt={all} />
        {given.kind === "station" ? (
          <p className="hint">
            单个鉴定所（站）由这一位兼任系统、安全、审计三个管理员，系统会如实记录。条件具备时请分别任命。
          </p>
        ) : null}
        <Administrator given={given} change={change} errorsAt={all} />
        <button type="submit" className="primary" disabled={busy}>
          {busy ? "正在初始化…" : "完成初始化"}
        </button>
      </form>
    </Frame>
  );
}

/** Whether somebody has set the system up before. */
function useOver(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Where that can't be asked, the form says so when it is sent.
    ask(api.GET("/api/setup")).then(
      ({ needed }) => setOver(!needed),
      () => {},
    );
  }, []);
  return over;
}

function Over() {
  return (
    <Frame title="系统已经初始化">
      <p>初始化只进行一次。请用已有的账号登录；没有账号的，请联系系统管理员开立。</p>
      <p>
        <a href="/">前往登录</a>
      </p>
    </Frame>
  );
}

function NoToken() {
  return (
    <Frame title="初始化链接不完整">
      <p>请从服务器首次启动时的显示内容中复制完整链接，在浏览器中打开。</p>
      <p>
        <a href="/">返回登录</a>
      </p>
    </Frame>
  );
}

function Done({ username }: { username: string }) {
  return (
    <Frame title="初始化完成">
      <p role="status">单位和系统管理员账号已建立。请用账号“{username}”登录，继续登记机构、人员和任职。</p>
      <p>
        <a href="/">前往登录</a>
      </p>
    </Frame>
  );
}

/** Once the problems are shown, the first field that has one takes the focus. */
function focusWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"], :invalid')?.focus());
}
