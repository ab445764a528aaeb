// Parse the AsyncAPI document and print its errors and warnings. Usage: node asyncapi.cjs FILE
const { readFileSync } = require("node:fs");
const { Parser } = require("@asyncapi/parser");

const [file] = process.argv.slice(2);
new Parser().parse(readFileSync(file, "utf8")).then(({ document, diagnostics }) => {
  // Severities: 0 error, 1 warning, 2 information, 3 hint.
  const found = diagnostics.filter(({ severity }) => severity < 2);
  for (const { code, message, path } of found) {
    console.error(`${code} ${path.join(".")}: ${message}`);
  }
  if (document === undefined || found.length > 0) {
    process.exit(1);
  }
  console.log(`${file}: ${document.channels().length} channels, ${document.messages().length} messages`);
});
