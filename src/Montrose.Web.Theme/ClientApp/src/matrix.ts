/** The permission matrix: a whole group at once, and a permission with the one it stands below. Without script each box is set by itself. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-matrix]")) {
  const cells = (key: string) => [...form.querySelectorAll<HTMLInputElement>(`input[data-cell="${key}"]`)];

  const follow = (box: HTMLInputElement) => {
    const column = cells(box.dataset.cell!);
    const set = (other: HTMLInputElement, checked: boolean) => {
      if (other.disabled || other.checked === checked) return;
      other.checked = checked;
      follow(other);
    };
    if (box.checked) for (const parent of column.filter(c => c.value === box.dataset.parent)) set(parent, true);
    else for (const child of column.filter(c => c.dataset.parent === box.value)) set(child, false);
  };

  const sum = (all: HTMLInputElement) => {
    const open = cells(all.dataset.all!).filter(c => !c.disabled);
    all.checked = open.length > 0 && open.every(c => c.checked);
    all.indeterminate = !all.checked && open.some(c => c.checked);
    all.disabled = open.length === 0;
  };

  const groups = [...form.querySelectorAll<HTMLInputElement>("input[data-all]")];
  for (const all of groups) {
    all.closest("label")!.hidden = false;
    sum(all);
  }
  form.addEventListener("change", event => {
    const box = event.target as HTMLInputElement;
    if (box.dataset.all) for (const cell of cells(box.dataset.all)) if (!cell.disabled) cell.checked = box.checked;
    if (box.dataset.cell) follow(box);
    groups.forEach(sum);
  });
}
