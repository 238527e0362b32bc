/** <bar-chart for="table-id" columns="2,3" label>: draws columns of a table as bars. The table stays, for everybody. */
customElements.define("bar-chart", class extends HTMLElement {
  async connectedCallback() {
    const table = document.getElementById(this.getAttribute("for") ?? "") as HTMLTableElement | null;
    const rows = [...table?.tBodies[0]?.rows ?? []];
    if (!table || rows.length === 0) return;
    const { Chart } = await import("../chart");
    const probe = (name: string) => { this.style.color = `var(${name})`; const value = getComputedStyle(this).color; this.style.color = ""; return value; };
    const colors = [probe("--m-brand-fill"), probe("--m-warning"), probe("--m-success")];
    const columns = (this.getAttribute("columns") ?? "").split(",").map(Number);
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.replaceChildren(canvas);
    Chart.defaults.font.family = getComputedStyle(this).fontFamily;
    Chart.defaults.color = probe("--m-ink-2");
    new Chart(canvas, {
      type: "bar",
      data: {
        labels: rows.map(row => row.cells[0]?.dataset.name ?? row.cells[0]?.textContent?.trim() ?? ""),
        datasets: columns.map((column, at) => ({
          label: table.tHead?.rows[0]?.cells[column]?.textContent?.trim() ?? "",
          data: rows.map(row => Number(row.cells[column]?.dataset.value ?? 0)),
          backgroundColor: colors[at % colors.length],
          borderRadius: 4,
          maxBarThickness: 28,
        })),
      },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: { x: { reverse: document.dir === "rtl", grid: { display: false } }, y: { beginAtZero: true, ticks: { precision: 0 }, grid: { color: probe("--m-line") } } },
      },
    });
  }
});
