import { Link } from "@tanstack/react-router";

/** To the figures that facts are computed with and no official form sets. */
export function ToParameters({ organisation }: { organisation: string }) {
  return (
    <>
      推算所用的期限和数量，标准未作规定的见
      <Link to="/organisations/$organisation/checkup/parameters" params={{ organisation }}>
        事实参数
      </Link>
      。
    </>
  );
}
