import type { App } from "antd";
import type { AppointmentWarning } from "../api/models.ts";
import { overlayContainer } from "../ui/overlay.ts";

type Modal = ReturnType<typeof App.useApp>["modal"];

/** Says what an appointment that was made does not agree with, and waits until it has been read. */
export function tellWarnings({ modal, warnings }: { modal: Modal; warnings: readonly AppointmentWarning[] }): void {
  modal.warning({
    title: "任命已登记，但与任职规定不符",
    okText: "已知悉",
    getContainer: overlayContainer,
    content: (
      <>
        <ul>
          {warnings.map(({ rule, message, source }) => (
            <li key={rule}>
              {message.zh}（依据：{source}）
            </li>
          ))}
        </ul>
        <p>本情况已记录，评估时将作为事实提供。如有误，请终止相应任职。</p>
      </>
    ),
  });
}
