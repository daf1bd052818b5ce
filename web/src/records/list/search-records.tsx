import { Button, Input } from "antd";
import { useState } from "react";
import { Filter } from "../../ui/filter.tsx";
import { isPersonalNumber } from "./personal-number.ts";

/** Looks for records by what they say, or by the name of whom or what they name. */
export function SearchRecords({ search, onLook }: { search: string; onLook: (search: string) => void }) {
  const [text, setText] = useState(search);
  const [refused, setRefused] = useState(false);
  return (
    <>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = text.trim();
          setRefused(isPersonalNumber(wanted));
          if (!isPersonalNumber(wanted)) onLook(wanted);
        }}
      >
        <Filter label="编号、名称、姓名等文字">
          {(id) => (
            <Input
              id={id}
              autoComplete="off"
              type="search"
              maxLength={100}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Filter>
        <Button htmlType="submit">查找</Button>
      </form>
      {refused ? <p role="alert">为保护个人信息，不按公民身份号码、手机号码查找，请改用姓名。</p> : null}
    </>
  );
}
