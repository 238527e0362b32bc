/** A form that was sent once is not sent again by a second click, and says that it is busy. */
document.addEventListener("submit", event => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method === "get" || form.matches("[data-download]")) return; // a download leaves the page where it is
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "true";
  // Only after the browser has read the form: a disabled button's name and value would be left out.
  setTimeout(() => event.submitter?.setAttribute("aria-busy", "true"));
});

/** Back from the browser's memory: the form may be sent again. */
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) free(form);
});

document.addEventListener("htmx:afterRequest", event => {
  const form = (event.target as Element).closest("form");
  if (form) free(form);
});

/** A filter's list is sent as soon as it changes; its button stays for those without script. */
document.addEventListener("change", event => {
  const field = event.target as HTMLElement;
  if (field.matches("form[data-auto] select")) (field as HTMLSelectElement).form?.requestSubmit();
});

function free(form: HTMLFormElement) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
}

/** A file that is too large is said so before it travels; the server checks again. */
document.addEventListener("change", event => {
  const input = event.target as HTMLInputElement;
  if (!input.matches("input[type=file][data-max-bytes]")) return;
  const tooLarge = (input.files?.[0]?.size ?? 0) > Number(input.dataset.maxBytes);
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge ?? "" : "");
  if (tooLarge) input.reportValidity();
});

/** After an error the first field that needs attention has the focus. */
document.querySelector<HTMLElement>("main [aria-invalid=true]")?.focus();
document.addEventListener("htmx:afterSettle", event => {
  (event.target as HTMLElement).querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
});

/** The browser's own menu prints too; the button is for those who look for one. */
for (const button of document.querySelectorAll<HTMLElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
