/** <bar-chart for="table-id" columns="2,3" label upright>: draws columns of a table as bars, upright where the names are as short as months. The table stays, for everybody. */

/** Below this width names don't fit side by side under their bars; they stand beside them. */
const narrowPixels = 560;
const longestLabel = 16;

customElements.define("bar-chart", class extends HTMLElement {
  async connectedCallback() {
    const table = document.getElementById(this.getAttribute("for") ?? "") as HTMLTableElement | null;
    const rows = [...table?.tBodies[0]?.rows ?? []];
    if (!table || rows.length === 0) return;
    const { Chart } = await import("../chart");
    const probe = (name: string) => { this.style.color = `var(${name})`; const value = getComputedStyle(this).color; this.style.color = ""; return value; };
    const colors = [probe("--m-brand-ink"), probe("--m-warning"), probe("--m-success")];
    const columns = (this.getAttribute("columns") ?? "").split(",").map(Number);
    const names = rows.map(row => row.cells[0]?.dataset.name ?? row.cells[0]?.textContent?.trim() ?? "");
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.replaceChildren(canvas);
    const isNarrow = this.clientWidth < narrowPixels && !this.hasAttribute("upright");
    if (isNarrow) this.style.blockSize = `${5 + rows.length * (1 + columns.length * .75)}rem`;
    const isRightToLeft = document.dir === "rtl";
    const side = isRightToLeft ? "right" as const : "left" as const;
    const people = { grid: { display: false }, ticks: { autoSkip: false, maxRotation: 40, callback: (_: unknown, at: number) => shortened(names[at] ?? "") } };
    const amounts = { beginAtZero: true, ticks: { precision: 0 }, grid: { color: probe("--m-line") } };
    Chart.defaults.font.family = getComputedStyle(this).fontFamily;
    Chart.defaults.color = probe("--m-ink-2");
    new Chart(canvas, {
      type: "bar",
      data: {
        labels: names,
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
        indexAxis: isNarrow ? "y" : "x",
        plugins: { legend: { rtl: isRightToLeft, labels: { boxWidth: 12, boxHeight: 12 } } },
        scales: isNarrow
          ? { x: { ...amounts, reverse: isRightToLeft }, y: { ...people, position: side } }
          : { x: { ...people, reverse: isRightToLeft }, y: { ...amounts, position: side } },
      },
    });
  }
});

function shortened(name: string) {
  const letters = [...name];
  return letters.length > longestLabel ? letters.slice(0, longestLabel - 1).join("").trimEnd() + "…" : name;
}
