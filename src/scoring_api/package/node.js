import { readFileSync } from "node:fs";
import { initSync } from "./scoring.js";

initSync({ module: readFileSync(new URL("./scoring_bg.wasm", import.meta.url)) });

export { instrument } from "./instrument.js";
export { report, validate, version } from "./scoring.js";
