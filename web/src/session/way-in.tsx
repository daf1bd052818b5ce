import { lazy, Suspense, useEffect, useState } from "react";
import { api, ask } from "../api/client.ts";
import { asFailure } from "../api/failure.ts";
import type { Me } from "../api/models.ts";
import { Frame } from "../ui/public/frame.tsx";
import { Away, NoPost, NotSetUp } from "./dead-ends.tsx";
import { nextStep, officePath } from "./next-step.ts";
import { remember, wasHere } from "./once-here.ts";
import { SecondFactor } from "./second-factor.tsx";
import { SignIn } from "./sign-in.tsx";

const FirstPassword = lazy(async () => ({ default: (await import("./first-password.tsx")).FirstPassword }));
const Enrol = lazy(async () => ({ default: (await import("./enrol.tsx")).Enrol }));
const ChoosePost = lazy(async () => ({ default: (await import("./choose-post.tsx")).ChoosePost }));

type State = "loading" | "not-set-up" | "away" | "sign-in" | "second-factor" | Me;

/** From the sign-in to the office, step by step. Which step comes next is the server's to say, so a reload is harmless. */
export function WayIn({ choosing }: { choosing: boolean }) {
  const [state, setState] = useState<State>("loading");
  useEffect(() => {
    void findState({ ask: choosing || wasHere() }).then(setState);
  }, [choosing]);
  useEffect(() => {
    if (typeof state === "object") remember(true);
    if (state === "sign-in") remember(false);
  }, [state]);
  if (state === "loading") return <Frame title="登录" busy />;
  if (state === "not-set-up") return <NotSetUp />;
  if (state === "away") return <Away />;
  if (state === "sign-in") return <SignIn onDone={setState} />;
  if (state === "second-factor") return <SecondFactor onDone={setState} onBack={() => setState("sign-in")} />;
  return (
    <Suspense fallback={<Frame title="登录" busy />}>
      <Step me={state} choosing={choosing} onDone={setState} />
    </Suspense>
  );
}

function Step({ me, choosing, onDone }: { me: Me; choosing: boolean; onDone: (me: Me) => void }) {
  const step = nextStep(me, { choosing });
  useEffect(() => {
    if (step === "office") location.replace(officePath(location.search));
  }, [step]);
  if (step === "first-password") return <FirstPassword me={me} onDone={onDone} />;
  if (step === "enrol") return <Enrol me={me} onDone={onDone} />;
  if (step === "choose-post") return <ChoosePost me={me} />;
  if (step === "no-post") return <NoPost me={me} />;
  return <Frame title="正在进入" busy />;
}

/** Who has signed in, or whether anybody can. */
async function findState({ ask: asks }: { ask: boolean }): Promise<State> {
  try {
    if (asks) return await ask(api.GET("/api/session"));
  } catch (error) {
    if (asFailure(error).status !== 401) return "away";
  }
  try {
    const { needed } = await ask(api.GET("/api/setup"));
    return needed ? "not-set-up" : "sign-in";
  } catch {
    return "away";
  }
}
