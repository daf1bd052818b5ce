import QRCode from "qrcode";

const QUIET = 4;

/** A QR code as a drawing: no image address, so that the content security policy needs no `data:`. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const dots = Array.from(data, (dark, index) =>
    dark ? `M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z` : "",
  ).join("");
  const whole = size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`0 0 ${whole} ${whole}`} width="200" height="200" role="img" aria-label={label}>
      <rect width={whole} height={whole} fill="#fff" />
      <path d={dots} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
