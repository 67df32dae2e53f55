// Finding a borough by typing, on the home page.

function addFinder() {
  const label = words()?.finder;
  const list = document.querySelector("#borough-list, section[aria-labelledby=boroughs-heading] ul");
  if (!label || !list) return;
  const count = make("span", { class: "count" });
  const input = make("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  list.before(make("search", { class: "tools", "data-enhanced": "" }, make("label", {}, `${label} `, input), count));
  filtering(input, count, words().matches, [...list.children], (item) => item.querySelector("a")?.textContent ?? "");
}

queueMicrotask(addFinder);
