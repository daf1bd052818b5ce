import type { Words } from "../kernel/index.ts";

/** What the bytes of a file say that they are, whatever its name says. */
export type Bytes =
  | "pdf"
  | "png"
  | "jpeg"
  | "webp"
  | "bmp"
  | "tiff"
  | "gif"
  | "heic"
  | "ooxml-word"
  | "ooxml-sheet"
  | "ooxml-slides"
  | "ooxml-macros"
  | "ole-word"
  | "ole-sheet"
  | "ole-slides"
  | "ole-encrypted"
  | "ofd"
  | "rtf"
  | "text"
  | "zip"
  | "rar"
  | "7z"
  | "mp3"
  | "wav"
  | "m4a"
  | "mp4"
  | "mov"
  /** Text that a browser or a shell would run: HTML, SVG, scripts. */
  | "markup"
  | "program"
  | "other";

/** A kind of file that is kept. */
export interface FileType {
  id: string;
  /** What its bytes must be: the name alone decides nothing. */
  bytes: readonly Bytes[];
  extensions: readonly string[];
  mime: string;
  label: Words;
  /** How it is shown; what can't be shown is only downloaded. */
  preview: "image" | "pdf" | null;
  /** Sound and film: kept only where the installation says so, and larger. */
  media: boolean;
}

const PLAIN = { preview: null, media: false } as const;
const IMAGE = { preview: "image", media: false } as const;
const MEDIA = { preview: null, media: true } as const;
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Every kind of file that is kept. A word processor's old formats share their bytes: there the name says which. */
export const FILE_TYPES: readonly FileType[] = [
  type("pdf", "application/pdf", ["pdf"], ["pdf"], "PDF 文档", "PDF document", { preview: "pdf", media: false }),
  type("png", "image/png", ["png"], ["png"], "PNG 图片", "PNG image", IMAGE),
  type("jpeg", "image/jpeg", ["jpeg"], ["jpg", "jpeg", "jpe", "jfif"], "JPEG 图片", "JPEG image", IMAGE),
  type("webp", "image/webp", ["webp"], ["webp"], "WebP 图片", "WebP image", IMAGE),
  type("bmp", "image/bmp", ["bmp"], ["bmp"], "BMP 图片", "BMP image", IMAGE),
  type("tiff", "image/tiff", ["tiff"], ["tif", "tiff"], "TIFF 扫描图", "TIFF scan", IMAGE),
  type("gif", "image/gif", ["gif"], ["gif"], "GIF 图片", "GIF image", PLAIN),
  type("heic", "image/heic", ["heic"], ["heic", "heif"], "HEIC 照片（旧版电脑可能打不开）", "HEIC photo", PLAIN),
  type("docx", `${OFFICE}.wordprocessingml.document`, ["ooxml-word"], ["docx"], "Word 文档", "Word document", PLAIN),
  type("xlsx", `${OFFICE}.spreadsheetml.sheet`, ["ooxml-sheet"], ["xlsx"], "Excel 表格", "Excel workbook", PLAIN),
  type("pptx", `${OFFICE}.presentationml.presentation`, ["ooxml-slides"], ["pptx"], "PPT 演示文稿", "slides", PLAIN),
  type("doc", "application/msword", ["ole-word"], ["doc"], "Word 文档（旧格式 .doc）", "Word document, old", PLAIN),
  type("xls", "application/vnd.ms-excel", ["ole-sheet"], ["xls"], "Excel 表格（旧格式 .xls）", "workbook, old", PLAIN),
  type("ppt", "application/vnd.ms-powerpoint", ["ole-slides"], ["ppt"], "PPT（旧格式 .ppt）", "slides, old", PLAIN),
  type("wps", "application/vnd.ms-works", ["ole-word", "ooxml-word"], ["wps"], "WPS 文字", "WPS document", PLAIN),
  type("et", "application/x-et", ["ole-sheet", "ooxml-sheet"], ["et"], "WPS 表格", "WPS workbook", PLAIN),
  type("dps", "application/x-dps", ["ole-slides", "ooxml-slides"], ["dps"], "WPS 演示", "WPS slides", PLAIN),
  type("ofd", "application/ofd", ["ofd"], ["ofd"], "OFD 版式文档", "OFD document", PLAIN),
  type("rtf", "application/rtf", ["rtf"], ["rtf"], "RTF 文档", "RTF document", PLAIN),
  type("txt", "text/plain", ["text"], ["txt"], "文本文件", "text", PLAIN),
  type("csv", "text/csv", ["text"], ["csv"], "CSV 表格", "CSV table", PLAIN),
  type("zip", "application/zip", ["zip"], ["zip"], "ZIP 压缩包", "ZIP archive", PLAIN),
  type("rar", "application/vnd.rar", ["rar"], ["rar"], "RAR 压缩包", "RAR archive", PLAIN),
  type("7z", "application/x-7z-compressed", ["7z"], ["7z"], "7Z 压缩包", "7z archive", PLAIN),
  type("mp3", "audio/mpeg", ["mp3"], ["mp3"], "MP3 录音", "MP3 sound", MEDIA),
  type("wav", "audio/wav", ["wav"], ["wav"], "WAV 录音", "WAV sound", MEDIA),
  type("m4a", "audio/mp4", ["m4a", "mp4"], ["m4a"], "M4A 录音", "M4A sound", MEDIA),
  type("mp4", "video/mp4", ["mp4"], ["mp4", "m4v"], "MP4 视频", "MP4 film", MEDIA),
  type("mov", "video/quicktime", ["mov"], ["mov"], "MOV 视频", "MOV film", MEDIA),
];

function type(
  ...[id, mime, bytes, extensions, zh, en, shown]: [
    string,
    string,
    readonly Bytes[],
    readonly string[],
    string,
    string,
    Pick<FileType, "preview" | "media">,
  ]
): FileType {
  return { id, bytes, extensions, mime, label: { zh, en }, ...shown };
}

/** The kind that a file was kept as. */
export function getFileType(id: string): FileType {
  const found = FILE_TYPES.find((one) => one.id === id);
  if (!found) throw new Error(`no type of file is called ${id}`);
  return found;
}
