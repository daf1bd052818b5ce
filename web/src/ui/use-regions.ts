import { useEffect, useState } from "react";

/** A division of GB/T 2260. */
export interface Region {
  code: string;
  name: string;
  level: "province" | "prefecture" | "county";
  within: string | null;
}

/** The divisions, fetched when a page needs them; empty until they are there. */
export function useRegions(): readonly Region[] {
  const [regions, setRegions] = useState<readonly Region[]>([]);
  useEffect(() => {
    void import("@jianheng/standards/regions").then((loaded) => setRegions(loaded.regions));
  }, []);
  return regions;
}

/** A region with what it lies in: 辽宁省葫芦岛市绥中县. */
export function regionName(regions: readonly Region[], code: string | null): string {
  const region = regions.find((one) => one.code === code);
  if (!region) return code ?? "未填写";
  return (region.within === null ? "" : regionName(regions, region.within)) + region.name;
}
