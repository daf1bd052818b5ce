import { LoadingOutlined } from "@ant-design/icons";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./office.css";
import "./touch.css";
import { Gate } from "./gate.tsx";
import { queryClient } from "./query-client.ts";
import { fetchAllPages, router } from "./router.tsx";
import { theme } from "./theme.ts";

const PAUSE_MS = 1_000;
/**
 * A button at work keeps its name: the library's own sign of it is read aloud in English, and stays for good where the
 * work ends before its animation has begun, as a command does that found no network.
 */
const BUTTON = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden="true" /> };
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

createRoot(root).render(
  <StrictMode>
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={BUTTON}
      getPopupContainer={(from) => from?.closest<HTMLElement>(".ant-modal-container, main, header") ?? document.body}
      {...(nonce ? { csp: { nonce } } : {})}
    >
      <QueryClientProvider client={queryClient}>
        <App>
          <Gate>
            <RouterProvider router={router} />
          </Gate>
        </App>
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
);

window.addEventListener("load", () => setTimeout(() => void fetchAllPages(), PAUSE_MS));
