import uPlot from './uPlot.esm.js';
import { styled } from './dom.js';
import { month } from './format.js';
import { BANDS, HIGHEST, LOWEST, bandNumber } from './words.js';

const HEIGHT = 264;
const AXIS_WIDTH = 40;
/** Room for the half of the last label. */
const END_WIDTH = 26;
/** Points between the outermost scores and the frame, and the least that the frame spans. */
const MARGIN = 25;
const LEAST_SPAN = 200;
const LABEL_WIDTH = 76;
const THUMB_WIDTH = 18;

const SHORT = { isShort: true };

/** uPlot, in the colours of the style sheet, and as wide as its place. */
export class Chart {
  #points;
  #canvas;
  #slider;
  #choose;
  #plot = null;
  #selected = null;

  /**
   * @param points of each cycle its score, and a second number that is drawn dashed beside it
   * @param slider lies under the same cycles
   * @param choose is told which cycle was clicked at
   */
  constructor({ points, canvas, slider = null, choose = null }) {
    this.#points = points;
    this.#canvas = canvas;
    this.#slider = slider;
    this.#choose = choose;
  }

  /** From now on, again whenever the width or the colours change; the signal ends it. */
  draw(signal) {
    const sizes = new ResizeObserver(() => this.#fit());
    sizes.observe(this.#canvas);
    signal.addEventListener('abort', () => sizes.disconnect());
    const schemes = matchMedia('(prefers-color-scheme: dark)');
    schemes.addEventListener('change', () => this.#renew(), { signal });
  }

  select(at) {
    this.#selected = at;
    this.#plot?.redraw(false);
  }

  #fit() {
    const width = this.#canvas.clientWidth;
    if (width === 0) return;
    if (this.#plot === null) this.#renew();
    else this.#plot.setSize({ width, height: HEIGHT });
    if (this.#slider === null) return;
    const each = (width - AXIS_WIDTH - END_WIDTH) / this.#points.length;
    styled(this.#slider, {
      '--from': `${AXIS_WIDTH + each / 2 - THUMB_WIDTH / 2}px`,
      '--wide': `${each * (this.#points.length - 1) + THUMB_WIDTH}px`,
    });
  }

  #renew() {
    this.#plot?.destroy();
    const width = this.#canvas.clientWidth;
    const data = [
      this.#points.map((_, at) => at),
      this.#points.map(({ beside }) => beside),
      this.#points.map(({ score }) => score),
    ];
    this.#plot = new uPlot(this.#options(width), data, this.#canvas);
    // What is drawn, for whoever tests it: a canvas tells nothing.
    this.#canvas.dataset.points = JSON.stringify(this.#plot.data[2]);
    this.#plot.over.addEventListener('click', () => {
      const { idx } = this.#plot.cursor;
      if (idx !== null && idx !== undefined) this.#choose?.(idx);
    });
  }

  #options(width) {
    const colour = coloursOf(this.#canvas);
    const font = `12px ${getComputedStyle(this.#canvas).fontFamily}`;
    const [low, high] = frameOf(this.#points);
    return {
      width,
      height: HEIGHT,
      padding: [10, END_WIDTH, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      scales: {
        x: { time: false, range: [-0.5, this.#points.length - 0.5] },
        y: { range: [low, high] },
      },
      axes: this.#axes([low, high], { colour, font }),
      series: [
        {},
        { stroke: colour('--quiet'), width: 1, dash: [3, 4], points: { show: false } },
        { stroke: colour('--ink'), width: 1.75, points: { show: false } },
      ],
      hooks: {
        drawClear: [(plot) => drawBands(plot, colour)],
        draw: [(plot) => this.#drawPoints(plot, colour)],
      },
    };
  }

  /** Cycles below; on the left the edges of the bands, and of the frame. */
  #axes([low, high], { colour, font }) {
    const inside = BANDS.map(({ from }) => from).filter((edge) => edge > low && edge < high);
    const axis = { stroke: colour('--quiet'), font, gap: 8, ticks: { show: false } };
    const cycles = {
      ...axis,
      size: 30,
      grid: { show: false },
      splits: (plot) => this.#labelled(plot.width - AXIS_WIDTH - END_WIDTH),
      values: (_, places) => places.map((at) => month(this.#points[at].cycle, SHORT)),
    };
    const scores = {
      ...axis,
      size: AXIS_WIDTH,
      grid: { stroke: colour('--line'), width: 1 },
      splits: () => [low, ...inside, high],
      values: (_, edges) => edges.map(String),
    };
    return [cycles, scores];
  }

  /** Every so many cycles, counted back from the last one, as there is room for. */
  #labelled(width) {
    const { length } = this.#points;
    const every = Math.max(1, Math.ceil(length / Math.max(1, Math.floor(width / LABEL_WIDTH))));
    const places = [];
    for (let at = length - 1; at >= 0; at -= every) places.unshift(at);
    return places;
  }

  /** A dot in the colour of its band for each score, a ring and a rule for the chosen one. */
  #drawPoints(plot, colour) {
    const { ctx, bbox } = plot;
    const unit = devicePixelRatio;
    ctx.save();
    if (this.#selected !== null) {
      const chosen = plot.valToPos(this.#selected, 'x', true);
      ctx.fillStyle = colour('--ink');
      ctx.globalAlpha = 0.25;
      ctx.fillRect(chosen - unit / 2, bbox.top, unit, bbox.height);
      ctx.globalAlpha = 1;
    }
    for (const [at, { score }] of this.#points.entries()) {
      if (score === null) continue;
      const isChosen = at === this.#selected;
      ctx.beginPath();
      const [x, y] = [plot.valToPos(at, 'x', true), plot.valToPos(score, 'y', true)];
      ctx.arc(x, y, (isChosen ? 6 : 3.5) * unit, 0, 2 * Math.PI);
      ctx.fillStyle = colour(`--band-${bandNumber(score)}`);
      ctx.strokeStyle = colour('--paper');
      ctx.lineWidth = (isChosen ? 2.5 : 1.5) * unit;
      ctx.fill();
      ctx.stroke();
    }
    ctx.restore();
  }
}

/** Multiples of 50 around all that is drawn; everything if that is nothing. */
function frameOf(points) {
  const drawn = points.flatMap(({ score, beside }) => [score, beside]);
  const numbers = drawn.filter((each) => each !== null);
  if (numbers.length === 0) return [LOWEST, HIGHEST];
  const low = Math.floor((Math.min(...numbers) - MARGIN) / 50) * 50;
  const high = Math.ceil((Math.max(...numbers) + MARGIN) / 50) * 50;
  const missing = Math.ceil(Math.max(0, LEAST_SPAN - (high - low)) / 100) * 50;
  return [Math.max(LOWEST, low - missing), Math.min(HIGHEST, high + missing)];
}

/** Behind everything, each band in a breath of its colour. */
function drawBands(plot, colour) {
  const { ctx, bbox, scales } = plot;
  ctx.save();
  for (const [at, { from, to }] of BANDS.entries()) {
    const [low, high] = [Math.max(from, scales.y.min), Math.min(to + 1, scales.y.max)];
    if (low >= high) continue;
    const top = plot.valToPos(high, 'y', true);
    const height = plot.valToPos(low, 'y', true) - top;
    ctx.fillStyle = colour(`--band-${at + 1}`);
    ctx.globalAlpha = 0.07;
    ctx.fillRect(bbox.left, top, bbox.width, height);
    ctx.globalAlpha = 0.8;
    ctx.fillRect(bbox.left, top, 3 * devicePixelRatio, height);
  }
  ctx.restore();
}

function coloursOf(place) {
  const style = getComputedStyle(place);
  return (name) => style.getPropertyValue(name).trim();
}
