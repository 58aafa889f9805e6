// Claims to be the frame, and to be the portal.
const tall = { leitwerk: 1, type: "height", height: 9000 };
for (const message of [null, tall, "x".repeat(1e6), { ...tall, leitwerk: 2 }]) parent.postMessage(message, "*");
parent.frames[0].postMessage({ leitwerk: 1, type: "hello", scheme: "dark" }, "*");
parent.postMessage("done", "*");
