// Tables that readers sort and filter. The order that the page has is kept until somebody asks for another.

/** Tables with fewer rows are read at a glance. */
const FILTERED_FROM = 16;
const SORTED_FROM = 4;

function enhanceTables() {
  if (!words()) return;
  for (const table of document.querySelectorAll("main table")) {
    const [body] = table.tBodies;
    if (table.tHead?.rows.length !== 1 || !body || table.querySelector("[colspan], [rowspan]")) continue;
    if (body.rows.length >= SORTED_FROM) makeSortable(table, body);
    if (body.rows.length >= FILTERED_FROM) addFilter(table, [...body.rows]);
  }
}

/** @param {HTMLTableElement} table @param {HTMLTableSectionElement} body */
function makeSortable(table, body) {
  const heads = [...table.tHead.rows[0].cells];
  const first = [...body.rows];
  let sorted = { column: -1, turn: 0 };
  heads.forEach((head, column) => {
    const kind = kindOf(first, column);
    const button = make("button", { type: "button", class: "sort" }, ...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const turns = TURNS[kind];
      const turn = sorted.column === column ? (sorted.turn + 1) % (turns.length + 1) : 0;
      const way = turns[turn];
      sorted = way ? { column, turn } : { column: -1, turn: 0 };
      for (const other of heads) other.removeAttribute("aria-sort");
      if (way) head.setAttribute("aria-sort", way.sort);
      body.append(...(way ? sort(first, column, kind, way.sign) : first));
      announce(way ? `${words()[way.word]}: ${button.textContent.trim()}` : words().sortedFirst);
    });
  });
}

/** What repeated presses of a heading's button do; after the last of them the table has its first order again. */
const TURNS = {
  number: [
    { sort: "descending", sign: -1, word: "sortedDown" },
    { sort: "ascending", sign: 1, word: "sortedUp" },
  ],
  name: [
    { sort: "ascending", sign: 1, word: "sortedNames" },
    { sort: "descending", sign: -1, word: "sortedNamesBack" },
  ],
  order: [{ sort: "other", sign: -1, word: "sortedTurned" }],
};

/** Months and years are in order as they are; names have links. @returns {"number" | "name" | "order"} */
function kindOf(rows, column) {
  if (column === 0) return rows.some((row) => row.querySelector("th a")) ? "name" : "order";
  return rows.some((row) => parseNumber(textOf(row, column)) !== undefined) ? "number" : "name";
}

function textOf(row, column) {
  return row.cells[column]?.textContent.trim() ?? "";
}

/** The rows in another order: parts stay below their whole, sums at the end, and absent figures come last. */
function sort(rows, column, kind, sign) {
  const names = new Intl.Collator(document.documentElement.lang);
  const key = (row) => (kind === "number" ? parseNumber(textOf(row, column)) : textOf(row, column) || undefined);
  const byKey = (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * (kind === "number" ? x - y : names.compare(x, y));
  };
  if (kind === "order") return rows.toReversed();
  const linked = rows.some((row) => row.querySelector("th a"));
  const isSum = (row) => linked && !row.querySelector("th a");
  const wholes = rows.filter((row) => !isSum(row) && !isPart(row));
  const blocks = new Map(wholes.map((whole) => [whole, []]));
  let whole;
  for (const row of rows) {
    if (blocks.has(row)) whole = row;
    else if (isPart(row)) (blocks.get(whole) ?? blocks.set(row, []).get(row)).push(row);
  }
  const ordered = [...blocks.keys()].sort(byKey);
  return [...ordered.flatMap((head) => [head, ...blocks.get(head).sort(byKey)]), ...rows.filter(isSum)];
}

function isPart(row) {
  return row.querySelector("th.level-1") !== null;
}

/** @param {HTMLTableElement} table @param {HTMLTableRowElement[]} rows in the order of the page */
function addFilter(table, rows) {
  const count = make("span", { class: "count" });
  const input = make("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  const label = make("label", {}, `${words().filter}: ${textOf(table.tHead.rows[0], 0)} `, input);
  const region = table.closest(".wide") ?? table;
  region.before(make("div", { class: "tools", "data-enhanced": "" }, label, count));
  const search = filtering(input, count, words().rows, rows, (row) => textOf(row, 0));
  input.addEventListener("input", () => {
    const matching = new Set(search());
    let parent;
    for (const row of rows) {
      if (!isPart(row)) parent = row;
      else if (matching.has(row)) parent.hidden = false;
    }
  });
}

/**
 * Shows those of `items` whose name holds what is typed, says how many, and follows the only one when Enter is pressed.
 * @returns {() => HTMLElement[]} the items that match
 */
function filtering(input, count, label, items, nameOf) {
  const names = new Map(items.map((item) => [item, plain(nameOf(item))]));
  const search = () => items.filter((item) => names.get(item).includes(plain(input.value)));
  input.addEventListener("input", () => {
    const matching = search();
    for (const item of items) item.hidden = !matching.includes(item);
    count.textContent = input.value ? `${label}: ${formatNumber(matching.length)}` : "";
    announce(`${label}: ${formatNumber(matching.length)}`);
  });
  input.addEventListener("keydown", (event) => {
    const matching = search();
    const link = matching.length === 1 && matching[0].querySelector("a");
    if (event.key === "Enter" && link) link.click();
  });
  return search;
}

queueMicrotask(enhanceTables);
