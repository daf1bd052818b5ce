import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./public.css";
import { PublicPage } from "./public-page.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <PublicPage path={location.pathname} />
  </StrictMode>,
);
