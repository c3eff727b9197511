// The chart of the timeline: Vega with its interpreter, so that nothing is compiled from text.
// datelineChart(element, charts, events, pick) gives what draws, moves and zooms. `events` is a map from id to where and
// as what each is drawn; `pick` is told the id of a chosen mark.
window.datelineChart = async (element, charts, events, pick) => {
  "use strict";
  const DAY = 86400000;
  let by = "type";
  let view = null;
  let start = null;

  // The events as rows of Vega's table, in the chart's order: what is disputed is drawn last, on top.
  const rows = () =>
    charts[by].rows
      .filter((row) => events.get(row.id)?.start)
      .map((row) => {
        const event = events.get(row.id);
        return { ...row, ...event, start: new Date(event.start), end: new Date(event.end) };
      });

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
    spec.datasets = { events: rows() };
    const made = await window.vegaEmbed(element, spec, {
      ast: true,
      actions: false,
      defaultStyle: false,
      logLevel: 1, // errors: that nothing is left to draw is none
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
    // Rows by "type" or by "actor".
    async arrange(next) {
      by = next;
      view.finalize();
      await draw();
    },
    // Shows these events.
    async show(next) {
      events = next;
      view.data("events", rows());
      await view.runAsync();
    },
  };
};
