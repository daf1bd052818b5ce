import { findRegister } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";

/** Which register a part of the form is made from, a click away. */
export function FromRegister({ organisation, register }: { organisation: string; register: string }) {
  const words = findRegister(register)?.words.zh ?? register;
  return (
    <Link
      className="no-print"
      to="/organisations/$organisation/registers/$register"
      params={{ organisation, register }}
      search={{}}
    >
      {words}
    </Link>
  );
}
