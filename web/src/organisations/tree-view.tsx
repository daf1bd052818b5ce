import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { KINDS } from "../ui/kinds.ts";
import type { Node } from "./tree.ts";

/** A tree as nested lists, each of which opens by a button. */
export function TreeView({ nodes, open }: { nodes: readonly Node[]; open: boolean }) {
  return (
    <ul className="tree">
      {nodes.map((node) => (
        <Branch key={node.id} node={node} depth={0} openAll={open} />
      ))}
    </ul>
  );
}

function Branch({ node, depth, openAll }: { node: Node; depth: number; openAll: boolean }) {
  const [open, setOpen] = useState(openAll || depth === 0);
  const { id, name, kind, below } = node;
  return (
    <li>
      <div className="node">
        {below.length === 0 ? (
          <span className="leaf" />
        ) : (
          <button
            type="button"
            className="turn"
            aria-expanded={open}
            aria-label={`${name}的下级机构`}
            onClick={() => setOpen(!open)}
          >
            {open ? "−" : "+"}
          </button>
        )}
        <Link to="/organisations/$organisation" params={{ organisation: id }}>
          {name}
        </Link>
        <span className="soft">
          {KINDS[kind]}
          {below.length === 0 ? "" : `，下级${below.length}个`}
        </span>
      </div>
      {open && below.length > 0 ? (
        <ul>
          {below.map((one) => (
            <Branch key={one.id} node={one} depth={depth + 1} openAll={openAll} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
