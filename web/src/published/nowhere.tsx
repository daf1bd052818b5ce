import type { Failure } from "../api/failure.ts";
import { Frame } from "../ui/public/frame.tsx";

/** An address that leads to no result, or one that can't be looked at just now. */
export function Nowhere({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { status, title, message } = failure;
  const nowhere = status >= 400 && status < 500 && status !== 429;
  if (nowhere) {
    return (
      <Frame title="没有这个公示页面">
        <p>可能的原因：</p>
        <ul>
          <li>网址不完整，请核对，或重新扫描公示材料上的二维码；</li>
          <li>公示期尚未开始；</li>
          <li>原结论已经撤销，公示随之撤下。重新公示的，网址与原来不同。</li>
        </ul>
        <p>
          已经提出异议的，仍然可以<a href="/receipts">凭回执号查询办理情况</a>。
        </p>
      </Frame>
    );
  }
  return (
    <Frame title={title}>
      <p role="alert">{message}</p>
      <button type="button" onClick={onRetry}>
        重试
      </button>
    </Frame>
  );
}
