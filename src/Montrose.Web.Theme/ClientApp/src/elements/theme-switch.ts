/** <theme-switch>: its form keeps the choice in a cookie; here the page changes at once, without a reload. */
customElements.define("theme-switch", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", event => {
      const button = event.submitter as HTMLButtonElement | null;
      const form = event.target as HTMLFormElement;
      if (!button) return;
      event.preventDefault();
      event.stopPropagation();
      if (button.value === "system") delete document.documentElement.dataset.bsTheme;
      else document.documentElement.dataset.bsTheme = button.value;
      for (const other of this.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === button));
      void fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" });
    });
  }
});
