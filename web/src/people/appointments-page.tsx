import { posts } from "@jianheng/standards/posts";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Appointment } from "../api/models.ts";
import { Filter } from "../ui/filter.tsx";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatDay, officialDay } from "../ui/when.ts";
import { AppointDialog } from "./appoint-dialog.tsx";
import { AppointmentTable } from "./appointment-table.tsx";
import { brokenRules } from "./broken-rules.ts";

/** What a list was asked for, so that a printed one says it too. */
function conditions({ day, post }: { day: string; post: string | undefined }): string {
  const named = post === undefined ? "全部岗位" : (POSTS.find(({ value }) => value === post)?.label ?? post);
  return `${day === "" ? "不限日期" : `${formatDay(day)}在任`}，${named}`;
}

/** 兼任: a station that breaks a rule on posts is described as it is, and marked. */
function BrokenRules({ organisation, rows }: { organisation: string; rows: readonly Appointment[] }) {
  const broken = brokenRules(organisation, rows);
  if (broken.length === 0) return null;
  return (
    <div className="marked" role="note">
      {broken.map(({ id, person, posts, words, source }) => (
        <p key={id}>
          {person}兼任{posts.join("、")}：{words}（依据：{source}）。
        </p>
      ))}
    </div>
  );
}

const POSTS = posts.map(({ id, name }) => ({ value: id, label: name }));

/** 岗位任职: who holds which post of an organisation on a day. */
export function AppointmentsPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="people.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const may = useMay(organisation);
  const [day, setDay] = useState(() => officialDay(new Date()));
  const [post, setPost] = useState<string>();
  const [appointing, setAppointing] = useState(false);
  const query = { ...(day === "" ? {} : { day }), ...(post === undefined ? {} : { post }) };
  const pages = usePages(["appointments", organisation, query], (paging) =>
    ask(
      api.GET("/api/organisations/{organisation}/appointments", {
        params: { path: { organisation }, query: { ...query, ...paging } },
      }),
    ),
  );
  return (
    <Page
      title="岗位任职"
      crumbs={[[name]]}
      actions={
        may("people.appoint") ? (
          <Button type="primary" onClick={() => setAppointing(true)}>
            任命
          </Button>
        ) : null
      }
    >
      <div className="filters">
        <Filter label="在任日期">
          {(id) => <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
        </Filter>
        <Filter label="岗位">
          {(id) => (
            <Select
              id={id}
              style={{ minWidth: 180 }}
              allowClear
              placeholder="全部岗位"
              options={POSTS}
              value={post ?? null}
              onChange={(next) => setPost(next ?? undefined)}
            />
          )}
        </Filter>
      </div>
      <BrokenRules organisation={organisation} rows={pages.data ?? []} />
      <AppointmentTable
        organisation={organisation}
        withPerson
        pages={pages}
        caption={`${name}的岗位任职（${conditions({ day, post })}）`}
        empty="没有符合条件的任职。"
      />
      <AppointDialog organisation={organisation} open={appointing} onClose={() => setAppointing(false)} />
    </Page>
  );
}
