import { Alert, Button } from "antd";
import type { Failure } from "../api/failure.ts";

/** Why something was not done, with what can be done about it. */
export function FailureNote({ failure, rest, onReload }: FailureNoteProps) {
  if (failure.code === "not-signed-in") return <SignedOut />;
  const words =
    failure.problems.length === 0 ? [failure.message] : (rest ?? failure.problems.map(({ message }) => message.zh));
  const description = (
    <>
      {words.length === 0 ? <p>请按各栏下方的提示修改后重新提交。</p> : words.map((word) => <p key={word}>{word}</p>)}
      {failure.status >= 500 && failure.requestId !== undefined ? <p>问题编号：{failure.requestId}</p> : null}
      {onReload ? <Button onClick={onReload}>{failure.status === 412 ? "载入最新内容" : "重试"}</Button> : null}
    </>
  );
  return (
    <Alert
      className="failure"
      type={failure.status === 0 ? "warning" : "error"}
      showIcon
      title={failure.title}
      description={description}
    />
  );
}

/** The session has ended while a form was open: one signs in beside it, and sends it again. */
function SignedOut() {
  const description = (
    <p>
      长时间未操作或已在别处退出。您填写的内容仍在页面上：请
      <a href="/" target="_blank" rel="noreferrer">
        在新窗口登录
      </a>
      ，再回到这里重新提交。
    </p>
  );
  return <Alert className="failure" type="warning" showIcon title="登录已失效" description={description} />;
}

interface FailureNoteProps {
  failure: Failure;
  /** The words that no field shows; all of them where it is not a form. */
  rest?: readonly string[];
  onReload?: (() => void) | undefined;
}
