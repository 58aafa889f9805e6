// `loading="lazy"`: the program waits until the element is nearly seen, or used.

/** How far below the visible part the program is fetched already. */
const MARGIN = "600px";
const USES = ["focusin", "pointerdown", "keydown"];

/** Resolves when the element comes near; `ends` gets what ends waiting. */
export function followNearness(host, ends) {
  return new Promise((done) => {
    const near = () => {
      observer.disconnect();
      for (const use of USES) host.removeEventListener(use, near);
      done();
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && near(),
      { rootMargin: MARGIN },
    );
    observer.observe(host);
    for (const use of USES) host.addEventListener(use, near);
    ends.push(near);
  });
}
