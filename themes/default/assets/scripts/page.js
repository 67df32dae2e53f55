// What the other scripts share. All scripts are joined into one module; a file starts its work in a microtask, so that a
// mistake in one of them leaves the others alone.

/** The words and separators of the page's language. @returns {DOMStringMap | undefined} */
function words() {
  return document.getElementById("enhance")?.dataset;
}

/**
 * Makes an element of HTML.
 * @param {string} name @param {Record<string, string | number>} attributes @param {...(Node | string)} children
 */
function make(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/**
 * Makes an element of SVG.
 * @param {string} name @param {Record<string, string | number>} attributes @param {...(Node | string)} children
 */
function draw(name, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Makes a button. @param {string} text @param {() => void} act */
function makeButton(text, act) {
  const button = make("button", { type: "button", class: "tool" }, text);
  button.addEventListener("click", act);
  return button;
}

/** Tells those who hear the page. A new element is heard even if it says the same again. @param {string} text */
function announce(text) {
  document.querySelector(".announce").replaceChildren(make("p", {}, text));
}

function addAnnouncer() {
  if (words()) document.querySelector("main").append(make("div", { class: "announce", role: "status", "data-enhanced": "" }));
}

/** Text as it is compared: without accents, small. @param {string} text */
function plain(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("ł", "l").trim();
}

/** The number that a cell begins with; nothing, if a marker or words stand there. @param {string} text */
function parseNumber(text) {
  const { group, decimal } = words();
  const own = (separator) => separator.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const bare = text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").trim();
  const found = bare.match(new RegExp(`^([-−+]?)(\\d+(?:${own(group)}\\d{3})*)(?:${own(decimal)}(\\d+))?`));
  if (!found) return undefined;
  const size = Number(`${found[2].replace(/\D/g, "")}.${found[3] ?? 0}`);
  return /[-−]/.test(found[1]) ? -size : size;
}

/** A whole number as the page's language writes it. @param {number} number */
function formatNumber(number) {
  const { group, digits } = words();
  const text = String(number);
  return text.length < Number(digits) ? text : text.replace(/\B(?=(\d{3})+$)/g, group);
}

/** The page's own address, with the host that the publisher named. @param {string} part */
function address(part) {
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  return part ? `${page}#${part}` : page;
}

queueMicrotask(addAnnouncer);
