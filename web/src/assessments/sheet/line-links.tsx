/** Lines and checks by their numbers, each leading to where it stands on the sheet, whatever is shown of it. */
export function LineLinks({ ids, onGo }: { ids: readonly string[]; onGo: (id: string) => void }) {
  return (
    <span className="line-links">
      {ids.map((id) => (
        <LineLink key={id} id={id} onGo={onGo}>
          {id}
        </LineLink>
      ))}
    </span>
  );
}

/** Words that lead to a line. */
export function LineLink({ id, onGo, children }: LineLinkProps) {
  return (
    <a
      href={`#line-${id}`}
      onClick={(event) => {
        event.preventDefault();
        onGo(id);
      }}
    >
      {children}
    </a>
  );
}

interface LineLinkProps {
  id: string;
  onGo: (id: string) => void;
  children: string;
}
