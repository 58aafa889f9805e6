import init from "./scoring.js";

await init({ module_or_path: new URL("./scoring_bg.wasm", import.meta.url) });

export * from "./api.js";
