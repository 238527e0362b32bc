/* The same arithmetic as BrandPalette on the server, for the live preview of a brand. WCAG 2.2 contrast. */
type Rgb = [number, number, number];

export interface Palette { fill: string; onFill: string; inkOnLight: string; inkOnDark: string }

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

export function palette(hex: string): Palette | null {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return null;
  const brand: Rgb = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
  const onFill = contrast(brand, white) >= contrast(brand, black) ? "#ffffff" : "#000000";
  return { fill: hex, onFill, inkOnLight: write(towards(brand, black, [237, 240, 245])), inkOnDark: write(towards(brand, white, [34, 40, 52])) };
}

/** The colour, moved towards another one until it reads on the background. */
function towards(color: Rgb, end: Rgb, background: Rgb): Rgb {
  for (let step = 0; step < 20; step++) {
    const candidate = mix(color, end, step / 20);
    if (contrast(candidate, background) >= 4.6) return candidate;
  }
  return end;
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb => a.map((v, i) => Math.round(v + (b[i] - v) * share)) as Rgb;

function contrast(a: Rgb, b: Rgb) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + .05) / (low + .05);
}

function luminance(color: Rgb) {
  const [r, g, b] = color.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
}

const write = (color: Rgb) => "#" + color.map(v => v.toString(16).padStart(2, "0")).join("");
