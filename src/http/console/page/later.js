import { element, paragraph, section } from './dom.js';
import { problemBox } from './problem.js';

/** So far ahead of the window a panel is filled. */
const AHEAD = '300px';

/**
 * A panel that asks for what it shows once somebody comes near it.
 *
 * @param ask gives what is drawn
 * @param draw makes nodes of it
 * @param signal ends the asking
 */
export function laterPanel({ title, name, ask, draw }, signal) {
  const content = element('div', { class: 'later' });
  const panel = section(title, name, content);
  const fill = async () => {
    content.ariaBusy = 'true';
    content.replaceChildren(paragraph('quiet', 'Asking \u2026'));
    try {
      const answer = await ask();
      content.replaceChildren(...[draw(answer)].flat().filter((each) => each !== null));
    } catch (error) {
      if (signal.aborted) return;
      const again = element('button', { type: 'button', click: fill }, 'Try again');
      content.replaceChildren(problemBox(error), again);
    }
    content.ariaBusy = null;
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void fill();
    },
    { rootMargin: AHEAD },
  );
  near.observe(panel);
  signal.addEventListener('abort', () => near.disconnect());
  return panel;
}
