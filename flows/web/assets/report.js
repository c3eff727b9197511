// Filters, the timeline as of a day, links into the articles. All texts are set as text, never as markup.
(async () => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const get = (id) => document.getElementById(id);
  const form = get("controls");
  const slider = get("as-of");
  const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

  // What the page says when everything is known, to come back to.
  const events = data.events.map((event) => {
    const element = get(`e-${event.id}`);
    const part = (name) => element.querySelector(`[data-${name}]`);
    const parts = {
      title: part("title"), when: part("when"), status: part("status"), sources: part("sources"), badge: part("standing"),
    };
    const words = Object.fromEntries(Object.entries(parts).map(([name, node]) => [name, node.textContent]));
    return { ...event, element, parts, words, text: element.textContent.toLowerCase() };
  });
  const disputes = data.disputes.map((dispute, number) => {
    const element = get(`x-${number}`);
    const headline = element.querySelector("[data-headline]");
    return { ...dispute, element, headline, words: headline.textContent };
  });
  const backed = [...document.querySelectorAll("[data-any], [data-all]")].map((element) => ({
    element,
    any: element.dataset.any?.split(" ").map(Number),
    all: element.dataset.all?.split(" ").map(Number),
  }));

  const holds = (from, until, day) => from <= day && (until === null || day < until);
  const isKnown = (number, day) => day === null || (data.documents[number].known ?? "9999") <= day;

  // The day of the slider; null for everything, undated articles and all.
  const asOf = () => (slider && Number(slider.value) < data.days.length ? data.days[Number(slider.value)] : null);

  const wishes = () => ({
    day: asOf()?.day ?? null,
    find: get("find").value.trim().toLowerCase(),
    actor: get("actor").value,
    type: get("type").value,
    source: get("source").value,
    from: get("from").value,
    to: get("to").value,
    disputed: get("disputed").checked,
  });

  // The event as it was told on the wished day; null when nothing told of it yet.
  const told = (event, day) => {
    const now = { ...event, ...event.words, drawn: data.drawn[event.id] };
    const version = day === null ? now : event.past.find((past) => holds(past.from, past.until, day));
    if (!version) return null;
    const said = { ...now, ...version };
    if (day !== null) said.disputed = event.conflicting.some(([from, until]) => holds(from, until, day));
    said.standing = said.disputed ? "disputed" : said.several ? "confirmed" : "single";
    said.badge = data.standings[said.standing];
    return said;
  };

  const wanted = (event, now, wish) => {
    const known = event.documents.filter((number) => isKnown(number, wish.day));
    if (wish.type && event.type !== wish.type) return false;
    if (wish.source && !known.some((number) => data.documents[number].name === wish.source)) return false;
    if (wish.actor && !(event.actors[wish.actor] ?? []).some((number) => isKnown(number, wish.day))) return false;
    if (wish.from && !(now.last && now.last >= wish.from)) return false;
    if (wish.to && !(now.first && now.first <= wish.to)) return false;
    if (wish.disputed && !now.disputed) return false;
    return !wish.find || event.text.includes(wish.find);
  };

  const tell = (event, now) => {
    for (const [name, node] of Object.entries(event.parts)) {
      if (node.textContent !== now[name]) node.textContent = now[name];
    }
    event.parts.badge.className = `badge ${now.standing}`;
    event.parts.badge.hidden = now.standing === "single"; // the count of sources says so already
  };

  const apply = () => {
    const wish = wishes();
    const shown = new Map();
    for (const event of events) {
      const now = told(event, wish.day);
      event.element.hidden = !now || !wanted(event, now, wish);
      if (event.element.hidden) continue;
      tell(event, now);
      const { title, when, badge: standing } = now;
      shown.set(event.id, { ...now.drawn, title, when, standing, done: now.status === "happened" });
    }
    for (const { element, any, all } of backed) {
      const known = any ? any.some((number) => isKnown(number, wish.day)) : all.every((number) => isKnown(number, wish.day));
      element.hidden = !known;
    }
    const open = disputes.filter((dispute) => {
      const then = dispute.past.find((past) => wish.day !== null && holds(past.from, past.until, wish.day));
      const said = wish.day === null ? dispute.now && dispute.words : then?.headline;
      dispute.element.hidden = !said || !shown.has(dispute.event);
      if (said) dispute.headline.textContent = said;
      return !dispute.element.hidden;
    });
    say(wish, shown, open.length);
    return shown;
  };

  const say = (wish, shown, conflicts) => {
    const words = asOf()?.words ?? "all that is known";
    get("no-conflict").hidden = conflicts > 0;
    get("no-event").hidden = shown.size > 0;
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(".event:not([hidden])");
    }
    const part = shown.size === events.length ? "" : ` of ${events.length.toLocaleString("en")}`;
    get("count").textContent = `${counted(shown.size, "event")}${part}, ${counted(conflicts, "conflict")}`;
    if (slider) {
      get("as-of-day").textContent = words;
      slider.setAttribute("aria-valuetext", words);
    }
  };

  // A link to a passage opens the article around it and marks the passage.
  const follow = () => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const target = id && get(id);
    if (!target) return;
    for (let node = target.closest("details"); node; node = node.parentElement.closest("details")) node.open = true;
    for (const mark of document.querySelectorAll("mark.current")) mark.classList.remove("current");
    if (id.startsWith("c-")) {
      for (const mark of document.querySelectorAll(`mark[data-claims~="${CSS.escape(id.slice(2))}"]`)) mark.classList.add("current");
    }
    if (target.closest("[hidden]")) {
      form.reset(); // what somebody asks for by its address is shown, whatever the filters say
      refresh();
    }
    target.focus({ preventScroll: true });
    const show = () => target.scrollIntoView({ behavior: "instant", block: id.startsWith("c-") ? "center" : "start" });
    show();
    window.requestAnimationFrame(show); // what lay off the screen may turn out higher than it was thought to be
  };

  let chart = null;
  const refresh = () => {
    const shown = apply();
    if (chart) chart.show(shown);
  };

  form.hidden = events.length === 0;
  form.addEventListener("input", refresh);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => window.setTimeout(refresh));
  window.addEventListener("hashchange", follow);

  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".event:not([hidden]) details:not([open]), .dispute:not([hidden]) details:not([open])")];
    for (const details of opened) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });

  const shown = apply();
  if (data.charts.type) {
    const pick = (id) => {
      window.location.hash = `e-${id}`;
    };
    chart = await window.datelineChart(get("chart"), data.charts, shown, pick);
    const tools = get("chart-tools");
    tools.addEventListener("click", ({ target }) => {
      if (target.dataset.zoom) chart.zoom(Number(target.dataset.zoom));
      if (target.dataset.move) chart.pan(Number(target.dataset.move));
    });
    get("rows").addEventListener("change", ({ target }) => chart.arrange(target.value));
  }
  follow();
  document.documentElement.dataset.ready = "";
})();
