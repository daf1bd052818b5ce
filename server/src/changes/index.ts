export { countLicenceTodos, listLicenceTodos } from "./list-licence-todos.ts";
export { countChangeMessages, listChangeMessages, readChangeMessages } from "./list-messages.ts";
export { countChangeTodos, listChangeTodos } from "./list-todos.ts";
export { routes } from "./routes.ts";
export { changeMessage, changeTodo, licenceMessage, licenceTodo } from "./schemas.ts";
