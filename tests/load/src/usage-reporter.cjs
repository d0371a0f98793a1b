const { writeFileSync } = require('node:fs');

// Loaded into the measured process: tells at its end what it used.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const report = { cpuMs: (userCPUTime + systemCPUTime) / 1000, maxRssMb: maxRSS / 1024 };
  writeFileSync(process.env.ANXIN_USAGE_REPORT, JSON.stringify(report));
});
