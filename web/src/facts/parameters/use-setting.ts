import { App } from "antd";
import { api, ask } from "../../api/client.ts";
import type { FactParameter } from "../../api/models.ts";
import { useCommand } from "../../ui/use-command.ts";

/** What is sent: a value, or null for taking back what was set; and by which document. */
interface Setting {
  value: number | null;
  basis: string;
}

export interface SettingProps {
  organisation: string;
  of: FactParameter;
  open: boolean;
  onClose: () => void;
}

/** Setting a parameter, or taking back what was set; what is computed of stations is fetched again after. */
export function useSetting({ organisation, of, onClose }: SettingProps, done: string) {
  const { message } = App.useApp();
  return useCommand({
    run: (body: Setting) =>
      ask(
        api.POST("/api/organisations/{organisation}/fact-parameters/{parameter}", {
          params: { path: { organisation, parameter: of.id } },
          body,
        }),
      ),
    changes: [["fact-parameters"], ["expectations"], ["standing"]],
    done: () => {
      onClose();
      void message.success(done);
    },
  });
}
