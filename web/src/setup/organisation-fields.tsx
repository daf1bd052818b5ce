import { Choice } from "../ui/public/choice.tsx";
import { Field } from "../ui/public/field.tsx";
import { type Region, useRegions } from "../ui/use-regions.ts";
import { type Given, INSTALLATIONS } from "./given.ts";

/** What the parts of the page are handed. */
export interface PartProps {
  given: Given;
  change: (part: Partial<Given>) => void;
  errorsAt: (field: string) => string[];
}

/** The organisation and where it lies. */
export function OrganisationFields({ given, change, errorsAt }: PartProps) {
  const regions = useRegions();
  const { kind, province, prefecture, county } = given;
  const within = (code: string | null): [string, string][] =>
    regions.filter(isWithin(code)).map(({ code, name }) => [code, name]);
  return (
    <fieldset>
      <legend>
        <h2>使用单位</h2>
      </legend>
      <Choice
        label="使用范围"
        required
        value={kind}
        options={INSTALLATIONS}
        onChange={(next) => change({ kind: next as Given["kind"] })}
        errors={errorsAt("organisation.kind")}
      />
      <Field
        label="单位名称"
        required
        autoComplete="organization"
        value={given.organisation}
        onChange={(event) => change({ organisation: event.target.value })}
        errors={errorsAt("organisation.name")}
        hint="填写全称，与公章一致。"
      />
      <div className="pair">
        <Choice
          label="所在省（自治区）"
          required
          value={province}
          options={within(null)}
          onChange={(next) => change({ province: next, prefecture: "", county: "" })}
          errors={errorsAt("organisation.region")}
        />
        {kind === "province" || province === "" ? null : (
          <Choice
            label="市（州、盟）"
            value={prefecture}
            options={within(province)}
            onChange={(next) => change({ prefecture: next, county: "" })}
          />
        )}
        {kind === "province" || kind === "city" || prefecture === "" ? null : (
          <Choice
            label="县（市、区、旗）"
            value={county}
            options={within(prefecture)}
            onChange={(next) => change({ county: next })}
          />
        )}
      </div>
    </fieldset>
  );
}

function isWithin(code: string | null): (region: Region) => boolean {
  return (region) => region.within === code;
}
