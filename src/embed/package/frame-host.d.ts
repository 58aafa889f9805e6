/**
 * Shows the frame in an element with `data-leitwerk-frame="…/embed.html"`. The
 * module does so by itself for those that are in the page when it is loaded.
 */
export function show(place: HTMLElement): void;
