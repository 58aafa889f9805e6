import { readFileSync } from "node:fs";
import { initSync } from "./scoring.js";

initSync({ module: readFileSync(new URL("./scoring_bg.wasm", import.meta.url)) });

export * from "./api.js";
