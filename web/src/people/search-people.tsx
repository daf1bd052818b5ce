import { Button, Input } from "antd";
import { useState } from "react";
import { Filter } from "../ui/filter.tsx";

/** Looks for people by name or number. */
export function SearchPeople({ search, onLook }: { search: string; onLook: (search: string) => void }) {
  const [text, setText] = useState(search);
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onLook(text.trim());
      }}
    >
      <Filter label="姓名、公民身份号码或手机号码">
        {(id) => (
          <Input
            id={id}
            autoComplete="off"
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Filter>
      <Button htmlType="submit">查找</Button>
    </form>
  );
}
