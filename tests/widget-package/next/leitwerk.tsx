/** @jsxImportSource react */
"use client";
// The element in an application that is rendered on a server: the server
// writes the tag with what stands in it, the browser brings the element.
import type { KamLeitwerkProps } from "@leitwerk/widget/react";
import { useEffect } from "react";

export function Leitwerk(props: KamLeitwerkProps) {
  useEffect(() => {
    // A folder of your own host, so that the files keep their names:
    // `cp -r node_modules/@leitwerk/widget public/leitwerk`.
    const script = document.createElement("script");
    script.type = "module";
    script.src = "/leitwerk/element.js";
    document.head.append(script);
  }, []);
  return <kam-leitwerk {...props} />;
}
