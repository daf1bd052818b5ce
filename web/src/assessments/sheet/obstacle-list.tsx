import { LineLink } from "./line-links.tsx";
import type { Obstacle } from "./obstacles.ts";

/** Why the sheet was not handed in, each with the way to its line; it stays while one puts it right. */
export function Obstacles({ obstacles, onGo, onClose }: ObstaclesProps) {
  if (obstacles.length === 0) return null;
  return (
    <div className="obstacles" role="alert">
      <strong>没有提交，请先处理以下{obstacles.length}处：</strong>
      <ul>
        {obstacles.map(({ line, words }) => (
          <li key={words}>
            {line === null || !onGo ? (
              words
            ) : (
              <LineLink id={line} onGo={onGo}>
                {words}
              </LineLink>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="linklike" onClick={onClose}>
        关闭提示
      </button>
    </div>
  );
}

interface ObstaclesProps {
  obstacles: readonly Obstacle[];
  onGo: ((id: string) => void) | undefined;
  onClose: () => void;
}
