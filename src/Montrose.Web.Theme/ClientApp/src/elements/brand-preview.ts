import { palette } from "../color";

/**
 * <brand-preview for="form-id">: shows name, colour and logo of a brand form while they are being chosen.
 * Fields are found by data-brand="name|color|picker|logo|subdomain" inside the form.
 */
customElements.define("brand-preview", class extends HTMLElement {
  connectedCallback() {
    const form = document.getElementById(this.getAttribute("for") ?? "") as HTMLFormElement | null;
    if (!form) return;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`[data-brand="${name}"]`);
    const picker = field("picker");
    const color = field("color");
    picker?.removeAttribute("hidden");
    picker?.addEventListener("input", () => {
      if (color) color.value = picker.value;
      this.color(picker.value);
    });
    color?.addEventListener("input", () => {
      if (picker && /^#[0-9a-f]{6}$/i.test(color.value)) picker.value = color.value;
      this.color(color.value);
    });
    const name = field("name");
    name?.addEventListener("input", () => this.name(name.value));
    const logo = field("logo");
    logo?.addEventListener("change", () => this.logo(logo.files?.[0]));
    if (color) this.color(color.value);
    if (name) this.name(name.value);
    this.hidden = false;
  }

  private color(value: string) {
    const colors = palette(value.trim());
    if (!colors) return;
    this.style.setProperty("--m-brand", colors.fill);
    this.style.setProperty("--m-brand-fill", colors.fill);
    this.style.setProperty("--m-on-brand", colors.onFill);
    this.style.setProperty("--m-brand-ink-light", colors.inkOnLight);
    this.style.setProperty("--m-brand-ink-dark", colors.inkOnDark);
  }

  private name(value: string) {
    const text = value.trim() || this.getAttribute("placeholder") || "";
    for (const part of this.querySelectorAll("[data-name]")) part.textContent = text;
    for (const part of this.querySelectorAll("[data-initial]")) part.textContent = [...text][0]?.toUpperCase() ?? "";
  }

  private logo(file: File | undefined) {
    const mark = this.querySelector<HTMLElement>("[data-mark]");
    const image = this.querySelector<HTMLImageElement>("[data-logo]");
    if (!mark || !image) return;
    if (image.src.startsWith("blob:")) URL.revokeObjectURL(image.src);
    const isImage = file?.type.startsWith("image/") ?? false;
    if (isImage) image.src = URL.createObjectURL(file!);
    image.hidden = !isImage;
    mark.hidden = isImage;
  }
});
