import { randomUUID } from "node:crypto";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp, type Organisation } from "../platform/db/testing/province.fixture.ts";

/** Stands in every text that an organisation other than the actor's own tree entered. */
export const SECRET = "密";

/** The actor's organisation, and how the others stand to it. */
export interface World {
  own: Organisation;
  child: Organisation;
  parent: Organisation;
  sibling: Organisation;
  foreign: Organisation;
  foreignChild: Organisation;
}

export type Place = keyof World;

/** Who reports to whom. */
export const SUPERIORS: Readonly<Partial<Record<Place, Place>>> = {
  own: "parent",
  sibling: "parent",
  child: "own",
  foreignChild: "foreign",
};

/** Where an actor of `own` may not be let in, whatever his post. */
export const BEYOND = ["sibling", "foreign", "foreignChild"] as const;

/** Whose rows nobody of `own` may change. */
export const UNTOUCHABLE = [...BEYOND, "parent"] as const;

/** Two provinces: the actor's city with what is around it, and one that has nothing to do with it. */
export function newWorld(): World {
  return {
    own: madeUp("city", "甲市"),
    child: madeUp("station", "乙站"),
    parent: madeUp("province", "丙省"),
    sibling: madeUp("city", `${SECRET}丁市`),
    foreign: madeUp("province", `${SECRET}戊省`),
    foreignChild: madeUp("station", `${SECRET}己站`),
  };
}

/** Enters the organisations of the world, and who reports to whom. */
export async function enterWorld(database: TestDatabase, world: World): Promise<void> {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, world.parent);
    await enter(transaction, world.foreign);
    for (const [who, to] of Object.entries(SUPERIORS) as [Place, Place][]) {
      await enterUnder(transaction, world[who], world[to]);
    }
  });
}

/** Somebody who holds `post` in an organisation. */
export function holder(organisation: Organisation, post: string) {
  return { personId: randomUUID(), organisationId: organisation.id, post };
}
