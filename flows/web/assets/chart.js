// The chart of the timeline: Vega with its interpreter, so that nothing is compiled from text.
// datelineChart(element, data, pick) gives { show(rows), rows(by) }; `pick` is told the id of a chosen mark.
window.datelineChart = async (element, charts, pick) => {
  "use strict";
  const DAY = 86400000;
  let by = "type";
  let view = null;
  let start = null;
  let shown = charts[by].rows;

  const tip = document.body.appendChild(document.createElement("div"));
  tip.className = "tip";
  tip.hidden = true;

  const line = (text, className) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    if (className) paragraph.className = className;
    return paragraph;
  };

  const tooltip = (_, event, __, value) => {
    tip.hidden = !value;
    if (!value) return;
    tip.replaceChildren(line(value.When, "muted"), line(value.What), line(value.Sources, "muted"));
    const box = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(8, Math.min(event.clientX + 14, window.innerWidth - box.width - 8))}px`;
    tip.style.top = `${event.clientY + 18 + box.height > window.innerHeight ? event.clientY - box.height - 10 : event.clientY + 18}px`;
  };

  const draw = async () => {
    const spec = structuredClone(charts[by].spec);
    spec.datasets = { events: shown };
    const made = await window.vegaEmbed(element, spec, {
      ast: true,
      actions: false,
      defaultStyle: false,
      renderer: "svg",
      tooltip,
    });
    view = made.view;
    start = view.scale("x").domain().map(Number);
    view.addEventListener("click", (_, item) => {
      const id = item?.datum?.id;
      if (id) pick(id);
    });
  };

  const move = async (next) => {
    view.signal("zoom_start", next);
    await view.runAsync();
  };

  const zoom = (factor) => {
    const [first, last] = factor ? view.scale("x").domain().map(Number) : start;
    const half = Math.max((((last - first) / 2) * (factor || 1)), DAY);
    const middle = (first + last) / 2;
    return move([middle - half, middle + half]);
  };

  const pan = (share) => {
    const [first, last] = view.scale("x").domain().map(Number);
    const step = (last - first) * share;
    return move([first + step, last + step]);
  };

  await draw();
  return {
    zoom,
    pan,
    async rows(next) {
      by = next;
      const ids = new Set(shown.map((row) => row.id));
      const known = new Map(shown.map((row) => [row.id, row]));
      shown = charts[by].rows
        .filter((row) => ids.has(row.id))
        .map((row) => ({ ...known.get(row.id), row: row.row, lane: row.lane }));
      view.finalize();
      await draw();
    },
    // Shows these events: a map from id to what differs from the row as it stands.
    async show(changes) {
      shown = charts[by].rows.filter((row) => changes.has(row.id)).map((row) => ({ ...row, ...changes.get(row.id) }));
      view.data("events", shown.map((row) => ({ ...row, start: new Date(row.start), end: new Date(row.end) })));
      await view.runAsync();
    },
  };
};
