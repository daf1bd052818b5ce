import { Link } from "@tanstack/react-router";
import type { AssessmentMessage, LicenceMessage, Message } from "../api/models.ts";
import { messagePlaceOf } from "./message-place-of.ts";

/** What somebody was told, and the way to what it is about. */
export function Told({ of, onOpen }: { of: Message; onOpen: () => void }) {
  if (of.about === "assessment") return <ToldOfAssessment {...{ of, onOpen }} />;
  if (of.about === "licence") return <ToldOfLicence {...{ of, onOpen }} />;
  return (
    <>
      <Link to="/organisations/$organisation/changes" params={{ organisation: of.station.id }} onClick={onOpen}>
        <Said of={of} />
      </Link>
      {of.answer === null ? null : <div className="answer">审批意见：{of.answer}</div>}
    </>
  );
}

function ToldOfLicence({ of, onOpen }: { of: LicenceMessage; onOpen: () => void }) {
  const params = { organisation: of.station.id, register: "licence", record: of.licence };
  return (
    <>
      <Link to="/organisations/$organisation/registers/$register/records/$record" params={params} onClick={onOpen}>
        <Said of={of} />
      </Link>
      {of.answer === null ? null : <div className="answer">更正理由：{of.answer}</div>}
    </>
  );
}

function ToldOfAssessment({ of, onOpen }: { of: AssessmentMessage; onOpen: () => void }) {
  const { station, assessment } = of;
  const params = { organisation: station.id, assessment };
  const place = messagePlaceOf(of);
  if (place.page === "sheet") {
    return (
      <Link
        to="/organisations/$organisation/assessments/$assessment/sheets/$sheet"
        params={{ ...params, sheet: place.sheet }}
        onClick={onOpen}
      >
        <Said of={of} />
      </Link>
    );
  }
  return (
    <Link to="/organisations/$organisation/assessments/$assessment" params={params} hash={place.hash} onClick={onOpen}>
      <Said of={of} />
    </Link>
  );
}

function Said({ of: { read, words } }: { of: Message }) {
  return (
    <>
      {read ? null : <span className="unread">未读　</span>}
      {words.zh}
    </>
  );
}
