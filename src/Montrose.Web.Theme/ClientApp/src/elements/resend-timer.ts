/** <resend-timer seconds text>: its button waits until the time is over and says how long; the server enforces it anyway. */
customElements.define("resend-timer", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const note = this.querySelector<HTMLElement>("[data-note]");
    if (!button || !note) return;
    const until = Date.now() + Number(this.getAttribute("seconds")) * 1000;
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      button.disabled = left > 0;
      note.textContent = left > 0 ? (this.getAttribute("text") ?? "").replace("{0}", String(left)) : "";
      if (left > 0 && this.isConnected) setTimeout(tick, 1000);
    };
    tick();
  }
});
