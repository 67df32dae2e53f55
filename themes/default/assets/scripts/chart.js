// Links to charts, text to show them elsewhere, and their pictures as files.

function enhanceCharts() {
  if (!words()) return;
  for (const figure of document.querySelectorAll("main figure.chart")) addChartTools(figure, () => partOf(figure));
}

/** The nearest part of the page that an address can name. @param {HTMLElement} figure */
function partOf(figure) {
  return figure.closest("main [id]")?.id || figure.closest("[aria-labelledby]")?.getAttribute("aria-labelledby") || "";
}

/** @param {HTMLElement} figure @param {() => string} part the end of the address that leads to the chart */
function addChartTools(figure, part) {
  const { tools, copyLink, copyEmbed, saveSvg } = words();
  const box = make("div", { class: "tools", role: "group", "aria-label": tools, "data-enhanced": "" });
  box.append(
    makeButton(copyLink, () => copy(address(part()), box)),
    makeButton(copyEmbed, () => copy(embedCode(figure, address(part())), box)),
  );
  const svg = figure.querySelector("svg.plot, svg.compared-plot");
  if (svg) box.append(makeButton(saveSvg, () => save(chartFile(figure, svg, address(part())))));
  figure.append(box);
}

/** Puts text on the clipboard; where that is not allowed, shows it selected, so that the reader can. */
async function copy(text, box) {
  box.querySelector("textarea")?.parentElement.remove();
  try {
    await navigator.clipboard.writeText(text);
    announce(words().copied);
  } catch {
    const field = make("textarea", { readonly: "", rows: "3", dir: "ltr" });
    field.value = text;
    box.append(make("label", {}, words().copyYourself, field));
    field.focus();
    field.select();
  }
}

/** The words of a chart, with its source: a page that shows them asks nothing of this site. */
function embedCode(figure, url) {
  const { lang, dir } = document.documentElement;
  const { site, attribution } = words();
  const quote = make("blockquote", { cite: url }, make("p", {}, make("strong", {}, captionOf(figure))));
  quote.append(...[...figure.querySelectorAll(".description")].map((words) => make("p", {}, words.textContent)));
  const source = make("figcaption", {}, make("a", { href: url }, site), ` · ${attribution}`);
  return make("figure", { lang, dir }, quote, source).outerHTML;
}

function captionOf(figure) {
  return figure.querySelector("figcaption").textContent.trim();
}

/** What a drawing gets from style sheets, and must have in itself to look the same elsewhere. */
const COPIED = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity",
  "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "direction", "overflow", "display",
];
const MARGIN = 24;
const LINE = 22;

/** The chart as a file of its own, with title, unit, source and address as text. @returns {SVGElement} */
function chartFile(figure, svg, url) {
  const { lang, dir } = document.documentElement;
  const { site, attribution } = words();
  const frame = svg.closest(".axes") ?? svg;
  const outer = frame.getBoundingClientRect();
  const width = Math.ceil(Math.max(outer.width, url.length * 7.5)) + 2 * MARGIN;
  const look = getComputedStyle(figure);
  const text = (words, y, size, weight, direction = dir) =>
    draw("text", { x: direction === "rtl" ? width - MARGIN : MARGIN, y, direction, fill: look.color, "font-size": size, "font-weight": weight }, words);
  const head = [captionOf(figure), figure.querySelector(".unit")?.textContent ?? ""];
  const title = wrap(head[0], width / 10).map((line, n) => text(line, MARGIN + 10 + n * LINE, 18, 700));
  const unitY = MARGIN + 10 + title.length * LINE;
  const top = unitY + MARGIN;
  const foot = top + Math.ceil(outer.height) + 2 * MARGIN;
  const notes = [...wrap(attribution, width / 7.5), url];
  const sources = [site, ...notes].map((line, n) => text(line, foot + n * LINE, 13, 400, n ? "ltr" : dir));
  const height = foot + sources.length * LINE;
  const whole = draw("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "xml:lang": lang, "font-family": look.fontFamily });
  whole.append(draw("rect", { width, height, fill: getComputedStyle(document.body).backgroundColor }));
  whole.append(...title, text(head[1], unitY, 14, 400));
  const inner = draw("g", { transform: `translate(${MARGIN - outer.x} ${top - outer.y})` });
  inner.append(drawingOf(svg), ...labelsBeside(frame, svg));
  whole.append(inner, ...sources);
  return whole;
}

/** A copy of a drawing at the place where it stands in the window. @param {SVGSVGElement} svg */
function drawingOf(svg) {
  const copy = svg.cloneNode(true);
  const pairs = [[svg, copy], ...[...svg.querySelectorAll("*")].map((from, n) => [from, copy.querySelectorAll("*")[n]])];
  for (const [from, to] of pairs) {
    const look = getComputedStyle(from);
    to.removeAttribute("class");
    for (const name of COPIED) {
      const value = look.getPropertyValue(name);
      if (value) to.setAttribute(name, value);
    }
  }
  const { x, y, width, height } = svg.getBoundingClientRect();
  return fill(copy, { x, y, width, height, overflow: "visible" }, []);
}

/** Labels that are text of the page, as text of the drawing. @param {Element} frame @param {SVGSVGElement} svg */
function labelsBeside(frame, svg) {
  const leaves = frame === svg ? [] : [...frame.querySelectorAll("span, bdi")];
  return leaves.filter((leaf) => !svg.contains(leaf)).map((leaf) => {
    const range = document.createRange();
    range.selectNodeContents(leaf);
    const { x, y, height } = range.getBoundingClientRect();
    const look = getComputedStyle(leaf);
    return draw("text", { x, y: y + height * 0.8, direction: "ltr", fill: look.color, "font-size": look.fontSize }, leaf.textContent);
  });
}

/** Words in lines of at most so many letters. @param {string} text @param {number} most */
function wrap(text, most) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1).length + word.length >= most) lines.push("");
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}

/** Hands a drawing to the reader as a file. @param {SVGElement} drawing */
function save(drawing) {
  const file = new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" });
  const href = URL.createObjectURL(file);
  const name = location.pathname.split("/").filter(Boolean).join("-") || "chart";
  make("a", { href, download: `${name}.svg` }).click();
  setTimeout(() => URL.revokeObjectURL(href));
  announce(words().saved);
}

queueMicrotask(enhanceCharts);
