// The bench in Node.js: `node tests/bench/node.mjs`, of dist/scoring.
import * as scoring from "../../dist/scoring/node.js";
import { lines } from "./package.mjs";

for (const line of lines(scoring)) console.log(line);
