/** <toast-list>: messages that leave by themselves, wait while they are read, and can be closed. Errors stay. */
customElements.define("toast-list", class extends HTMLElement {
  connectedCallback() {
    for (const toast of this.querySelectorAll<HTMLElement>(".m-toast")) this.care(toast);
    new MutationObserver(changes => {
      for (const change of changes)
        for (const node of change.addedNodes)
          if (node instanceof HTMLElement && node.matches(".m-toast")) this.care(node);
    }).observe(this, { childList: true });
  }

  private care(toast: HTMLElement) {
    const button = toast.querySelector("button");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => toast.remove());
    }
    if (toast.matches(".m-toast-danger")) return;
    let timer = setTimeout(() => toast.remove(), 7000);
    const wait = () => clearTimeout(timer);
    const go = () => { timer = setTimeout(() => toast.remove(), 3000); };
    toast.addEventListener("pointerenter", wait);
    toast.addEventListener("pointerleave", go);
    toast.addEventListener("focusin", wait);
    toast.addEventListener("focusout", go);
  }
});
