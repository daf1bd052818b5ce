import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { FileActs } from "../ui/preview/file-acts.tsx";
import { PreviewDialog } from "../ui/preview/preview-dialog.tsx";
import { ownFile, type ShownFile } from "../ui/preview/shown-file.ts";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatTime } from "../ui/when.ts";
import { formatSize } from "./size.ts";
import { Upload } from "./upload.tsx";

/** 文件: what an organisation keeps, the newest first. */
export function FilesPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="files.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const may = useMay(organisation);
  const [shown, setShown] = useState<ShownFile>();
  const pages = usePages(["files", organisation], (query) =>
    ask(api.GET("/api/organisations/{organisation}/files", { params: { path: { organisation }, query } })),
  );
  return (
    <Page title="文件" crumbs={[[name]]}>
      {may("files.add") ? <Upload organisation={organisation} /> : null}
      <PagedTable
        pages={pages}
        caption={`${name}的文件，最近上传的在前`}
        empty="还没有文件。"
        columns={[
          { title: "文件名", cell: (file) => <span className="file-name">{file.name}</span> },
          { title: "类型", cell: ({ label }) => label },
          { title: "大小", cell: ({ size }) => formatSize(size) },
          { title: "上传人", cell: ({ by }) => (by.person ? (by.person.name ?? "其他单位人员") : "系统") },
          { title: "上传时间", cell: ({ addedAt }) => formatTime(addedAt) },
          {
            title: "操作",
            buttons: true,
            cell: (file) => <FileActs file={ownFile(organisation, file)} onShow={setShown} />,
          },
        ]}
      />
      <PreviewDialog file={shown} onClose={() => setShown(undefined)} />
    </Page>
  );
}
