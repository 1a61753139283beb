const t = process.cpuUsage();
await import("./src/read/article.ts");
await import("./src/link/article.ts");
const u = process.cpuUsage(t);
console.log("cpu ms", Math.round((u.user + u.system) / 1000));
