import { Page } from "../ui/page.tsx";
import { TodosTable } from "./todos-table.tsx";

/** 我的待办. */
export function TodosPage() {
  return (
    <Page title="我的待办">
      <TodosTable empty="没有待办事项。" />
    </Page>
  );
}
