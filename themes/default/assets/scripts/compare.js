// Two or three boroughs on one chart. The choice stands in the address, so that it can be sent on; nothing is fetched
// before the reader asks.

/**
 * @typedef {{ slug: string, name: Record<string, string>, values: (number | string)[], marks: Record<string, string>,
 *   cuts: { month: string, cause: Record<string, string> }[] }} Area
 * @typedef {{ name: Record<string, string>, unit: Record<string, string>, months: string[],
 *   month_names: Record<string, string[]>, symbols: Record<string, Record<string, string>>, areas: Area[] }} Series
 */

const HASH = "#compare=";

function addComparison() {
  const place = document.querySelector("[data-series]");
  if (!place || !words()) return;
  const form = make("div", { class: "tools", hidden: "" });
  const result = make("div");
  const opener = makeButton(words().compare, async () => {
    if (await open()) form.querySelector("select").focus();
  });
  opener.setAttribute("aria-expanded", "false");
  place.append(make("div", { class: "comparison", "data-enhanced": "" }, opener, form, result));

  /** @type {Series | undefined} */
  let series;
  const open = async () => {
    try {
      series ??= await (await fetch(place.dataset.series)).json();
    } catch {
      result.replaceChildren(make("p", { class: "caution" }, words().compareFailed));
      announce(words().compareFailed);
      return false;
    }
    if (form.hidden) addChoices(form, series, choose);
    form.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    return true;
  };
  const choose = () => {
    const chosen = new Set([...form.querySelectorAll("select")].map((select) => select.value).filter(Boolean));
    const hash = chosen.size ? HASH + [...chosen].join(",") : "";
    if (hash !== location.hash) history.pushState(null, "", hash || location.pathname);
    show();
  };
  const areasInAddress = () => {
    const slugs = location.hash.startsWith(HASH) ? location.hash.slice(HASH.length).split(",") : [];
    const areas = [...new Set(slugs)].map((slug) => series.areas.find((area) => area.slug === slug));
    return areas.filter(Boolean).slice(0, 3);
  };
  const show = () => {
    const chosen = areasInAddress();
    result.replaceChildren();
    if (chosen.length) showComparison(result, series, chosen);
  };
  // The address fills in the choices only when it leads here: keys that pass over a borough chosen already must go on.
  const follow = async () => {
    if (!(location.hash.startsWith(HASH) ? await open() : series)) return;
    const chosen = areasInAddress();
    [...form.querySelectorAll("select")].forEach((select, n) => (select.value = chosen[n]?.slug ?? ""));
    show();
  };
  addEventListener("popstate", follow);
  addEventListener("resize", () => result.firstChild && show());
  if (location.hash.startsWith(HASH)) follow().then(() => place.scrollIntoView());
}

/** The words in the page's language. @param {Record<string, any>} texts */
function inLanguage(texts) {
  return texts[document.documentElement.lang];
}

/** A name that keeps its own direction within a sentence. @param {Area} area */
function nameWithin(area) {
  return `\u2068${inLanguage(area.name)}\u2069`;
}

/** @param {HTMLElement} form @param {Series} series @param {() => void} choose */
function addChoices(form, series, choose) {
  const { lang } = document.documentElement;
  const names = series.areas.map(({ slug, name }) => [slug, name[lang]]);
  names.sort((a, b) => a[1].localeCompare(b[1], lang));
  for (const label of words().choices.split("|")) {
    const options = [["", words().none], ...names].map(([value, name]) => make("option", { value }, name));
    const select = make("select", {}, ...options);
    select.addEventListener("change", choose);
    form.append(make("label", {}, `${label} `, select));
  }
}

/** @param {HTMLElement} result @param {Series} series @param {Area[]} areas */
function showComparison(result, series, areas) {
  const title = `${inLanguage(series.name)}: ${areas.map(nameWithin).join(" · ")}`;
  const key = areas.map((area, n) =>
    make("li", {}, draw("svg", { width: 40, height: 12, "aria-hidden": "true" }, draw("path", { class: `line line-${n}`, d: "M2 6H38" })), `${letter(n)} ${nameWithin(area)}`));
  const figure = make("figure", { class: "compared" }, make("figcaption", {}, title), make("p", { class: "unit" }, inLanguage(series.unit)), make("ul", { class: "key" }, ...key));
  result.append(figure);
  figure.append(plot(series, areas, title, figure.clientWidth));
  for (const words of describe(series, areas)) figure.append(make("p", { class: "description" }, words));
  addChartTools(figure, () => location.hash.slice(1));
  result.append(...figuresOf(series, areas, title));
  announce(title);
}

function letter(n) {
  return "ABC"[n];
}

/** Figures side by side that may be compared: no absent one among them, no break between. @param {Series} series @param {Area} area */
function runsOf(series, area) {
  const cuts = new Set(area.cuts.map((cut) => cut.month));
  const runs = [];
  let run;
  area.values.forEach((value, n) => {
    if (!run || typeof value !== "number" || cuts.has(series.months[n])) runs.push((run = []));
    if (typeof value === "number") run.push({ n, value });
  });
  return runs.filter((run) => run.length);
}

/** Marks of the vertical axis, from zero up to the first that is not below the highest figure. @param {number} highest */
function levelsTo(highest) {
  const rough = Math.max(highest, 4) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough);
  return Array.from({ length: Math.ceil(Math.max(highest, 1) / step) + 1 }, (_, n) => n * step);
}

const HEIGHT = 300;
const BELOW = 32;
const ABOVE = 12;

/** @param {Series} series @param {Area[]} areas @param {string} title @param {number} width */
function plot(series, areas, title, width) {
  const names = inLanguage(series.month_names);
  const runs = areas.map((area) => runsOf(series, area));
  const levels = levelsTo(Math.max(0, ...runs.flat(2).map(({ value }) => value)));
  const labels = areas.map((area, n) => (width < 560 ? letter(n) : inLanguage(area.name)));
  const left = formatNumber(levels.at(-1)).length * 9 + 10;
  const right = width - Math.max(...labels.map((label) => label.length)) * 9 - 16;
  const bottom = HEIGHT - BELOW;
  const round = (number) => Math.round(number * 10) / 10;
  const x = (n) => round(left + ((right - left) * n) / Math.max(1, names.length - 1));
  const y = (value) => round(bottom - ((bottom - ABOVE) * value) / levels.at(-1));
  const svg = draw("svg", { class: "compared-plot", width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": title, direction: "ltr" });
  for (const level of levels) {
    svg.append(draw("path", { class: "grid", d: `M${left} ${y(level)}H${right}` }));
    svg.append(draw("text", { x: left - 8, y: y(level) + 5, "text-anchor": "end" }, formatNumber(level)));
  }
  for (const [n, anchor] of [[0, "start"], [names.length - 1, "end"]]) {
    svg.append(draw("text", { x: x(n), y: HEIGHT - 8, "text-anchor": anchor }, names[n]));
  }
  for (const month of new Set(areas.flatMap((area) => area.cuts.map((cut) => cut.month)))) {
    const at = series.months.indexOf(month) - 0.5;
    if (at > 0) svg.append(draw("path", { class: "seam", d: `M${x(at)} ${ABOVE}V${bottom}` }));
  }
  runs.forEach((pieces, n) => {
    const line = ([first, ...rest]) => `M${x(first.n)} ${y(first.value)}${rest.map((next) => `L${x(next.n)} ${y(next.value)}`).join("") || "h0"}`;
    svg.append(draw("path", { class: `line line-${n}`, d: pieces.map(line).join("") }));
  });
  const ends = runs.flatMap((pieces, n) => (pieces.length ? [{ n, y: y(pieces.at(-1).at(-1).value) }] : []));
  ends.sort((a, b) => a.y - b.y);
  ends.forEach((end, i) => {
    if (i) end.y = Math.max(end.y, ends[i - 1].y + 18);
    const room = bottom - 18 * (ends.length - 1 - i);
    svg.append(draw("text", { class: `name-${end.n}`, x: right + 8, y: Math.min(end.y, room) + 5 }, labels[end.n]));
  });
  return svg;
}

/** The same in words: the newest piece of each line, and why lines are cut. @param {Series} series @param {Area[]} areas */
function describe(series, areas) {
  const names = inLanguage(series.month_names);
  const { highest, lowest } = words();
  const at = ({ n, value }) => `${formatNumber(value)} (${names[n]})`;
  const sentences = areas.map((area) => {
    const run = runsOf(series, area).at(-1);
    if (!run) return `${nameWithin(area)}: –`;
    const sorted = run.toSorted((a, b) => a.value - b.value);
    return `${nameWithin(area)}: ${at(run[0])} – ${at(run.at(-1))}; ${highest}: ${at(sorted.at(-1))}; ${lowest}: ${at(sorted[0])}.`;
  });
  const causes = areas.flatMap((area) => area.cuts.map((cut) => `${names[series.months.indexOf(cut.month)]}: ${inLanguage(cut.cause)}`));
  return [...sentences, ...new Set(causes)];
}

/** The figures of the chart, the latest month first. @param {Series} series @param {Area[]} areas @param {string} title */
function figuresOf(series, areas, title) {
  const names = inLanguage(series.month_names);
  const shown = (area, n) => {
    const value = area.values[n];
    return [typeof value === "number" ? formatNumber(value) : value, area.marks[n]].filter(Boolean);
  };
  const used = new Set(areas.flatMap((area) => area.values.flatMap((value, n) => [value, area.marks[n]])));
  const symbols = Object.entries(series.symbols).filter(([symbol]) => used.has(symbol));
  const legend = symbols.map(([symbol, meaning]) => make("p", { class: "legend" }, `${symbol} ${inLanguage(meaning)}`));
  const row = (n) => make("tr", {}, make("th", { scope: "row" }, names[n]), ...areas.map((area) => make("td", {}, shown(area, n).join("\u00a0"))));
  const heads = [words().month, ...areas.map((area) => inLanguage(area.name))].map((name) => make("th", { scope: "col" }, name));
  const table = make("table", {}, make("caption", {}, title), make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...names.map((_, n) => row(n)).reverse()));
  return [...legend, make("div", { class: "wide", role: "group", tabindex: "0", "aria-label": title }, table)];
}

queueMicrotask(addComparison);
