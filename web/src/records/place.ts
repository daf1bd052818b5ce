import { findRegister, type Register } from "@jianheng/domain/registers";
import { useParams } from "@tanstack/react-router";
import type { RegisterId } from "../api/models.ts";
import { useOrganisation } from "../ui/use-params.ts";

/** A register of a station, as the interface names it. */
export interface RegisterPlace {
  organisation: string;
  register: RegisterId;
}

/** A record of it. */
export interface RecordPlace extends RegisterPlace {
  record: string;
}

/** The register that the page lies under; nothing where there is none of that name. */
export function useRegister(): { organisation: string; register: Register | undefined } {
  const organisation = useOrganisation();
  const { register = "" } = useParams({ strict: false }) as { register?: string };
  return { organisation, register: findRegister(register) };
}

/** Where a register lies for the interface. */
export function registerPlace(organisation: string, { id }: Pick<Register, "id">): RegisterPlace {
  // The interface is written from the same definitions.
  return { organisation, register: id as RegisterId };
}

/** The page on which a register is found again. */
export function registersPath(organisation: string): string {
  return `/organisations/${organisation}/registers`;
}
