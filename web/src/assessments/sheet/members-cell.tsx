import type { ReadyLine } from "@jianheng/domain/scoring";

/** The checks of a group, each to be looked at: nothing is marked beforehand. */
export function MembersCell({ line, conforms, disabled, onTouch }: MembersCellProps) {
  return (
    <ul className="members">
      {line.members.map(({ id, title }) => (
        <li key={id}>
          <fieldset className="yes-no">
            <legend>
              {id} {title}
            </legend>
            {([true, false] as const).map((one) => (
              <label key={String(one)}>
                <input
                  type="radio"
                  name={`touched-${id}`}
                  checked={conforms[id] === one}
                  disabled={disabled}
                  onChange={() => onTouch(id, one)}
                />
                {one ? "符合" : "不符合"}
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

interface MembersCellProps {
  line: ReadyLine;
  /** Of each check that was looked at, whether it conforms. */
  conforms: Readonly<Record<string, boolean>>;
  disabled: boolean;
  onTouch: (check: string, conforms: boolean) => void;
}
