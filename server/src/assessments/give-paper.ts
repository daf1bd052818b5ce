import { Readable } from "node:stream";
import { getFileType } from "@jianheng/domain/files";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Format, type Names, type PaperKind, paperName } from "@jianheng/domain/papers";
import { asAttachment, setFileHeaders } from "../files/index.ts";
import { notFound, type RawContext } from "../platform/http/index.ts";
import { drawPaper } from "./draw-paper.ts";
import { formatsOf } from "./list-papers.ts";
import { findViewedPapers, type ViewedPapers } from "./viewed.ts";

interface Input {
  params: { assessment: string; paper: PaperKind };
  query: { format: Format; snapshot?: string | undefined };
}

/** A paper as a file to be saved. It is looked up in a transaction, and drawn after it: drawing takes its time. */
export async function givePaper(context: RawContext, { params, query }: Input): Promise<Result<Readable>> {
  const { paper } = params;
  const { format, snapshot } = query;
  if (!formatsOf(paper).includes(format)) return refuse([NO_SUCH_FORMAT]);
  const found = await context.asMember<ViewedPapers>(async (member) => {
    const viewed = await findViewedPapers(member, { assessment: params.assessment, snapshot });
    if (!viewed) return notFound();
    if (snapshot !== undefined && !viewed.snapshot) return refuse([OTHER_SNAPSHOT]);
    return viewed.there.includes(paper) ? succeed(viewed) : refuse([NOT_THERE]);
  });
  if (!found.ok) return found;
  const { plan, snapshot: taken, token, edition } = found.value;
  const names = printedNames(found.value.names);
  const page = token === null ? null : pageAt(context.services.settings.url, token);
  const drawn = await drawPaper({
    paper,
    format,
    plan,
    edition,
    names,
    taken: taken && { ...taken, names, edition, page },
  });
  if (!drawn.ok) return drawn;
  const name = paperName({ paper, plan, names, hash: paper === "plan" ? undefined : taken?.hash });
  const { mime } = getFileType(format);
  setFileHeaders(context.reply, { mime, disposition: asAttachment(`${name}.${format}`), size: drawn.value.length });
  return succeed(Readable.from([Buffer.from(drawn.value)]));
}

/** As names stand on paper; somebody whom nobody's books have any more is said to be so. */
function printedNames({ person, place }: ViewedPapers["names"]): Names {
  return { person: (id) => person(id).name ?? "（已无登记）", place: (id) => place(id).name ?? "（已无登记）" };
}

/** The address of the page that shows a result; none where the installation has no address that others reach. */
function pageAt(url: string, token: string): string | null {
  const local = /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);
  return local ? null : `${url}/results/${token}`;
}

const NO_SUCH_FORMAT = {
  at: "$.format",
  code: "no-such-format",
  message: { zh: "只有评估表可以导出为 Excel", en: "only the form is given out as an Excel workbook" },
};

/** Kept from him or never kept: it is said alike. */
const OTHER_SNAPSHOT = {
  at: "$.snapshot",
  code: "other-snapshot",
  message: { zh: "没有这份存档结果，请从评估页面重新选择打印依据", en: "there is no such snapshot; choose again" },
};

const NOT_THERE = {
  at: "",
  code: "no-such-paper",
  message: {
    zh: "目前没有这份文书：评估尚未进行到这一步，或者结果尚未向您公开",
    en: "there is no such paper now: the assessment has not come so far, or its result is not open to you",
  },
};
