import type { Assessment } from "../../api/models.ts";
import { Copied } from "../../ui/copied.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Part } from "../../ui/part.tsx";
import { formatPeriod, formatTime, officialDay } from "../../ui/when.ts";
import { Scans } from "../scan/scans.tsx";
import type { Place } from "../use-assessment.ts";
import { Appeals } from "./appeals.tsx";
import { Objections } from "./objections.tsx";

/** 公示与申诉: where the result is shown to everybody, what it was contested by, and how it ended. */
export function PublicationSection({ place, of }: { place: Place; of: Assessment }) {
  const { publication, objections, appeals, scans, closed } = of;
  if (publication === null && objections.length === 0 && appeals.length + scans.length === 0 && closed === null)
    return null;
  return (
    <Part id="publication" title="公示与申诉">
      <Facts
        of={[
          ...(publication === null ? [] : published(publication)),
          ...(closed === null
            ? []
            : [
                { name: "办结", value: formatTime(closed.at) },
                { name: "办结存档", value: <Hash of={closed.snapshot} /> },
              ]),
        ]}
      />
      <Objections place={place} of={of} />
      <Appeals of={appeals} />
      <Scans place={place} of={scans} />
    </Part>
  );
}

function published({ from, until, token, snapshot, by, at }: NonNullable<Assessment["publication"]>) {
  const begun = from <= officialDay(new Date());
  return [
    { name: "公示期", value: formatPeriod({ from, until }) },
    { name: "公示人", value: `${by.name ?? "—"}，${formatTime(at)}` },
    ...(token === null ? [] : [{ name: "公示页", value: begun ? <PageLink token={token} /> : "公示期开始后可以查看" }]),
    { name: "公示存档", value: <Hash of={snapshot} /> },
  ];
}

/** The page that anybody may see: another window, where nobody is signed in to the office. */
function PageLink({ token }: { token: string }) {
  const path = `/results/${token}`;
  return (
    <>
      <a href={path} target="_blank" rel="noreferrer">
        打开公示页
      </a>{" "}
      <Copied text={new URL(path, location.href).href} what="公示页网址" />
    </>
  );
}

/** A hash by its beginning; the whole of it to copy, and in print. */
function Hash({ of }: { of: string }) {
  return (
    <>
      校验值 <code title={of}>{of.slice(0, 12)}…</code> <Copied text={of} what="完整校验值" />
      <span className="print-only">{of}</span>
    </>
  );
}
