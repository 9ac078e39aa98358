//! What Lighthouse says of the finished application on its slow network and its slow phone.

use std::fs;

use crate::build::DIST;
use crate::call::Call;
use crate::server::Site;
use crate::step::{Done, Problem, step};

/// The version whose network and phone the numbers of the README are about.
const LIGHTHOUSE: &str = "lighthouse@12";
const RUNS: usize = 5;
const OUT: &str = "target/lighthouse";
const CATEGORIES: &str = "--only-categories=performance,accessibility,best-practices,seo";
/// The languages of the phone.
const LANGUAGES: [&str; 2] = ["id", "en-US"];
/// Without these the browser itself asks other hosts for things.
const QUIET: &str =
    "--no-first-run --disable-background-networking --disable-component-update --disable-sync";

/// Reads the reports and prints the median of each number.
const MEDIANS: &str = "
const runs = process.argv.slice(1).map((it) => JSON.parse(require('fs').readFileSync(it)));
const row = (name, of, digits) => {
  const all = runs.map(of).sort((one, other) => one - other);
  const [least, median, most] = [all[0], all[all.length >> 1], all[all.length - 1]];
  console.log(name.padEnd(32), ...[least, median, most].map((it) => it.toFixed(digits).padStart(9)));
};
console.log(' '.repeat(32), ...['least', 'median', 'most'].map((it) => it.padStart(9)));
for (const it of Object.keys(runs[0].categories)) row(it, (run) => run.categories[it].score * 100, 0);
for (const [it, digits] of [['first-contentful-paint', 0], ['largest-contentful-paint', 0], ['interactive', 0],
  ['total-blocking-time', 0], ['cumulative-layout-shift', 4]])
  row(it, (run) => run.audits[it].numericValue, digits);
";

/// Measures a few times and prints the medians, times in milliseconds.
pub(crate) fn measured() -> Done {
    step("Lighthouse on its slow phone", || {
        let site = Site::open(DIST, 0, |_| {})
            .map_err(|why| Problem::new(format!("No port of this machine can be used: {why}.")))?;
        fs::create_dir_all(OUT)
            .map_err(|error| Problem::new(format!("{OUT} cannot be written: {error}.")))?;
        let address = site.address();
        for language in LANGUAGES {
            let reports: Vec<String> = (1..=RUNS).map(|it| format!("{OUT}/{language}-{it}.json")).collect();
            let browser = format!(
                "--chrome-flags=--headless=new --no-sandbox --lang={language} --accept-lang={language} {QUIET}"
            );
            for report in &reports {
                let to = format!("--output-path={report}");
                let call = ["--yes", LIGHTHOUSE, address.as_str(), "--quiet", "--output=json", to.as_str()];
                let measure = || Call::new("npx", call).arguments([CATEGORIES, browser.as_str()]).run();
                // Now and then it loses its browser; that says nothing about the page.
                measure().or_else(|_| measure())?;
            }
            println!("\nA phone that speaks {language}, {RUNS} runs, times in milliseconds");
            let read = ["-e", MEDIANS].into_iter().chain(reports.iter().map(String::as_str));
            Call::new("node", read).run()?;
        }
        Ok(())
    })
}
