// The same host under another name is another origin.
await import(`http://localhost:${location.port}/portal/leitwerk/element.js`);
