export { countChangeMessages, listChangeMessages, readChangeMessages } from "./list-messages.ts";
export { countChangeTodos, listChangeTodos } from "./list-todos.ts";
export { routes } from "./routes.ts";
export { changeMessage, changeTodo } from "./schemas.ts";
