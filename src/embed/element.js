// The custom element <kam-leitwerk>. It loads the program once for all elements
// of a page and gives each one a view in its open shadow root. Until the view is
// there, or if it cannot start, the element shows its own content.

import init, { mount, styles } from "./leitwerk.js";

const PROGRAM = new URL("./leitwerk_bg.wasm", import.meta.url);

// The program brings its texts with it; these are for when it cannot be loaded.
const MESSAGES = {
  de: {
    unsupported: "Dieser Browser kann kein WebAssembly ausführen. Öffnen Sie die Seite in einer aktuellen Version von Chrome, Edge, Firefox oder Safari.",
    blocked: "Eine Sicherheitsregel dieser Website verhindert WebAssembly. Die Content-Security-Policy braucht «'wasm-unsafe-eval'» in script-src.",
    unreachable: "Das Programm ist nicht erreichbar. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
    missing: "Auf dem Server fehlt die Datei leitwerk_bg.wasm. Laden Sie die Seite neu; bleibt der Fehler, ist die Installation unvollständig.",
    type: "Der Server liefert leitwerk_bg.wasm mit falschem Inhalt aus. Erwartet wird eine Datei vom Typ «application/wasm».",
    failed: "Das Programm konnte nicht starten. Laden Sie die Seite neu.",
  },
  en: {
    unsupported: "This browser cannot run WebAssembly. Open the page in a current version of Chrome, Edge, Firefox or Safari.",
    blocked: "A security rule of this website prevents WebAssembly. Its Content-Security-Policy needs “'wasm-unsafe-eval'” in script-src.",
    unreachable: "The program cannot be reached. Check the connection and reload the page.",
    missing: "The file leitwerk_bg.wasm is missing on the server. Reload the page; if the error stays, the installation is incomplete.",
    type: "The server delivers leitwerk_bg.wasm with the wrong content. Expected is a file of the type “application/wasm”.",
    failed: "The program could not start. Reload the page.",
  },
};

class LoadError extends Error {
  constructor(kind, detail) {
    super(`leitwerk: ${kind}: ${detail}`);
    this.kind = kind;
  }
}

let loading;

/** Starts the program, once; what failed may be tried again. Returns its style sheet. */
function load() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start() {
  if (typeof WebAssembly !== "object") throw new LoadError("unsupported", "no WebAssembly");
  checkPolicy();
  const response = await request(PROGRAM);
  try {
    await init({ module_or_path: response });
  } catch (error) {
    const compiled = !(error instanceof WebAssembly.CompileError);
    throw new LoadError(compiled ? "failed" : "type", error);
  }
  return styleSheet(styles());
}

function styleSheet(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Compiles the empty module, which only a Content Security Policy can refuse. */
function checkPolicy() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (error) {
    throw new LoadError("blocked", error);
  }
}

async function request(url) {
  const response = await fetch(url).catch((error) => {
    throw new LoadError("unreachable", error);
  });
  if (!response.ok) throw new LoadError("missing", `${response.status} ${url}`);
  return response;
}

class KamLeitwerk extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #view;

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
  }

  async connectedCallback() {
    let sheet;
    try {
      sheet = await load();
    } catch (error) {
      console.error(error);
      this.#explain(error.kind ?? "failed");
      return;
    }
    // It may have left the page while the program was loading, or moved in it.
    if (!this.isConnected || this.#view) return;
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren();
    this.#view = mount(this, this.#root);
  }

  disconnectedCallback() {
    this.#view?.unmount();
    this.#view = undefined;
  }

  #explain(kind) {
    this.dataset.failed = kind;
    const lang = this.closest("[lang]")?.lang.startsWith("en") ? "en" : "de";
    const message = document.createElement("p");
    message.lang = lang;
    message.setAttribute("role", "alert");
    message.textContent = MESSAGES[lang][kind];
    this.#root.replaceChildren(message, document.createElement("slot"));
  }
}

if (!customElements.get("kam-leitwerk")) customElements.define("kam-leitwerk", KamLeitwerk);
