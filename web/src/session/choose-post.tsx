import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Me } from "../api/models.ts";
import { Frame } from "../ui/public/frame.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";
import { formatPeriod } from "../ui/when.ts";
import { officePath } from "./next-step.ts";
import { SignOut } from "./sign-out.tsx";

/** 选择身份: whoever holds several posts says in which one he acts now. */
export function ChoosePost({ me }: { me: Me }) {
  const [chosen, setChosen] = useState(me.current?.id ?? me.appointments[0]?.id ?? "");
  const { busy, failure, errors, send } = useSending([]);
  const go = () =>
    send(async () => {
      await ask(api.PUT("/api/session/post", { body: { appointment: chosen } }));
      location.assign(officePath(location.search));
    });
  return (
    <Frame title="选择身份" lead={`${me.person.name}，请选择本次办理业务的身份。进入后可随时切换。`}>
      <form onSubmit={submitting(go)}>
        <Refusal failure={failure} rest={errors.rest} />
        <fieldset className="posts">
          <legend>本次办理业务的身份</legend>
          {me.appointments.map(({ id, organisation, post, from, until }) => (
            <label key={id}>
              <input type="radio" name="post" checked={id === chosen} onChange={() => setChosen(id)} />
              <span>
                <strong>
                  {organisation.name}　{post.name}
                </strong>
                <small>{formatPeriod({ from, until })}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="primary" disabled={busy}>
          {busy ? "正在进入…" : "以此身份进入"}
        </button>
      </form>
      <SignOut />
    </Frame>
  );
}
