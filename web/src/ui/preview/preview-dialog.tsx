import { useQuery } from "@tanstack/react-query";
import { Modal } from "antd";
import { asFailure } from "../../api/failure.ts";
import { Loaded } from "../loaded.tsx";
import { overlayContainer } from "../overlay.ts";
import { DownloadLink } from "./download-link.tsx";
import { ImageView } from "./image-view.tsx";
import { NotShown } from "./not-shown.tsx";
import { PdfView } from "./pdf-view.tsx";
import type { ShownFile } from "./shown-file.ts";

/** 在线查看: an image, or a PDF page by page. */
export function PreviewDialog({ file, onClose }: { file: ShownFile | undefined; onClose: () => void }) {
  return (
    <Modal
      title={file?.name}
      open={file !== undefined}
      onCancel={onClose}
      footer={file ? <DownloadLink file={file} /> : null}
      destroyOnHidden
      getContainer={overlayContainer}
      width={1000}
      style={{ top: 24 }}
    >
      {file ? <Content file={file} /> : null}
    </Modal>
  );
}

/** Fetched by ourselves and not by `<img>`: a refusal then comes with its words. */
function Content({ file }: { file: ShownFile }) {
  const query = useQuery({
    queryKey: ["preview", file.content],
    queryFn: ({ signal }) => file.load(signal),
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
