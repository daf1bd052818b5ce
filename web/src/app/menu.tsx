import { Link } from "@tanstack/react-router";
import { MessageBadge } from "../messages/message-badge.tsx";
import { TodoBadge } from "../todos/todo-badge.tsx";
import { useMe } from "../ui/me.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { currentItem, MESSAGES, navigation, TODOS } from "./navigation.ts";

/** The menu: plain links, so that the keyboard and every reader know what to do with them. */
export function Menu({ organisation, path, onChosen }: { organisation: string; path: string; onChosen: () => void }) {
  const me = useMe();
  const { data = [] } = useOrganisations();
  const own = me.current.organisation;
  const kind = organisation === own.id ? own.kind : data.find(({ id }) => id === organisation)?.kind;
  const items = navigation({ me, organisation, kind });
  const current = currentItem(items, path);
  return (
    <ul className="menu">
      {items.map((item) => (
        <li key={item.to}>
          <Link
            to={item.to}
            activeOptions={{ exact: true }}
            onClick={onChosen}
            {...(item === current ? { "aria-current": "page" as const } : {})}
          >
            {item.name}
            {item === TODOS ? <TodoBadge /> : null}
            {item === MESSAGES ? <MessageBadge /> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
