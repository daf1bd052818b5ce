/** 岗位设置 as the form prints it (liaoning-2013 LNYS01: 综合管理、考务管理、质量管理、其他). */
const NAMED: readonly { name: string; posts: readonly string[] }[] = [
  { name: "综合管理", posts: ["general-affairs"] },
  { name: "考务管理", posts: ["exam-affairs"] },
  { name: "质量管理", posts: ["management-representative", "internal-quality-supervisor"] },
];
/** The other functions of a station. Not its head, who has a line of his own, nor who appraises or runs the installation. */
const OTHERS = ["items", "equipment", "finance", "technical-support", "certificates", "archives", "archivist"];

/**
 * How many people each function of the form has. Who holds two of those that are named is counted in both: that is how
 * posts are crossed. Others are those who hold none of the named.
 */
export function postsSetUp(held: readonly { person: string; post: string }[]): { name: string; people: number }[] {
  const holding = (posts: readonly string[]) =>
    new Set(held.filter(({ post }) => posts.includes(post)).map(({ person }) => person));
  const named = NAMED.map(({ name, posts }) => ({ name, people: holding(posts).size }));
  const known = holding(NAMED.flatMap(({ posts }) => posts));
  const others = [...holding(OTHERS)].filter((person) => !known.has(person));
  return [...named, { name: "其他", people: others.length }];
}
