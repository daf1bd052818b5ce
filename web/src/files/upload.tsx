import { App, Button } from "antd";
import { useRef, useState } from "react";
import { Failure } from "../api/failure.ts";
import { sendFile } from "../api/send-file.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { useCommand } from "../ui/use-command.ts";

/** 上传文件: chosen and sent at once; what is refused says which file, and why. */
export function Upload({ organisation }: { organisation: string }) {
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState({ name: "", percent: 0 });
  const command = useCommand({
    run: (file: File) =>
      sendFile({
        to: `/api/organisations/${organisation}/files`,
        file,
        onSent: (percent) => setSending({ name: file.name, percent }),
      }),
    changes: [["files", organisation]],
    done: () => void message.success("文件已上传"),
  });
  const choose = (file: File | undefined) => {
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    if (!file) return;
    setSending({ name: file.name, percent: 0 });
    command.run(file);
  };
  const { failure } = command;
  return (
    <section aria-label="上传文件" className="upload">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="选择要上传的文件"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <div className="actions">
        <Button type="primary" loading={command.busy} onClick={() => input.current?.click()}>
          上传文件
        </Button>
        <span role="status">{command.busy ? progress(sending) : null}</span>
      </div>
      {failure ? (
        <FailureNote failure={ofFile(failure, sending.name)} />
      ) : (
        <p className="hint">PDF 和图片可在线查看；Word、Excel、WPS、压缩包等原样保存，下载后打开。</p>
      )}
    </section>
  );
}

/** The same failure, in words about the file. */
function ofFile({ status, code, requestId, problems, message }: Failure, name: string): Failure {
  const told =
    status === 0
      ? { title: `“${name}”没有传完`, message: "没有连上服务器，请检查网络后重新上传" }
      : { title: `“${name}”没有上传`, message };
  return new Failure({ status, code, requestId, problems, ...told });
}

/** All of it has gone before the server has looked at it. */
function progress({ name, percent }: { name: string; percent: number }): string {
  return percent < 100 ? `正在上传“${name}”：${percent}%` : `“${name}”已传完，正在检查…`;
}
