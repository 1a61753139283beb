const t = performance.now();
await import("./src/read/article.ts");
await import("./src/link/article.ts");
console.log("import", Math.round(performance.now() - t));
