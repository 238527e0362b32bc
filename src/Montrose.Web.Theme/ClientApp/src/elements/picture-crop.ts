/* <picture-crop>: shows a chosen picture in a square that is moved and zoomed, and sends what the square shows. Without script the file is sent as it is. */
customElements.define("picture-crop", class extends HTMLElement {
  #picture?: ImageBitmap;
  #x = .5;
  #y = .5;
  #zoom = 1;
  #isCut = false;

  connectedCallback() {
    const [input, box, canvas, range] = ["input[type=file]", ".m-crop", "canvas", "input[type=range]"].map(s => this.querySelector<HTMLElement>(s)!) as [HTMLInputElement, HTMLElement, HTMLCanvasElement, HTMLInputElement];
    const form = this.closest("form")!;

    input.addEventListener("change", async () => {
      if (this.#isCut) return;
      this.#picture = undefined;
      const file = input.files?.[0];
      const limit = Number(input.dataset.maxPixels);
      const picture = file && await createImageBitmap(file).catch(() => undefined);
      // What can't be shown, or is too large, the server answers with the reason.
      if (picture && picture.width <= limit && picture.height <= limit) this.#picture = picture;
      [this.#x, this.#y, this.#zoom, range.value] = [.5, .5, 1, "1"];
      box.hidden = !this.#picture;
      this.#draw(canvas);
    });

    range.addEventListener("input", () => { this.#zoom = Number(range.value); this.#draw(canvas); });

    const move = (x: number, y: number) => {
      if (!this.#picture) return;
      const side = this.#side();
      this.#x = Math.min(1, Math.max(0, this.#x - x * side / Math.max(this.#picture.width - side, 1)));
      this.#y = Math.min(1, Math.max(0, this.#y - y * side / Math.max(this.#picture.height - side, 1)));
      this.#draw(canvas);
    };
    canvas.addEventListener("pointerdown", event => canvas.setPointerCapture(event.pointerId));
    canvas.addEventListener("pointermove", event => {
      if (canvas.hasPointerCapture(event.pointerId)) move(event.movementX / canvas.clientWidth, event.movementY / canvas.clientHeight);
    });
    canvas.addEventListener("keydown", event => {
      const step = { ArrowLeft: [.05, 0], ArrowRight: [-.05, 0], ArrowUp: [0, .05], ArrowDown: [0, -.05] }[event.key];
      if (!step) return;
      event.preventDefault();
      move(step[0], step[1]);
    });

    form.addEventListener("submit", event => {
      if (!this.#picture || this.#isCut) return;
      event.preventDefault();
      const size = Number(this.dataset.size);
      const cut = Object.assign(document.createElement("canvas"), { width: size, height: size });
      this.#draw(cut);
      cut.toBlob(blob => {
        if (blob) {
          const files = new DataTransfer();
          files.items.add(new File([blob], "picture.jpg", { type: blob.type }));
          input.files = files.files;
        }
        this.#isCut = true;
        form.requestSubmit();
      }, "image/jpeg", .9);
    });
  }

  /** Pixels of the picture that a side of the square shows. */
  #side() { return Math.min(this.#picture!.width, this.#picture!.height) / this.#zoom; }

  #draw(canvas: HTMLCanvasElement) {
    const context = canvas.getContext("2d")!;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    if (!this.#picture) return;
    const side = this.#side();
    context.imageSmoothingQuality = "high";
    context.drawImage(this.#picture, (this.#picture.width - side) * this.#x, (this.#picture.height - side) * this.#y, side, side, 0, 0, canvas.width, canvas.height);
  }
});
