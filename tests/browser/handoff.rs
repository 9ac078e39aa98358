//! A family answers on a phone and takes the slip home; a facilitator opens its code on a tablet and
//! sees the same. The slip prints on a sheet and on a roll.

use serde_json::{Value, json};

use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand, Member};

const PEOPLE: &[Member] = &[
    Member("Kepala keluarga", "Laki-laki", "40", ""),
    Member("Istri atau suami", "Perempuan", "36", ""),
    Member("Anak", "Laki-laki", "10", ""),
];

const PLACE: &Answers = &[("Keluarga tinggal di desa", "Desa"), ("", "Tidak tahu")];

const ANSWERS: &Answers = &[
    ("Apakah keluarga menerima PKH", "Ya, sekarang menerima"),
    ("Apakah keluarga menerima", "Tidak"),
    ("", "Tidak tahu"),
];

/// The letters on the slip.
const CODE: &str = "return [...document.querySelectorAll('.groups span')].map((it) => it.innerText).join('')";

/// Width and height of every page of a document, in points, and the text of none: names are looked
/// for in what the browser lays out for paper.
fn pages(pdf: &[u8]) -> Vec<(f64, f64)> {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox").skip(1);
    boxes
        .map(|it| {
            let inside = it.trim_start_matches([' ', '[']).split(']').next().unwrap_or_default();
            let numbers: Vec<f64> = inside.split_whitespace().filter_map(|it| it.parse().ok()).collect();
            (numbers[2] - numbers[0], numbers[3] - numbers[1])
        })
        .collect()
}

impl Page {
    /// A family of the founding day with some answers.
    async fn answered(&self) {
        let hand = Hand::Mouse;
        self.pick(hand, "24 Desember 2020, masa pandemi").await;
        self.use_(hand, "Mulai").await;
        self.live_in(hand, "lebak", "Kab. Lebak, Banten").await;
        self.until("the next screen", "return location.hash !== '#/tempat'").await;
        self.answer_place(hand, PLACE).await;
        for (number, member) in PEOPLE.iter().enumerate() {
            let button = if number == 0 { "Tambah orang pertama" } else { "Tambah orang" };
            self.add_member(hand, button, member).await;
            self.sees(member.0).await;
        }
        self.use_(hand, "Sudah semua, lanjut").await;
        self.until("the first question", "return location.hash !== '#/keluarga'").await;
        for _ in 0..6 {
            let question = self.h1().await;
            if question == "Periksa jawaban" {
                break;
            }
            self.answer_one(hand, ANSWERS, &question).await;
        }
    }

    /// Everything that the results say.
    async fn results(&self) -> String {
        self.go("#/hasil").await;
        self.sees("Hasil untuk keluarga Anda").await;
        self.text_of("main").await
    }

    /// The slip as a document, in the sizes of its style sheet; also left beside the pictures.
    pub(crate) async fn printed(&self, name: &str) -> Vec<u8> {
        let document = self
            .cdp(
                "Page.printToPDF",
                json!({ "preferCSSPageSize": true, "paperWidth": 8.27, "paperHeight": 11.69 }),
            )
            .await;
        let data = document["data"].as_str().expect("a document");
        let pdf = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data).expect("base64");
        std::fs::create_dir_all("target/screenshots").expect("a place for pictures");
        std::fs::write(format!("target/screenshots/{name}.pdf"), &pdf).expect("a place for pictures");
        pdf
    }
}

/// Buttons print without opening what a browser opens, and say on which paper.
const NO_DIALOG: &str = "window.print = () => {
  window.printed = [...(window.printed ?? []), document.querySelector('main').className];
};";

/// What a reader of a document finds: the words that are shown for paper, and whether any is cut.
const ON_PAPER: &str = "
const wide = [...document.querySelectorAll('main *')].filter((it) => it.scrollWidth > it.clientWidth + 1
  && getComputedStyle(it).overflow !== 'visible').length;
return [document.body.innerText, wide];";

#[tokio::test]
async fn a_code_of_the_phone_opens_on_a_tablet_and_says_the_same() {
    let phone = Page::open(Viewport::Phone).await;
    phone.answered().await;
    let results = phone.results().await;
    phone.click_text("Bawa pulang").await;
    phone.at("#/bawa").await;
    phone.sees("Kode jawaban").await;
    phone.axe_clean("the slip").await;
    phone.fits().await;
    phone.screenshot_whole("slip").await;
    phone.click_text("Tampilkan kode QR").await;
    phone.until("the focus on the QR", "return document.activeElement.id === 'qr'").await;
    let code = phone.js(CODE, Vec::new()).await;
    let code = code.as_str().expect("letters").to_owned();
    println!("{} letters", code.len());
    phone.silent().await;

    // The address out of the QR, on a device where nothing was said: at once, and nothing of it stays.
    let mut tablet = Page::open_at(Viewport::Desktop, &format!("#/terima/{code}")).await;
    tablet.at("#/periksa").await;
    tablet.sees("Jawaban ini dari sebuah kode, dengan aturan per 24 Desember 2020.").await;
    tablet.axe_clean("the review after a code").await;
    tablet.fits().await;
    tablet.screenshot_whole("received").await;
    assert_eq!(tablet.results().await, results);
    tablet.back().await;
    tablet.at("#/periksa").await;
    tablet.silent().await;
    tablet.reload().await;
    tablet.sees("Belum ada jawaban").await;

    // Typed, on a device that said something already: it asks, and it can be taken back.
    tablet.change("motor", "Ya").await;
    tablet.go("#/terima").await;
    tablet.sees("Terima jawaban").await;
    tablet.axe_clean("the page that takes a code").await;
    tablet.fits().await;
    let wrong = format!("{}U{}", &code[..9].to_lowercase(), &code[10..]);
    tablet.fill("Kode", &wrong).await;
    tablet.sees("Huruf ke-10, “U”, tidak ada di kode.").await;
    let other = if &code[9..10] == "7" { "8" } else { "7" };
    let wrong = format!("{}-{other} {}", &code[..9].to_lowercase(), &code[10..]);
    tablet.fill("Kode", &wrong).await;
    tablet.click_text("Buka").await;
    tablet.sees("Kodenya belum cocok.").await;
    assert_eq!(tablet.value("Kode").await, wrong, "what was typed stays");
    assert_eq!(tablet.focused().await.tag, "textarea");
    tablet.axe_clean("a code that does not fit").await;
    tablet.screenshot("receive-wrong").await;
    tablet.fill("Kode", &code.to_lowercase()).await;
    tablet.sees("Kode lengkap: 3 orang, aturan per 24 Desember 2020.").await;
    tablet.click_text("Buka").await;
    tablet.sees("Pilih dulu: ganti atau tetap.").await;
    tablet.axe_clean("whether to replace").await;
    tablet.fits().await;
    tablet.screenshot("receive-replace").await;
    tablet.choose("Ganti dengan jawaban dari kode").await;
    tablet.click_text("Buka").await;
    tablet.at("#/periksa").await;
    tablet.sees("Jawaban ini dari sebuah kode").await;
    assert_eq!(tablet.results().await, results);
    tablet.go("#/periksa").await;
    tablet.click_text("Batalkan").await;
    tablet.sees("Sepeda motor").await;
    tablet.no_longer_sees("Kab. Lebak").await;

    // A link on such a device asks too, and leaves no code in the address.
    tablet.go(&format!("#/terima/{code}")).await;
    tablet.at("#/terima").await;
    tablet.sees("Sudah ada jawaban di sini.").await;
    tablet.choose("Tetap dengan jawaban yang ada").await;
    tablet.click_text("Buka").await;
    tablet.at("#/periksa").await;
    tablet.sees("Sepeda motor").await;
    tablet.back().await;
    tablet.at("#/terima").await;
    // A link that was damaged on its way says so, and is there to be mended.
    tablet.go(&format!("#/terima/{}", wrong.replace([' ', '-'], ""))).await;
    tablet.at("#/terima").await;
    tablet.sees("Kodenya belum cocok.").await;
    tablet.silent().await;
}

#[tokio::test]
async fn the_slip_prints_on_a_sheet_and_on_a_roll() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        page.answered().await;
        page.go("#/hasil").await;
        page.sees("Hasil untuk keluarga Anda").await;
        let names = "return [...new Set([...document.querySelectorAll('main a[href^=\"#/program/\"]')]
            .map((it) => it.textContent.trim()))];";
        let names = page.js(names, Vec::new()).await;
        let names: Vec<String> = serde_json::from_value(names).expect("names");
        assert!(names.len() > 20, "{names:?}");
        page.go("#/bawa").await;
        page.sees("Kode jawaban").await;
        page.js(NO_DIALOG, Vec::new()).await;
        for (button, name, width) in
            [("Cetak di kertas A4", "slip-a4", 210.0), ("Cetak di kertas 58 mm", "slip-58", 58.0)]
        {
            page.click_text(button).await;
            page.until(
                "the paper",
                &format!("return window.printed?.length === {}", 1 + usize::from(width < 60.0)),
            )
            .await;
            page.axe_clean(name).await;
            page.fits().await;
            page.screenshot_whole(name).await;
            page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            let on_paper = page.js(ON_PAPER, Vec::new()).await;
            let text = on_paper[0].as_str().expect("words").to_owned();
            assert_eq!(on_paper[1], 0, "something is cut on {name}");
            for it in &names {
                assert!(text.contains(it), "{it} is not on {name}:\n{text}");
            }
            assert!(!text.contains("Bagikan") && !text.contains("Tentang Layak"), "{text}");
            page.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
            let pdf = page.printed(&format!("{name}-{}", viewport.size().0)).await;
            let pages = pages(&pdf);
            println!("{name}: {} pages, {pages:?}", pages.len());
            assert!(!pages.is_empty());
            for (wide, _) in pages {
                let millimetres = wide / 72.0 * 25.4;
                assert!((millimetres - width).abs() < 1.0, "{name} is {millimetres} mm wide");
            }
        }
        let printed = page.js("return window.printed", Vec::new()).await;
        assert_eq!(printed, json!(["slip", "slip narrow"]), "drawn first, then printed");
        page.silent().await;
    }
}

/// What the device has for sharing is asked, then its clipboard, and what came of it is said.
#[tokio::test]
async fn the_text_goes_where_the_device_sends_it() {
    let page = Page::open(Viewport::Phone).await;
    page.answered().await;
    page.go("#/bawa").await;
    page.sees("Kode jawaban").await;
    let devices = [
        ("navigator.share = async (it) => { window.shared = it.text; }", "Teks sudah dibagikan."),
        ("navigator.share = async () => { throw new Error('no'); }", "Teks belum dibagikan."),
    ];
    for (device, words) in devices {
        page.js(device, Vec::new()).await;
        page.click_text("Bagikan sebagai teks").await;
        page.sees(words).await;
        page.axe_clean(words).await;
        page.fits().await;
    }
    let shared = page.js("return window.shared", Vec::new()).await;
    let code = page.js(CODE, Vec::new()).await;
    let ends = format!("#/terima/{}", code.as_str().expect("letters"));
    assert!(shared.as_str().is_some_and(|it| it.ends_with(&ends)), "{shared}");
    // Without either, the text stands there to be copied.
    page.js(
        "delete navigator.share; delete Navigator.prototype.share;
         Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (it) => { window.copied = it; } } });",
        Vec::new(),
    )
    .await;
    page.click_text("Bagikan sebagai teks").await;
    page.sees("Teks sudah disalin.").await;
    assert_eq!(page.js("return window.copied", Vec::new()).await, shared);
    assert_ne!(shared, Value::Null);
    page.silent().await;
}
