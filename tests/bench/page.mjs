// The bench in a browser, which prints between two sizes.
import * as scoring from "../scoring/index.js";
import { lines } from "./package.mjs";

const output = document.querySelector("pre");
for (const line of lines(scoring)) {
  output.textContent += `${line}\n`;
  await new Promise((next) => setTimeout(next));
}
output.textContent += "done";
