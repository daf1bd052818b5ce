import { useQuery } from "@tanstack/react-query";
import { Modal } from "antd";
import { api, ask } from "../../api/client.ts";
import { asFailure } from "../../api/failure.ts";
import type { KeptFile } from "../../api/models.ts";
import { Loaded } from "../loaded.tsx";
import { overlayContainer } from "../overlay.ts";
import { DownloadLink } from "./download-link.tsx";
import { ImageView } from "./image-view.tsx";
import { NotShown } from "./not-shown.tsx";
import { PdfView } from "./pdf-view.tsx";

/** 在线查看: an image, or a PDF page by page. */
export function PreviewDialog({
  organisation,
  file,
  onClose,
}: {
  organisation: string;
  file: KeptFile | undefined;
  onClose: () => void;
}) {
  return (
    <Modal
      title={file?.name}
      open={file !== undefined}
      onCancel={onClose}
      footer={file ? <DownloadLink {...{ organisation, file }} /> : null}
      destroyOnHidden
      getContainer={overlayContainer}
      width={1000}
      style={{ top: 24 }}
    >
      {file ? <Content {...{ organisation, file }} /> : null}
    </Modal>
  );
}

/** Fetched by ourselves and not by `<img>`: a refusal then comes with its words. */
function Content({ organisation, file }: { organisation: string; file: KeptFile }) {
  const query = useQuery({
    queryKey: ["files", organisation, file.id, "preview"],
    queryFn: async ({ signal }) => {
      const params = { path: { organisation, file: file.id } };
      const path = "/api/organisations/{organisation}/files/{file}/preview";
      return (await ask(api.GET(path, { params, parseAs: "blob", signal }))) as Blob;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (query.error && asFailure(query.error).problems.some(({ code }) => code === "no-preview")) return <NotShown />;
  return (
    <Loaded query={query}>
      {(bytes) =>
        file.preview === "pdf" ? (
          <PdfView name={file.name} bytes={bytes} />
        ) : (
          <ImageView name={file.name} bytes={bytes} />
        )
      }
    </Loaded>
  );
}
