/** <card-board data-url>: cards are dragged between its columns; each move is posted as the card's own menu does it, and taken back where it is refused. */
customElements.define("card-board", class extends HTMLElement {
  async connectedCallback() {
    const url = this.dataset.url;
    if (!url) return;
    const { default: Sortable } = await import("sortablejs");
    this.dataset.live = "";
    for (const column of this.querySelectorAll<HTMLElement>("[data-column]"))
      Sortable.create(column, {
        group: "cards", animation: 120, delay: 150, delayOnTouchOnly: true, ghostClass: "m-board-ghost", draggable: "[data-card]", filter: "button, a, select, form", preventOnFilter: false,
        onEnd: ({ item, from, to, oldIndex, newIndex }: { item: HTMLElement, from: HTMLElement, to: HTMLElement, oldIndex?: number, newIndex?: number }) => {
          if (from === to && oldIndex === newIndex) return;
          this.count();
          void this.post(url, item, to, newIndex ?? 0).catch(() => {
            from.insertBefore(item, from.querySelectorAll("[data-card]")[oldIndex ?? 0] ?? null);
            this.count();
            this.complain();
          });
        },
      });
  }

  private async post(url: string, card: HTMLElement, to: HTMLElement, index: number) {
    const body = new FormData(card.querySelector("form") ?? undefined);
    body.set("to", to.dataset.column ?? "");
    body.set("index", String(index));
    const select = card.querySelector("select");
    if (select) select.value = to.dataset.column ?? "";
    const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
    if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error(String(answer.status));
  }

  private count() {
    for (const column of this.querySelectorAll<HTMLElement>(".m-board-column")) {
      const count = column.querySelector(".m-board-count");
      if (count) count.textContent = String(column.querySelectorAll("[data-card]").length);
    }
  }

  private complain() {
    const toast = document.createElement("div");
    toast.className = "m-toast m-toast-danger";
    toast.setAttribute("role", "alert");
    toast.textContent = this.dataset.failed ?? "";
    document.querySelector("toast-list")?.append(toast);
  }
});
