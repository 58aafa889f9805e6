// Elements from `["tag", { "attribute": "value" }, "text", ["tag", …], …]`, as
// src/first_pages writes them. No text is ever read as markup.

const SVG = "http://www.w3.org/2000/svg";

export function build([tag, attributes, ...children], space = "http://www.w3.org/1999/xhtml") {
  if (tag === "svg") space = SVG;
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) {
    element.append(typeof child === "string" ? child : build(child, space));
  }
  return element;
}
