/* The one script of the portal. Every page works without it; it only makes pages quicker and kinder. */
import htmx from "htmx.org";
import "./elements/copy-text";
import "./elements/toast-list";
import "./elements/bar-chart";
import "./elements/brand-preview";
import "./elements/theme-switch";
import "./elements/choice-search";
import "./elements/resend-timer";
import "./elements/command-palette";
import "./elements/api-try";
import "./elements/picture-crop";
import "./elements/card-board";
import "./forms";
import "./list";
import "./matrix";

declare global {
  interface Window { htmx: typeof htmx }
}
window.htmx = htmx;

// Dates are written on the server in the reader's time zone; this is how it learns it.
document.cookie = `portal-zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}; path=/; max-age=31536000; samesite=lax`;

// On a phone the page's own tab can be beyond the edge of the bar.
const tab = document.querySelector<HTMLElement>(".m-tabs [aria-current]");
const bar = tab?.closest<HTMLElement>(".m-tabs");
if (tab && bar) {
  const [at, frame] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()];
  if (at.left < frame.left || at.right > frame.right) bar.scrollLeft += (at.left + at.right - frame.left - frame.right) / 2;
}
