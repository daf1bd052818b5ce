import type { StationForm } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { Part } from "../ui/part.tsx";
import { choiceName } from "./choices.ts";
import { FromRegister } from "./from-register.tsx";

/** 基本情况 (sichuan-2017 附件3; liaoning-2013 LNYS01). */
export function About({
  organisation,
  form: { name, profile, posts, lastYear },
}: {
  organisation: string;
  form: StationForm;
}) {
  return (
    <Part id="about" title="鉴定机构基本情况">
      <p className="hint no-print">
        取自：
        <FromRegister {...{ organisation }} register="station-profile" />
        、岗位任职
      </p>
      {profile === null ? (
        <p className="empty">还没有机构登记。</p>
      ) : (
        <Facts
          of={[
            { name: "名称", value: name },
            { name: "举办单位", value: profile.sponsor },
            { name: "类别", value: choiceName("station-profile", "category", profile.category) },
            { name: "法定代表人", value: profile.legalRepresentative },
            { name: "负责人", value: profile.head },
            { name: "联系人", value: profile.contact },
            { name: "联系电话", value: profile.telephone },
            { name: "地址", value: profile.address },
            { name: "邮政编码", value: profile.postCode ?? "—" },
            { name: "统一社会信用代码", value: profile.creditCode ?? "—" },
            { name: "机构代码", value: profile.organisationCode ?? "—" },
            { name: "职工人数", value: `编制${profile.staffEmployed}人，外聘${profile.staffContracted}人` },
            { name: "岗位设置", value: posts.map(({ name: post, people }) => `${post}${people}人`).join("，") },
            { name: "鉴定规模", value: `${lastYear}人／年（近一年实考人数）` },
            {
              name: "办公场所",
              value: `总面积${profile.officeArea}平方米${profile.areaPerHead === null ? "" : `，人均${profile.areaPerHead}平方米`}`,
            },
            { name: "鉴定收费票据", value: profile.feeReceipt ?? "—" },
            { name: "进入财政专户", value: profile.fiscalAccount === null ? "—" : profile.fiscalAccount ? "是" : "否" },
          ]}
        />
      )}
    </Part>
  );
}
