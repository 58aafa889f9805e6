// What an element shows after the program has stopped, without the program.

import { build } from "./build.js";
import { texts } from "./pages.js";
import { language } from "./language.js";
import { saveAsFile, saved } from "./saved.js";

/** Says that the program has stopped, and returns that; offers what is saved, and a new start. */
export function showStop(host, root, restart) {
  const lang = language(host);
  const t = texts[lang];
  const { own, example } = saved(host);
  const button = (text, press) => {
    const made = build(["button", { type: "button" }, text]);
    made.addEventListener("click", press);
    return made;
  };
  const actions = build(["p", { class: "actions" }]);
  actions.append(button(t.restart, restart));
  if (own ?? example) {
    actions.append(button(t.save, () => saveAsFile(host, t.fileName)));
  }
  const page = build([
    "div", { class: "leitwerk", lang },
    ["div", { class: "content" },
      ["div", { class: "page", role: "alert" }, ["h1", { tabindex: "-1" }, t.stoppedTitle], ["p", {}, t.stopped]],
    ],
  ]);
  page.querySelector(".page").append(actions);
  root.replaceChildren(page);
  page.querySelector("h1").focus();
  return t.stopped;
}
