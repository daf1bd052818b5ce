import { formatPoints } from "@jianheng/domain/kernel/points";
import type { PublicResult } from "../api/models.ts";

/** The points by the items of the standard. */
export function ItemsTable({ of }: { of: PublicResult["items"] }) {
  return (
    <table className="items">
      <caption>各项得分</caption>
      <thead>
        <tr>
          <th scope="col">评估项目</th>
          <th scope="col">得分</th>
          <th scope="col">满分</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ item, title, points, of: most }) => (
          <tr key={item}>
            <th scope="row">
              {item} {title}
            </th>
            <td>{points === null ? "未评" : formatPoints(points)}</td>
            <td>{formatPoints(most)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
