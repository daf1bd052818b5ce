import { Link } from "@tanstack/react-router";

/** To the 今日体检 of one station, under the standard that is looked at. */
export function ToCheckup({ id, name, edition, hash, words = name }: ToCheckupProps) {
  return (
    <Link
      to="/organisations/$organisation/checkup"
      params={{ organisation: id }}
      search={{ edition }}
      {...(hash === undefined ? {} : { hash })}
      {...(words === name ? {} : { "aria-label": `${name}：${words}` })}
    >
      {words}
    </Link>
  );
}

interface ToCheckupProps {
  id: string;
  name: string;
  edition: string;
  /** A part of the page. */
  hash?: string;
  /** What the link says, where that is not the name. */
  words?: string;
}
