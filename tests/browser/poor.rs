//! A poor device: memory that is short or does not grow, and none of the fonts that the style sheet names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::driver::engine::{Engine, Special};
use crate::journey::{OF_SUKABUMI, results_are_right, settle};
use crate::page::{Page, Viewport};
use crate::pictures::PLACES;
use crate::walk::Hand;

/// Holds on to the memory of the program.
const HOLD: &str = "
const real = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (...it) => {
  const made = await real.apply(WebAssembly, it);
  window.held = Object.values(made.instance.exports).find((it) => it instanceof WebAssembly.Memory);
  return made;
};";

/// How many blocks of 64 KiB it has.
const BLOCKS: &str = "return window.held.buffer.byteLength / 65536";

/// The screen that takes the most memory.
const LARGEST: &str = "#/lembar";

impl Page {
    /// The system asks every program for what it can spare.
    async fn memory_is_short(&self) {
        self.cdp("Memory.simulatePressureNotification", json!({ "level": "critical" })).await;
        self.cdp("HeapProfiler.collectGarbage", json!({})).await;
    }

    async fn blocks(&self) -> u64 {
        let blocks = self.js(BLOCKS, Vec::new()).await;
        blocks.as_u64().expect("a whole number of blocks")
    }
}

#[tokio::test]
async fn answers_survive_when_memory_is_short() {
    let hand = Hand::Mouse;
    let page = Page::open(Viewport::Phone).await;
    settle(&page, hand, false).await;
    for _ in 0..8 {
        let question = page.h1().await;
        page.memory_is_short().await;
        page.answer_one(hand, OF_SUKABUMI, &question).await;
    }
    page.memory_is_short().await;
    let asked = page.answer_all(hand, OF_SUKABUMI, false).await;
    assert!(asked.len() > 10, "{asked:#?}");
    page.memory_is_short().await;
    page.sees("Kab. Sukabumi").await;
    page.click_text("Lihat hasil").await;
    results_are_right(&page).await;
    page.silent().await;
}

/// How much memory the program has when it has begun, with a full family, and with its largest screen.
async fn needed() -> [u64; 3] {
    let mut page = Page::prepare(Viewport::Phone).await;
    page.cdp("Page.enable", json!({})).await;
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HOLD })).await;
    page.visit("").await;
    page.started().await;
    let begun = page.blocks().await;
    page.full().await;
    let full = page.blocks().await;
    page.go(LARGEST).await;
    page.until("more memory", &format!("{BLOCKS} > {full}")).await;
    [begun, full, page.blocks().await]
}

/// A browser in which no program gets more than so many blocks.
async fn with_at_most(blocks: u64) -> Page {
    let limit = format!("--js-flags=--wasm-max-mem-pages={blocks}");
    let page = Page::prepare_in(Engine::Chromium, Viewport::Phone, &Special::with(&limit)).await;
    page.visit("").await;
    page
}

#[tokio::test]
async fn a_program_without_memory_says_so_and_leaves_what_was_said() {
    let [begun, full, largest] = needed().await;
    println!("blocks of 64 KiB: {begun} at first, {full} with a full family, {largest} at most");
    assert!(largest * 64 <= 8 * 1024, "a cheap phone has little: {largest} blocks");

    // In the middle: what was on the screen stays, and there is a way out.
    let mut page = with_at_most(full).await;
    page.started().await;
    page.full().await;
    let before = page.text_of("main").await;
    assert!(before.contains("Pangkajene"), "{before}");
    page.go(LARGEST).await;
    page.sees("Maaf, halaman ini berhenti").await;
    page.sees("kantor desa atau kelurahan").await;
    page.sees("Catat dulu bila perlu").await;
    assert_eq!(page.text_of("main").await, before, "what was said is gone");
    page.axe_clean("a program that stopped").await;
    page.fits().await;
    page.screenshot("stopped").await;
    page.click_text("Buka sekali lagi").await;
    page.no_longer_sees("Maaf, halaman ini berhenti").await;
    page.until("the program again", "return document.documentElement.hasAttribute('data-started')").await;

    // At the start: the heading stays, and no button that does nothing.
    let page = with_at_most(1).await;
    page.sees("tidak bisa dibuka di ponsel ini").await;
    page.no_longer_sees("Catat dulu").await;
    assert_eq!(page.h1().await, "Bantuan apa yang mungkin untuk keluarga Anda?");
    assert!(!page.text().await.contains("Mulai"), "a button that does nothing");
    page.axe_clean("a program that cannot start").await;
    page.fits().await;
}

/// Signs beyond the plain ones that every font of the last twenty-five years has: those of Windows 1252,
/// and a few of the list of 652 (WGL4).
const EVERYWHERE: &str = "“”‘’–—…·•×÷±²³½¼¾®©°§«»≤≥€";

/// Every sign beyond the plain ones that can be read on the page, also in what is spoken or chosen.
const SIGNS: &str = "
const all = [document.documentElement.textContent,
  ...[...document.querySelectorAll('[aria-label],[placeholder],[title],[value]')].flatMap((it) =>
    ['aria-label', 'placeholder', 'title', 'value'].map((name) => it.getAttribute(name) ?? ''))];
for (const it of document.querySelectorAll('main *'))
  for (const side of ['::before', '::after']) all.push(getComputedStyle(it, side).content);
return [...new Set(all.join(''))].filter((it) => it > '~').join('');";

/// Those signs of a text that are drawn as the box that stands for what a font does not have.
const BOXES: &str = "
const brush = document.createElement('canvas').getContext('2d');
brush.font = '40px ' + getComputedStyle(document.body).fontFamily;
const drawn = (it) => {
  brush.clearRect(0, 0, 100, 100);
  brush.fillText(it, 8, 60);
  return brush.canvas.toDataURL();
};
const box = drawn('\\u{10fffd}');
return [...arguments[0]].filter((it) => drawn(it) === box).join('');";

/// What holds words and is wider inside than outside: a letter sticks out of it or is cut off.
const CUT: &str = "
const speaks = (it) => [...it.childNodes].some((part) => part.nodeType === 3 && part.data.trim());
return [...document.querySelectorAll('#app *')]
  .filter((it) => it.checkVisibility() && speaks(it) && !it.closest('.unseen, .skip, .register thead'))
  .filter((it) => it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1)
  .map((it) => it.outerHTML.slice(0, 120));";

/// A device with one font, of letters that are all equally wide; what the style sheet names is not there.
fn one_font() -> Special {
    let found = Command::new("fc-match").args(["--format=%{file}", "monospace"]).output();
    let font = PathBuf::from(
        String::from_utf8(found.expect("fontconfig, which comes with Chromium").stdout).expect("a path"),
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/one-font");
    fs::create_dir_all(&folder).expect("target/ can be written");
    fs::copy(&font, folder.join(font.file_name().expect("a file"))).expect("a copy");
    let settings = folder.join("fonts.conf");
    let text = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>{0}</dir>\
         <cachedir>{0}/cache</cachedir></fontconfig>",
        folder.display()
    );
    fs::write(&settings, text).expect("target/ can be written");
    Special { variables: vec![("FONTCONFIG_FILE", settings)], ..Special::default() }
}

#[tokio::test]
async fn any_font_will_do() {
    if !cfg!(target_os = "linux") {
        println!("fonts can only be taken away where fontconfig gives them: on Linux");
        return;
    }
    let mut page = Page::prepare_in(Engine::Chromium, Viewport::Phone, &one_font()).await;
    page.visit("").await;
    page.started().await;
    // The device is as poor as it is meant to be: a narrow letter is as wide as a wide one.
    let equal = "const brush = document.createElement('canvas').getContext('2d');
        brush.font = '40px ' + getComputedStyle(document.body).fontFamily;
        return brush.measureText('iii').width === brush.measureText('WWW').width;";
    assert_eq!(page.js(equal, Vec::new()).await, true, "another font is there");
    assert_eq!(page.js(BOXES, vec![json!("a🏠”")]).await, "🏠", "boxes are not seen");
    page.full().await;
    let mut signs = BTreeSet::new();
    let mut wrong = Vec::new();
    for language in ["id", "en"] {
        for place in PLACES {
            page.go(place).await;
            page.until("the screen", "return document.querySelector('h1') !== null").await;
            let wide = page.wide().await;
            if wide != json!([]) {
                wrong.push(format!("{language}, {place}: {wide}"));
            }
            let cut = page.js(CUT, Vec::new()).await;
            if cut != json!([]) {
                wrong.push(format!("{language}, {place}, cut: {cut}"));
            }
            let here = page.js(SIGNS, Vec::new()).await;
            signs.extend(here.as_str().expect("signs").chars());
            if language == "id" {
                page.screenshot_whole(&format!(
                    "one-font-{}",
                    place.trim_start_matches("#/").replace('/', "-")
                ))
                .await;
            }
        }
        if language == "id" {
            page.click_text("English").await;
            page.until("English", "return document.documentElement.lang === 'en'").await;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let signs: String = signs.into_iter().collect();
    println!("signs beyond the plain ones: {signs}");
    let rare: String = signs.chars().filter(|it| !EVERYWHERE.contains(*it)).collect();
    assert_eq!(rare, "", "not every font has these");
    assert_eq!(page.js(BOXES, vec![Value::from(signs)]).await, "", "these are boxes");
    page.silent().await;
}
