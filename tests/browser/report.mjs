// Counts checks and prints what went wrong. A check is one test: it passes unless it returns complaints or throws.

/** Collects the results of checks. */
export class Report {
  passed = 0;
  failed = 0;

  /** Runs one check; `check` returns a list of complaints, empty when all is well. */
  async check(name, check) {
    let complaints;
    try {
      complaints = await check();
    } catch (error) {
      complaints = [error.stack ?? String(error)];
    }
    if (complaints.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    console.log(`FAILED ${name}`);
    for (const complaint of complaints) console.log(`    ${complaint}`);
  }

  /** Runs a named group of checks and prints how long it took. */
  async group(name, run) {
    const start = Date.now();
    const before = this.passed + this.failed;
    await run();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${name}: ${this.passed + this.failed - before} checks in ${seconds} s`);
  }

  /** The closing line. */
  summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

/** Runs `work` on every item, two at a time: one for each core of a small machine. */
export async function inPairs(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
