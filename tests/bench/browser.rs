//! How long a cheap phone takes from a tap to the next screen: the finished application in a real
//! browser, with ten people of whom nothing is known, and the processor slowed down.
//!
//! `cargo xtask bench` builds `dist/` first and then runs this. By hand, after `cargo xtask build`:
//! `cargo bench --profile dev --all-features --bench browser-speed`. It fails when a screen does not
//! show what it should, never because something took long.

#[allow(dead_code, reason = "the journeys need more")]
#[path = "../browser/act.rs"]
mod act;
#[allow(dead_code, reason = "the journeys need more")]
#[path = "../browser/driver.rs"]
mod driver;
#[allow(dead_code, reason = "the tests need more")]
#[path = "../village/list.rs"]
mod list;
#[allow(dead_code, reason = "the journeys need more")]
#[path = "../browser/page.rs"]
mod page;
#[path = "../browser/server.rs"]
mod server;
#[path = "spread.rs"]
mod spread;
#[allow(dead_code, reason = "the journeys need more")]
#[path = "../browser/traffic.rs"]
mod traffic;
#[path = "../browser/upload.rs"]
mod upload;

use serde_json::{Value, json};

use page::{Page, Viewport};
use spread::Spread;

/// Each as the first screen's calendar gives it, and as the results say it.
const DAYS: [(&str, &str); 2] = [("2020-12-24", "24 Desember 2020"), ("2026-02-15", "15 Februari 2026")];
const PEOPLE: usize = 10;
const RUNS: usize = 9;

/// How many times slower than this machine, as in the browser's developer tools.
const SLOWDOWNS: [u32; 2] = [6, 1];

/// The screens that are timed: the place in the address, and what the main heading says.
const SCREENS: [Screen; 4] = [
    ("#/hasil", "Hasil untuk keluarga Anda"),
    ("#/program/pkh", "Program Keluarga Harapan"),
    ("#/program/sembako", "Program Sembako"),
    ("#/periksa", "Periksa jawaban"),
];

/// Where each run begins.
const ELSEWHERE: Screen = ("#/tentang", "Tentang Layak");

type Screen = (&'static str, &'static str);

const DONT_KNOW: &str = "Tidak tahu";

/// Goes to a place, or sends the form where none is given, and waits until the next screen is
/// painted. Gives the milliseconds until its heading is in the document, those until a frame with it
/// was painted, and what the heading says.
///
/// The message arrives after the frame whose callback sent it.
const LEAVE: &str = "
const [place, done] = arguments;
const old = document.querySelector('h1');
const arrived = new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    const heading = document.querySelector('h1');
    if (heading === null || heading === old) return;
    observer.disconnect();
    resolve(heading.textContent);
  });
  observer.observe(document.body, { childList: true, subtree: true });
});
const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = resolve;
  channel.port2.postMessage(null);
}));
(async () => {
  await painted();
  const start = performance.now();
  if (place === null) document.querySelector('form [type=submit]').click();
  else location.hash = place;
  const heading = await arrived;
  const drawn = performance.now() - start;
  await painted();
  return [drawn, performance.now() - start, heading];
})().then(done);
";

/// How many times slower, for a list.
const LIST_SLOWDOWNS: [u32; 2] = [4, 1];
const LIST_RUNS: usize = 3;

/// Presses the button that works a list through, and gives the milliseconds until its results are
/// painted.
const WORK_THROUGH: &str = "
const done = arguments[arguments.length - 1];
const start = performance.now();
const look = () => {
  if (document.querySelector('h1').textContent !== 'Hasil daftar desa') return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now() - start);
    channel.port2.postMessage(null);
  });
};
const observer = new MutationObserver(look);
observer.observe(document.body, { childList: true, subtree: true, characterData: true });
[...document.querySelectorAll('button')].find((it) => it.textContent === 'Mulai hitung').click();
";

/// Remembers the memory of the program, which the page itself has no way to.
const REMEMBER: &str = "
for (const name of ['instantiate', 'instantiateStreaming']) {
  const before = WebAssembly[name];
  WebAssembly[name] = async (...them) => {
    const made = await before(...them);
    window.memoryOfTheProgram = made.instance.exports.memory;
    return made;
  };
}";

/// One run: until the new heading is in the document, and until a frame with it was painted.
struct Change {
    drawn: f64,
    painted: f64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    work_a_list_through().await;
    for (day, said) in DAYS {
        let mut page = Page::prepare(Viewport::Phone).await;
        page.cdp("Page.enable", json!({})).await;
        page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": REMEMBER })).await;
        page.visit("").await;
        page.started().await;
        memory(&page, "the first screen").await;
        let timeouts = json!({ "script": u64::try_from(page::PATIENCE.as_millis()).ok() });
        page.driver.post("timeouts", timeouts).await;
        let (place, title) = meet_strangers(&page, day).await;
        visit(&page, SCREENS[0]).await;
        page.sees(&format!("Aturan per {said}")).await;
        println!(
            "\n{day}, {PEOPLE} people of whom nothing is known, {RUNS} runs, milliseconds until painted"
        );
        println!(
            "{:<22}{:>10}{:>10}{:>10}{:>10}{:>16}",
            "", "slowdown", "least", "median", "most", "median drawn"
        );
        for screen in SCREENS {
            for rate in SLOWDOWNS {
                slow_down(&page, rate).await;
                let mut changes = Vec::new();
                for _ in 0..RUNS {
                    visit(&page, ELSEWHERE).await;
                    changes.push(visit(&page, screen).await);
                }
                row(screen.0, rate, &changes);
            }
        }
        // Last, because from here on there is one answer more; given again, it changes nothing.
        for rate in SLOWDOWNS {
            slow_down(&page, rate).await;
            let mut changes = Vec::new();
            for _ in 0..RUNS {
                visit(&page, (&place, &title)).await;
                page.choose(DONT_KNOW).await;
                changes.push(answer(&page, &title).await);
            }
            row("answering a question", rate, &changes);
        }
        memory(&page, "after all of this").await;
        page.no_complaints().await;
    }
}

/// What the page holds once everything that is not needed is gone.
async fn memory(page: &Page, when: &str) {
    page.cdp("HeapProfiler.collectGarbage", json!({})).await;
    let used = page.cdp("Runtime.getHeapUsage", json!({})).await;
    let program = page.js("return memoryOfTheProgram.buffer.byteLength", Vec::new()).await;
    let kibibytes = |it: &Value| it.as_f64().expect("bytes") / 1024.0;
    println!(
        "memory, {when}, KiB: program {:.0}, objects of the script {:.0}, the document {:.0}",
        kibibytes(&program),
        kibibytes(&used["usedSize"]),
        kibibytes(&used["embedderHeapUsedSize"])
    );
}

/// A list of a thousand households, from the button until the results are painted; and from the file
/// until its columns are.
async fn work_a_list_through() {
    let text = list::of(1_000);
    println!("\na list of 1,000 households, {LIST_RUNS} runs, milliseconds from the button until painted");
    for rate in LIST_SLOWDOWNS {
        let page = Page::open_at(Viewport::Phone, "#/desa").await;
        let timeouts = json!({ "script": u64::try_from(page::PATIENCE.as_millis()).ok() });
        page.driver.post("timeouts", timeouts).await;
        slow_down(&page, rate).await;
        let mut runs = Vec::new();
        for _ in 0..LIST_RUNS {
            page.upload("bench", text.as_bytes()).await;
            page.sees("Mulai hitung").await;
            let answer = page.driver.client.execute_async(WORK_THROUGH, Vec::new()).await;
            runs.push(answer.ok().and_then(|it| it.as_f64()).expect("milliseconds"));
            page.click_text("Hapus daftar ini").await;
            page.sees("Pilih berkas CSV").await;
        }
        let runs = Spread::of(runs);
        println!("{:<22}{rate:>9}x{:>10.0}{:>10.0}{:>10.0}", "", runs.least(), runs.median(), runs.most());
        page.no_complaints().await;
    }
}

/// From the first screen to the first question after the list of people. Gives where that is and
/// what it asks.
async fn meet_strangers(page: &Page, day: &str) -> (String, String) {
    page.choose("Tanggal lain").await;
    page.sees("Pilih tanggal").await;
    page.enter_day(day).await;
    page.click_text("Mulai").await;
    page.at("#/tempat").await;
    page.choose(DONT_KNOW).await;
    page.click_text("Lanjut").await;
    page.until("the next screen", "return location.hash !== '#/tempat'").await;
    page.go("#/keluarga").await;
    for number in 0..PEOPLE {
        page.at("#/keluarga").await;
        page.click_text(if number == 0 { "Tambah orang pertama" } else { "Tambah orang" }).await;
        page.at("#/keluarga/baru").await;
        // One of them is the head, or the family card would be doubted.
        page.select("Hubungan dalam keluarga", if number == 0 { "Kepala keluarga" } else { "Keluarga lain" })
            .await;
        page.choose_for("Perempuan atau laki-laki", DONT_KNOW).await;
        page.choose_for("Umur atau tanggal lahir, mana yang Anda tahu?", DONT_KNOW).await;
        page.click_text("Simpan").await;
    }
    page.at("#/keluarga").await;
    page.sees(&format!("Keluarga lain {}", PEOPLE - 1)).await;
    page.click_text("Sudah semua, lanjut").await;
    page.until("the first question", "return location.hash.startsWith('#/tanya/')").await;
    let place = page.js("return location.hash", Vec::new()).await;
    (place.as_str().unwrap_or_default().to_owned(), page.h1().await)
}

async fn slow_down(page: &Page, rate: u32) {
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await;
}

async fn visit(page: &Page, (place, title): (&str, &str)) -> Change {
    let (change, heading) = leave(page, Some(place)).await;
    assert!(heading.starts_with(title), "{place} is headed \"{heading}\", not \"{title}\"");
    change
}

async fn answer(page: &Page, question: &str) -> Change {
    let (change, heading) = leave(page, None).await;
    page.until("the next question", "return location.hash.startsWith('#/tanya/')").await;
    assert!(heading != question && !heading.is_empty(), "after \"{question}\" comes \"{heading}\"");
    change
}

async fn leave(page: &Page, place: Option<&str>) -> (Change, String) {
    let answer = page.driver.client.execute_async(LEAVE, vec![json!(place)]).await;
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            page.give_up(&format!("{} is never painted: {error}", place.unwrap_or("the next question"))).await
        }
    };
    let number = |it: usize| answer[it].as_f64().expect("milliseconds");
    (Change { drawn: number(0), painted: number(1) }, answer[2].as_str().unwrap_or_default().to_owned())
}

fn row(name: &str, slowdown: u32, changes: &[Change]) {
    let painted = Spread::of(changes.iter().map(|it| it.painted).collect());
    let drawn = Spread::of(changes.iter().map(|it| it.drawn).collect());
    let (least, median, most) = (painted.least(), painted.median(), painted.most());
    println!("{name:<22}{slowdown:>9}x{least:>10.0}{median:>10.0}{most:>10.0}{:>16.0}", drawn.median());
}
