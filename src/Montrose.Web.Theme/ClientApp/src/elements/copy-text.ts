/** <copy-text value label done-label icons>: puts a button beside its content that copies the value. */
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", () => this.copy(button));
  }

  private async copy(button: HTMLButtonElement) {
    await navigator.clipboard.writeText(this.getAttribute("value") ?? "");
    const use = button.querySelector("use");
    const before = use?.getAttribute("href") ?? "";
    const label = button.getAttribute("aria-label") ?? "";
    this.dataset.done = "";
    use?.setAttribute("href", before.replace(/#.*$/, "#check"));
    button.setAttribute("aria-label", this.getAttribute("done-label") ?? label);
    announce(this.getAttribute("done-label") ?? "");
    setTimeout(() => {
      delete this.dataset.done;
      use?.setAttribute("href", before);
      button.setAttribute("aria-label", label);
    }, 2000);
  }
});

function announce(text: string) {
  const region = document.getElementById("announcements");
  if (region) region.textContent = text;
}
