import { day } from "@jianheng/domain/kernel";
import { z } from "zod";
import { assessmentTodo } from "../assessments/index.ts";
import { changeTodo, licenceTodo } from "../changes/index.ts";
import { paged } from "../platform/http/index.ts";

/** What todos are ordered by: until when, since when, and which. */
const todoKey = z.tuple([day, z.iso.datetime(), z.uuid(), z.number().int().positive()]);
export const pagedTodos = z.strictObject(paged(todoKey));

/** Something that waits for whoever asks. */
export const todo = z.discriminatedUnion("about", [assessmentTodo, changeTodo, licenceTodo]);

export const counted = z.object({ open: z.number(), overdue: z.number() });
