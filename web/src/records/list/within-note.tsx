import type { Register, Within } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { FactOfListLater } from "../later.tsx";
import type { RegisterPlace } from "../place.ts";
import { withinWords } from "./wanted.ts";

/** That a list shows some days only, whose time that is, and the way to all of it. */
export function WithinNote({ place, register, within, search, fact }: WithinNoteProps) {
  return (
    <p className="within-note">
      {withinWords(register, within)}
      {fact === undefined ? null : (
        <Suspense fallback={null}>
          <FactOfListLater {...{ fact, register, within }} />
        </Suspense>
      )}
      。
      <Link
        className="no-print"
        to="/organisations/$organisation/registers/$register"
        params={{ ...place }}
        search={search === "" ? {} : { search }}
      >
        显示全部
      </Link>
    </p>
  );
}

interface WithinNoteProps {
  place: RegisterPlace;
  register: Register;
  within: Within;
  /** What is looked for besides, and stays. */
  search: string;
  /** The fact that led here, if the address says one. */
  fact: string | undefined;
}
