/** <command-palette>: Ctrl K opens it, typing searches, arrow keys choose, Enter opens. Without a script its form leads to the search's page. */
customElements.define("command-palette", class extends HTMLElement {
  private panel!: HTMLElement;
  private input!: HTMLInputElement;
  private results!: HTMLElement;
  private wait = 0;
  private asked?: AbortController;

  connectedCallback() {
    this.panel = this.querySelector<HTMLElement>("[popover]")!;
    this.input = this.querySelector("input")!;
    this.results = this.querySelector<HTMLElement>("[data-results]")!;
    document.addEventListener("keydown", event => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      this.panel.togglePopover();
    });
    // Before it is shown: "toggle" comes late on a busy machine, when letters stand there that selecting would lose.
    this.panel.addEventListener("beforetoggle", event => {
      if (event.newState === "open") this.input.select();
    });
    this.panel.addEventListener("toggle", event => {
      if (event.newState === "open") void this.find();
    });
    this.input.addEventListener("input", () => {
      clearTimeout(this.wait);
      this.wait = window.setTimeout(() => void this.find(), 120);
    });
    this.panel.addEventListener("keydown", event => this.choose(event));
    this.querySelector("form[role=search]")!.addEventListener("submit", event => {
      // The first find, if it is one for what stands there now; else the page searches.
      const first = this.isShown ? this.finds[0] : undefined;
      if (!first || !this.text) return;
      event.preventDefault();
      first.click();
    });
    document.addEventListener("click", event => this.remember(event));
  }

  private get text() { return this.input.value.trim(); }
  private get finds() { return [...this.results.querySelectorAll<HTMLAnchorElement>("a")]; }
  private get isShown() { return this.results.querySelector<HTMLElement>(".m-finds")?.dataset.text === this.text; }

  private async find() {
    this.asked?.abort();
    const asked = this.asked = new AbortController();
    try {
      const form = this.querySelector<HTMLFormElement>("form[role=search]")!;
      const answer = await fetch(`${form.action}?handler=Results&q=${encodeURIComponent(this.text)}`, { signal: asked.signal, headers: { "X-Requested-With": "XMLHttpRequest" } });
      if (!answer.ok || answer.redirected) return;
      this.results.innerHTML = await answer.text();
      this.querySelector("[data-status]")!.textContent = this.results.querySelector<HTMLElement>(".m-finds")?.dataset.found ?? "";
    } catch {
      // Another text was typed meanwhile, or there is no connection: Enter leads to the page, which says so.
    }
  }

  /** The focus itself moves, so that a screen reader says what it is on. */
  private choose(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const finds = this.finds;
    const at = finds.indexOf(document.activeElement as HTMLAnchorElement);
    if (step !== 0) {
      event.preventDefault();
      const next = at + step;
      (next < 0 ? this.input : finds[Math.min(next, finds.length - 1)] ?? this.input).focus();
    } else if (at >= 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== " ") {
      // Typing goes on where it was.
      this.input.focus();
    }
  }

  /** Anywhere on the page: what was found and opened is there again the next time. */
  private remember(event: MouseEvent) {
    const find = (event.target as Element).closest<HTMLElement>("a.m-find[data-kind]");
    const form = this.querySelector<HTMLFormElement>("[data-remember]");
    if (!find || !form) return;
    const body = new FormData(form);
    body.set("Kind", find.dataset.kind!);
    body.set("Id", find.dataset.id!);
    void fetch(form.action, { method: "POST", body, keepalive: true }).catch(() => undefined);
  }
});
