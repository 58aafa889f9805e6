/** @jsxImportSource react */
import { Leitwerk } from "./leitwerk.js";

export default function Page() {
  return (
    <main>
      <h1>Leading Key Account Managers</h1>
      <Leitwerk lang="en" instance="workshop" sections="assessment result">
        <p>The self-assessment is being loaded.</p>
      </Leitwerk>
    </main>
  );
}
