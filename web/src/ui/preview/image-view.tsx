import { useEffect, useState } from "react";
import { NotShown } from "./not-shown.tsx";

/** An image to look at. */
export function ImageView({ name, bytes }: { name: string; bytes: Blob }) {
  const [address, setAddress] = useState<string>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  if (broken) return <NotShown />;
  if (address === undefined) return null;
  return <img className="preview" src={address} alt={name} onError={() => setBroken(true)} />;
}
