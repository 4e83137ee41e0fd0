const probe = document.body.appendChild(document.createElement('div'));
probe.style.cssText = 'position: fixed; block-size: 1px; inline-size: 1px; visibility: hidden';

let waiting: (() => void)[] = [];
new ResizeObserver(() => {
  const told = waiting;
  waiting = [];
  for (const tell of told) tell();
}).observe(probe);

/**
 * The last moment of the next frame: after every animation frame's work and layout, before paint. What is
 * there now is what will be seen. Answers when that frame began, by `performance.now()`.
 */
export function beforePaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame((begun) => {
      waiting.push(() => resolve(begun));
      probe.style.inlineSize = probe.style.inlineSize === '1px' ? '2px' : '1px';
    });
  });
}
