import { posts } from "@jianheng/standards/posts";

/** What a post is called. */
export function postName(post: string): string {
  return posts.find(({ id }) => id === post)?.name ?? post;
}
