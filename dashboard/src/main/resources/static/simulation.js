// Sliders beside the numbers, and the two terms that follow from the others: down payment and duration.
// Without this file the numbers are typed and the form is sent by its button.
(() => {
  const form = document.querySelector(".terms");
  const language = document.documentElement.lang;
  const format = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: 2 });
  const term = (name) => form.querySelector(`[data-term="${name}"]`);
  const typed = (name) => term(name).querySelector("input[type=text]");
  const slider = (name) => term(name).querySelector("input[type=range]");

  const read = (name) => {
    const text = typed(name).value.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, "");
    const plain = language === "fr" ? text.replace(".", "?").replace(",", ".") : text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
    return /^\d+(\.\d+)?$/.test(plain.trim()) ? Number(plain) : NaN;
  };
  const write = (name, value) => {
    if (!Number.isFinite(value)) return;
    typed(name).value = format.format(value);
    slider(name).value = value;
  };
  const follow = (name) => {
    if (name === "duration") write("duration", read("amount") / read("instalment"));
    if (name === "down") write("down", Math.max(0, read("price") - read("amount")));
  };

  // What was agreed stays: another amount keeps the duration, other goods keep the part that is financed.
  let last = {};
  const remember = () => { last = { amount: read("amount"), price: read("price"), duration: read("amount") / read("instalment") }; };
  const amount = (value) => {
    write("amount", value);
    write("instalment", value / last.duration);
  };
  const effects = {
    price: (value) => amount((last.amount * value) / last.price),
    amount: (value) => write("instalment", value / last.duration),
    down: (value) => amount(Math.max(1, read("price") - value)),
    duration: (value) => write("instalment", read("amount") / value),
  };

  form.addEventListener("input", (event) => {
    const name = event.target.closest("[data-term]").dataset.term;
    if (event.target.type === "range") typed(name).value = format.format(event.target.valueAsNumber);
    const value = read(name);
    if (!(value >= 0)) return;
    slider(name).value = value;
    if (value > 0 || name === "down") effects[name]?.(value);
    if (name !== "duration") follow("duration");
    if (name !== "down") follow("down");
    remember();
  });

  for (const [name, least, most, step] of [["down", 0, slider("price").max, slider("price").step], ["duration", 3, 84, 1]]) {
    Object.assign(slider(name), { min: least, max: most, step });
    term(name).hidden = false;
    follow(name);
  }
  form.querySelectorAll(".slider").forEach((each) => { each.hidden = false; });
  form.querySelector("button").hidden = true;
  remember();
})();
