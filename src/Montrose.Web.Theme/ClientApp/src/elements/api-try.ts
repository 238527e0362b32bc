/** <api-try method path no-answer>: sends what its form holds to the portal's API, with a key or within the session, and shows the answer. */
customElements.define("api-try", class extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    form.hidden = false;
    // Not the portal's business of forms that are sent once.
    form.addEventListener("submit", event => {
      event.preventDefault();
      event.stopPropagation();
      void this.send(form, event.submitter);
    });
  }

  private async send(form: HTMLFormElement, button: HTMLElement | null) {
    const method = this.getAttribute("method")!;
    button?.setAttribute("aria-busy", "true");
    const begun = performance.now();
    try {
      const answer = await fetch(this.address(form), { method, headers: await this.headers(form, method), body: form.querySelector<HTMLTextAreaElement>("[data-body]")?.value ?? null, credentials: this.key(form) ? "omit" : "same-origin" });
      this.show(answer.status, `${answer.status} ${answer.statusText}`.trim(), Math.round(performance.now() - begun), await readable(answer));
    } catch {
      this.show(0, this.getAttribute("no-answer") ?? "", Math.round(performance.now() - begun), "");
    } finally {
      button?.removeAttribute("aria-busy");
    }
  }

  private address(form: HTMLFormElement) {
    const query = new URLSearchParams();
    let path = this.getAttribute("path")!;
    for (const input of form.querySelectorAll<HTMLInputElement>("[data-in]")) {
      if (input.dataset.in === "path") path = path.replace(`{${input.name}}`, encodeURIComponent(input.value));
      else if (input.value) query.append(input.name, input.value);
    }
    return query.size ? `${path}?${query}` : path;
  }

  private async headers(form: HTMLFormElement, method: string) {
    const headers: Record<string, string> = { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" };
    if (form.querySelector("[data-body]")) headers["Content-Type"] = "application/json";
    const key = this.key(form);
    if (key) headers["X-Api-Key"] = key;
    else if (method !== "GET") headers["RequestVerificationToken"] = await token();
    return headers;
  }

  private key(form: HTMLFormElement) { return form.querySelector<HTMLInputElement>("[data-key]")?.value.trim() ?? ""; }

  private show(status: number, line: string, milliseconds: number, text: string) {
    const answer = this.querySelector<HTMLElement>("[data-answer]")!;
    const badge = answer.querySelector<HTMLElement>("[data-status]")!;
    badge.className = `m-badge m-badge-plain m-badge-${status === 0 || status >= 500 ? "danger" : status >= 400 ? "warning" : "success"}`;
    badge.textContent = line;
    answer.querySelector("[data-time]")!.textContent = `${milliseconds} ms`;
    const body = answer.querySelector<HTMLElement>("[data-text]")!;
    body.textContent = text;
    body.hidden = text === "";
    answer.hidden = false;
  }
});

/** JSON with line breaks; a file by its size. */
async function readable(answer: Response) {
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.includes("json") && !type.startsWith("text/")) return answer.status === 204 ? "" : `${type} ${(await answer.blob()).size} B`;
  const text = await answer.text();
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** The antiforgery token of the session, which the server hands out as a cookie. */
async function token() {
  const read = () => document.cookie.split("; ").find(part => part.startsWith("XSRF-TOKEN="))?.slice("XSRF-TOKEN=".length);
  if (!read()) await fetch("/api/abp/application-configuration?includeLocalizationResources=false", { headers: { "X-Requested-With": "XMLHttpRequest" } });
  return decodeURIComponent(read() ?? "");
}
