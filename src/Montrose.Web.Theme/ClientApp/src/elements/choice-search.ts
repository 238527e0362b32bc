/** <choice-search>: a field that leaves of a tree of checkboxes what its text finds; a choice brings along what it needs. */
customElements.define("choice-search", class extends HTMLElement {
  connectedCallback() {
    const search = this.querySelector<HTMLInputElement>("input[type=search]");
    if (!search) return;
    search.hidden = this.querySelectorAll("[data-choice]").length < 8;
    search.addEventListener("input", () => this.find(search.value));
    // Enter searches; it does not send the form.
    search.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
    this.addEventListener("change", event => this.keepWhole(event.target as HTMLInputElement));
  }

  private find(text: string) {
    const wanted = text.trim().toLocaleLowerCase();
    let found = 0;
    for (const group of this.querySelectorAll<HTMLElement>("[data-group]")) {
      const all = matches(group.querySelector(".m-permission-title"), wanted);
      let shown = 0;
      for (const choice of group.querySelectorAll<HTMLElement>("[data-choice]")) {
        choice.hidden = !all && !matches(choice, wanted);
        if (!choice.hidden) shown++;
      }
      group.hidden = shown === 0;
      found += shown;
    }
    this.querySelector<HTMLElement>("[data-none]")!.hidden = found > 0;
  }

  private keepWhole(changed: HTMLInputElement) {
    if (changed.type !== "checkbox") return;
    if (changed.checked && changed.dataset.needs) {
      const needed = this.querySelector<HTMLInputElement>(`input[value="${CSS.escape(changed.dataset.needs)}"]`);
      if (needed) needed.checked = true;
    }
    if (!changed.checked)
      for (const below of this.querySelectorAll<HTMLInputElement>(`input[data-needs="${CSS.escape(changed.value)}"]`)) below.checked = false;
  }
});

function matches(element: Element | null, wanted: string) {
  return wanted.length === 0 || (element?.textContent ?? "").toLocaleLowerCase().includes(wanted);
}
