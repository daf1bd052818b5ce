import { all, check, indicator, inspect, item, read } from "../../build.ts";

export const documents = item("1", "质量管理体系文件", { points: 15 }, [
  // The four checks of 1.1 share one score cell; the paper only says that shortcomings are deducted as seen fit (酌情扣分).
  indicator(
    "1.1",
    "体系文件编写",
    [
      check("1.1.1", "质量手册"),
      check("1.1.2", "程序文件：六个控制程序（文件、记录、未达标项、内审、纠正、预防）"),
      check("1.1.3", "作业指导类文件（作业指导书、规程、制度等）"),
      check("1.1.4", "记录文件（鉴定服务和体系运行的记录）"),
    ],
    {
      group: {
        points: 9,
        method: [],
        rule: {
          kind: "judgement",
          stated: true,
          needs: [
            "质量手册展开《体系标准》各章",
            "具备六个基本程序文件",
            "作业文件结合本单位实际",
            "鉴定范围内各职业（工种）均有鉴定规程",
            "记录文件反映鉴定服务和体系运行",
            "编写体现“写所做”",
          ],
        },
      },
    },
  ),
  // Two points each in the points column, one in the method column: both are kept, a reading decides.
  indicator("1.2", "体系文件控制要求", [
    check("1.2.1", "体系文件发布前批准；必要时评审、更新并再批准", {
      points: 2,
      method: [read("有关资料")],
      rule: all(["全部符合要求"], 1),
    }),
    check("1.2.2", "体系文件清晰易识别，使用现行有效版本", {
      points: 2,
      method: [read("资料")],
      rule: all(["全部符合要求"], 1),
    }),
    check("1.2.3", "体系文件保存环境适宜", {
      points: 2,
      method: [inspect()],
      rule: all(["符合要求"], 1),
    }),
  ]),
]);
