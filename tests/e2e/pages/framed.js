// The same host under another name is another origin.
const folder = `http://localhost:${location.port}/portal/leitwerk/`;
window.messages = [];
addEventListener("message", ({ origin, data }) => window.messages.push({ origin, data }));
document.querySelector("#place").dataset.leitwerkFrame = `${folder}embed.html${location.search}`;
window.host = await import(`${folder}frame-host.js`);
