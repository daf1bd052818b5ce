import { changeable, changeableWords } from "@jianheng/domain/changes";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { Facts } from "../ui/facts.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { useMay } from "../ui/me.ts";
import { ApplyDialog } from "./apply-dialog.tsx";
import { useRegistered } from "./use-registered.ts";

/** What is registered now, and the act to change it. */
export function RegisteredNow({ organisation }: { organisation: string }) {
  const may = useMay(organisation);
  const [applying, setApplying] = useState(false);
  const query = useRegistered(organisation);
  return (
    <Loaded query={query}>
      {(of) =>
        of.registered === null ? (
          <p className="empty">
            还没有机构登记：请先在
            <Link
              to="/organisations/$organisation/registers/$register"
              params={{ organisation, register: "station-profile" }}
              search={{}}
            >
              台账“机构登记”
            </Link>
            中登记。
          </p>
        ) : (
          <>
            <Facts
              of={[
                ...changeable.map((what) => ({ name: changeableWords[what], value: of.registered?.[what] ?? "—" })),
                { name: "许可证", value: of.licence?.number ?? "—" },
                { name: "审批机关", value: of.decider?.name ?? "没有审批机关和上级，登记内容由本单位在台账中直接修改" },
              ]}
            />
            {may("changes.apply") && of.decider ? (
              <p>
                <Button type="primary" onClick={() => setApplying(true)}>
                  申请变更
                </Button>
              </p>
            ) : null}
            <ApplyDialog organisation={organisation} of={of} open={applying} onClose={() => setApplying(false)} />
          </>
        )
      }
    </Loaded>
  );
}
