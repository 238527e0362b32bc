/* Lists: arrow keys go from row to row, Enter opens, x chooses, / searches; a head box chooses all. Without script each link and box is there by itself. */
const typed = (e: Element | null) => !!e?.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

for (const list of document.querySelectorAll<HTMLElement>("[data-list]")) {
  const rows = () => [...list.querySelectorAll<HTMLTableRowElement>("tbody > tr")];
  const boxes = () => [...list.querySelectorAll<HTMLInputElement>(".m-cell-check input:not([data-choose-all])")];
  const all = list.querySelector<HTMLInputElement>("[data-choose-all]");
  const label = list.querySelector<HTMLElement>("[data-chosen]");
  const usual = label?.textContent ?? "";

  const count = () => {
    const chosen = boxes().filter(b => b.checked).length;
    if (label) label.textContent = chosen > 0 ? label.dataset.chosen!.replace("{0}", String(chosen)) : usual;
    if (!all) return;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && !all.checked;
  };
  if (all) {
    all.hidden = false;
    all.previousElementSibling?.remove();
    all.addEventListener("change", () => { for (const box of boxes()) box.checked = all.checked; count(); });
  }
  list.addEventListener("change", event => { if ((event.target as Element).matches(".m-cell-check input")) count(); });
  count();

  const go = (row?: HTMLTableRowElement) => {
    if (!row) return;
    const link = row.querySelector<HTMLElement>("th a[href], td a[href]");
    if (!link) row.tabIndex = -1;
    (link ?? row).focus();
    row.scrollIntoView({ block: "nearest" });
  };
  list.addEventListener("keydown", event => {
    const at = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || typed(at) || at.closest("[popover]")) return;
    const row = at.closest<HTMLTableRowElement>("tbody > tr");
    if (!row && !at.closest(".table-responsive")) return;
    const every = rows();
    const now = row ? every.indexOf(row) : -1;
    const next: Record<string, HTMLTableRowElement | undefined> = { ArrowDown: every[now + 1], ArrowUp: every[Math.max(now - 1, 0)], Home: every[0], End: every.at(-1) };
    if (event.key in next) {
      event.preventDefault();
      go(next[event.key]);
    } else if (event.key === "x" && row) row.querySelector<HTMLInputElement>(".m-cell-check input")?.click();
    else if (event.key === "Enter" && at === row) row.querySelector<HTMLElement>("a[href]")?.click();
  });
}

document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || typed(event.target as Element) || document.body.dataset.shortcuts === "off") return;
  const search = document.querySelector<HTMLInputElement>("[data-list-search]");
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
});

/** What is empty says nothing, so it does not stand in the address. */
document.addEventListener("formdata", event => {
  if (!(event.target as Element).matches("form[data-list-form]")) return;
  for (const [name, value] of [...event.formData.entries()]) if (value === "") event.formData.delete(name);
});
